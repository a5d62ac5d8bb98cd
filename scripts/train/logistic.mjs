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
