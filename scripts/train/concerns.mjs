import { fitMany, scoreMany } from './logistic.mjs';
import { quantise } from './quantise.mjs';

/** A concern met less often than this cannot be learned. */
const LEAST = 12;
const LEVELS = 5;

/** The concerns that can be learned, and which of them each risky draft raises. */
export function concernLabels(drafts, all) {
  const names = all.filter((name) => drafts.filter((d) => d.expect.concerns.includes(name)).length >= LEAST);
  return { names, labels: drafts.map((d) => names.map((name) => Number(d.expect.concerns.includes(name)))) };
}

/** How much each of `size` features weighs in telling concerns apart. */
export function concernUse(rows, { names, labels }, size) {
  const { weights } = fitMany(rows, labels, size, names.length);
  const met = new Float64Array(size);
  for (const { index } of rows) for (const i of index) met[i]++;
  return met.map((m, i) => Math.sqrt(m * weights.subarray(i * names.length, (i + 1) * names.length).reduce((sum, w) => sum + w * w, 0)));
}

/**
 * Which concern, given that there is one. rows and labels are those of the risky drafts, rows over the `size` features kept for this.
 * Returns what ships, by concern, and for each draft the scores of heads that have not seen its voice: the next stage must learn from
 * scores as uncertain as they will be in use.
 */
export function fitConcerns(rows, { names, labels }, size, folds, { writeWeights }) {
  const unseen = new Array(rows.length);
  for (let k = 0; k <= Math.max(...folds); k++) {
    const train = rows.flatMap((_, i) => (folds[i] === k ? [] : [i]));
    const part = fitMany(train.map((i) => rows[i]), train.map((i) => labels[i]), size, names.length);
    rows.forEach((row, i) => { if (folds[i] === k) unseen[i] = scoreMany(part, row); });
  }
  const { weights, biases } = fitMany(rows, labels, size, names.length);
  const heads = {};
  names.forEach((name, h) => {
    const q = quantise(Float64Array.from({ length: size }, (_, i) => weights[i * names.length + h]), LEVELS);
    heads[name] = { weights: writeWeights(q.bytes), scale: q.scale, bias: Number(biases[h].toFixed(4)) };
  });
  return { heads, unseen };
}
