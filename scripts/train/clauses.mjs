import { fit, score } from './logistic.mjs';

/** A clause accepted for fewer drafts than this is left to the pack's own mapping. */
const LEAST = 3;
const OPTIONS = { epochs: 40, l2: 1e-2, rate: 0.1 };
const clip = (z) => Math.max(-6, Math.min(6, z));

/**
 * From concerns to clauses, policy by policy: small weights over the concerns' scores and the circumstances.
 * Returns what ships, and how often the surest clause is an accepted one for voices not seen.
 */
export function fitClauses(packs, drafts, folds, unseen, circumstancesOf) {
  const clauses = {};
  let right = 0;
  const inputs = drafts.map((d, i) => {
    const value = [...unseen.map((scores) => clip(scores[i])), ...circumstancesOf(d), 1];
    return { index: Int32Array.from(value, (_, k) => k), value: Float32Array.from(value) };
  });
  const size = inputs[0].value.length;
  for (const pack of packs) {
    const own = drafts.flatMap((d, i) => (d.policy === pack.id ? [i] : []));
    const heads = new Map();
    const unseenHeads = new Map();
    clauses[pack.id] = {};
    for (const clause of pack.clauses) {
      const has = own.map((i) => Number(drafts[i].expect.clauses.includes(clause.id)));
      if (has.reduce((a, b) => a + b, 0) < LEAST) continue;
      const model = fit(own.map((i) => inputs[i]), has, size, OPTIONS);
      heads.set(clause.id, model);
      const weights = Array.from(model.weights, (w) => Number(w.toFixed(2)));
      weights[size - 1] = Number((weights[size - 1] + model.bias).toFixed(2));
      clauses[pack.id][clause.id] = weights;
      const scores = new Map();
      for (let k = 0; k <= Math.max(...folds); k++) {
        const train = own.flatMap((i, n) => (folds[i] === k ? [] : [n]));
        const part = fit(train.map((n) => inputs[own[n]]), train.map((n) => has[n]), size, OPTIONS);
        for (const i of own) if (folds[i] === k) scores.set(i, score(part, inputs[i]));
      }
      unseenHeads.set(clause.id, scores);
    }
    for (const i of own) {
      const [best] = [...unseenHeads].map(([id, scores]) => ({ id, z: scores.get(i) })).sort((a, b) => b.z - a.z);
      if (best && drafts[i].expect.clauses.includes(best.id)) right++;
    }
  }
  return { clauses, right: right / drafts.length };
}
