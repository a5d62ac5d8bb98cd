/** Logistic regression over sparse rows, AdaGrad, seeded: the same rows give the same weights to the bit. */

/** A small generator of our own: the order of training must not depend on the machine. */
export function generator(seed) {
  let s = seed >>> 0;
  return () => {
    s = (Math.imul(s, 1664525) + 1013904223) >>> 0;
    return s / 4294967296;
  };
}

export function shuffled(n, random) {
  const order = Int32Array.from({ length: n }, (_, i) => i);
  for (let i = n - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const t = order[i];
    order[i] = order[j];
    order[j] = t;
  }
  return order;
}

/** rows: [{index: Int32Array, value: Float32Array}], labels: 0|1. Returns {weights: Float64Array, bias}. */
export function fit(rows, labels, size, { epochs = 15, l2 = 1e-3, rate = 0.2, seed = 7 } = {}) {
  const weights = new Float64Array(size);
  const grads = new Float64Array(size).fill(1e-6);
  let bias = 0;
  let biasGrad = 1e-6;
  const random = generator(seed);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const r of shuffled(rows.length, random)) {
      const { index, value } = rows[r];
      let z = bias;
      for (let k = 0; k < index.length; k++) z += weights[index[k]] * value[k];
      const error = 1 / (1 + Math.exp(-z)) - labels[r];
      for (let k = 0; k < index.length; k++) {
        const f = index[k];
        const g = error * value[k] + l2 * weights[f];
        grads[f] += g * g;
        weights[f] -= rate * g / Math.sqrt(grads[f]);
      }
      biasGrad += error * error;
      bias -= rate * error / Math.sqrt(biasGrad);
    }
  }
  return { weights, bias };
}

/** How much a feature's weight is let grow: more where it leans to one side by itself (naive Bayes), found by cross-validation. */
const LEAN = 0.5;

/**
 * The same with every feature scaled by how unevenly it is met among 1 and 0, after Wang and Manning 2012 (NB-SVM): what leans
 * clearly is learned from few drafts, what does not needs many. The scale is folded into the weights.
 */
export function fitLeaning(rows, labels, size, options) {
  const met = [new Float64Array(size).fill(1), new Float64Array(size).fill(1)];
  rows.forEach(({ index, value }, r) => {
    for (let k = 0; k < index.length; k++) met[labels[r]][index[k]] += Math.min(1, value[k] * 3);
  });
  const [none, all] = met.map((m) => m.reduce((a, b) => a + b, 0));
  const scale = Float64Array.from(met[1], (m, i) => 1 - LEAN + LEAN * Math.min(2, Math.abs(Math.log((m / all) / (met[0][i] / none)))));
  const model = fit(rows.map(({ index, value }) => ({ index, value: value.map((v, k) => v * scale[index[k]]) })), labels, size, options);
  return { weights: model.weights.map((w, i) => w * scale[i]), bias: model.bias };
}

/** Several labels at once: `labels[r]` holds 0|1 by head. Returns {weights: Float64Array by row of heads, biases}. */
export function fitMany(rows, labels, size, heads, { epochs = 8, l2 = 1e-3, rate = 0.2, seed = 7 } = {}) {
  const weights = new Float64Array(size * heads);
  const grads = new Float64Array(size * heads).fill(1e-6);
  const biases = new Float64Array(heads);
  const biasGrads = new Float64Array(heads).fill(1e-6);
  const error = new Float64Array(heads);
  const random = generator(seed);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const r of shuffled(rows.length, random)) {
      const { index, value } = rows[r];
      error.set(scoreMany({ weights, biases }, rows[r]));
      for (let h = 0; h < heads; h++) {
        error[h] = 1 / (1 + Math.exp(-error[h])) - labels[r][h];
        biasGrads[h] += error[h] * error[h];
        biases[h] -= rate * error[h] / Math.sqrt(biasGrads[h]);
      }
      for (let k = 0; k < index.length; k++) {
        for (let h = 0; h < heads; h++) {
          const at = index[k] * heads + h;
          const g = error[h] * value[k] + l2 * weights[at];
          grads[at] += g * g;
          weights[at] -= rate * g / Math.sqrt(grads[at]);
        }
      }
    }
  }
  return { weights, biases };
}

export function scoreMany({ weights, biases }, { index, value }) {
  const sums = Float64Array.from(biases);
  for (let k = 0; k < index.length; k++) for (let h = 0, at = index[k] * sums.length; h < sums.length; h++) sums[h] += weights[at + h] * value[k];
  return sums;
}

export function score({ weights, bias }, { index, value }) {
  let z = bias;
  for (let k = 0; k < index.length; k++) z += weights[index[k]] * value[k];
  return z;
}

/** Area under the ROC curve. */
export function auc(scores, labels) {
  const order = scores.map((s, i) => i).sort((a, b) => scores[a] - scores[b]);
  let rankSum = 0;
  let positives = 0;
  for (let i = 0; i < order.length;) {
    let j = i;
    while (j < order.length && scores[order[j]] === scores[order[i]]) j++;
    for (let k = i; k < j; k++) if (labels[order[k]]) { rankSum += (i + j + 1) / 2; positives++; }
    i = j;
  }
  return (rankSum - positives * (positives + 1) / 2) / (positives * (order.length - positives) || 1);
}

/** Share of the risky ones scored above all but a share of the innocent ones. */
export function recallAt(scores, labels, falseAlarm) {
  const innocent = scores.filter((_, i) => !labels[i]).sort((a, b) => b - a);
  const threshold = innocent[Math.floor(falseAlarm * innocent.length)] ?? -Infinity;
  const risky = scores.filter((_, i) => labels[i]);
  return risky.filter((s) => s > threshold).length / (risky.length || 1);
}
