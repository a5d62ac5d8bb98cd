import { quantise } from './quantise.mjs';
import { fit, score } from './logistic.mjs';

const KEYS_PER_CONCERN = 420;
/** A concern met less often than this cannot be learned. */
const LEAST = 12;

/** A sparse head for one concern: the keys that weigh most, and their weights. */
function head(rows, has, keys, met) {
  const full = fit(rows, has, keys.length, { epochs: 8 });
  const at = Array.from(full.weights, (w, i) => ({ i, w: Math.abs(w) * Math.sqrt(met.get(keys[i])) }))
    .sort((a, b) => b.w - a.w || a.i - b.i).slice(0, KEYS_PER_CONCERN).map(({ i }) => i).sort((a, b) => a - b);
  const place = new Map(at.map((i, k) => [i, k]));
  const narrow = ({ index, value }) => {
    const pairs = [...index].flatMap((f, k) => (place.has(f) ? [[place.get(f), value[k]]] : []));
    return { index: Int32Array.from(pairs, (p) => p[0]), value: Float32Array.from(pairs, (p) => p[1]) };
  };
  const model = fit(rows.map(narrow), has, at.length, { epochs: 12 });
  return { at, model, score: (row) => score(model, narrow(row)) };
}

/**
 * Which concern, given that there is one. rows and drafts are the risky ones. Returns what ships, by concern, and for each draft the
 * scores of heads that have not seen its voice: the next stage must learn from scores as uncertain as they will be in use.
 */
export function fitConcerns(rows, drafts, folds, keys, met, { CONCERNS, writeIncreasing, writeWeights }) {
  const concerns = {};
  const unseen = [];
  const foldCount = Math.max(...folds) + 1;
  for (const name of CONCERNS) {
    const has = drafts.map((d) => Number(d.expect.concerns.includes(name)));
    if (has.reduce((a, b) => a + b, 0) < LEAST) continue;
    const scores = new Array(rows.length);
    for (let k = 0; k < foldCount; k++) {
      const train = rows.flatMap((_, i) => (folds[i] === k ? [] : [i]));
      const part = head(train.map((i) => rows[i]), train.map((i) => has[i]), keys, met);
      rows.forEach((row, i) => { if (folds[i] === k) scores[i] = part.score(row); });
    }
    unseen.push(scores);
    const { at, model } = head(rows, has, keys, met);
    const q = quantise(model.weights);
    concerns[name] = { at: writeIncreasing(at), weights: writeWeights(q.bytes), scale: q.scale, bias: Number(model.bias.toFixed(4)) };
  }
  return { concerns, unseen };
}
