import { generator, shuffled } from './logistic.mjs';

/** A clause accepted for fewer drafts than this is left to the pack's own mapping. */
const LEAST = 3;
const clip = (z) => Math.max(-6, Math.min(6, z));

const sums = (weights, clauses, input) => Float64Array.from({ length: clauses }, (_, c) => {
  let sum = 0;
  for (let k = 0, at = c * input.length; k < input.length; k++) sum += weights[at + k] * input[k];
  return sum;
});

/**
 * One share for all clauses (softmax), fitted so that the accepted ones have most of it together: which of several accepted clauses is
 * named does not matter, that it is one of them does. `accepted[r]` holds numbers of clauses. Returns weights by clause, then input.
 */
function fitShares(inputs, accepted, clauses, { epochs = 30, l2 = 5e-3, rate = 0.1 } = {}) {
  const size = inputs[0]?.length ?? 0;
  const weights = new Float64Array(size * clauses);
  const grads = new Float64Array(size * clauses).fill(1e-6);
  const random = generator(5);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const r of shuffled(inputs.length, random)) {
      if (accepted[r].length === 0) continue;
      const z = sums(weights, clauses, inputs[r]);
      const top = Math.max(...z);
      const share = z.map((v) => Math.exp(v - top));
      const all = share.reduce((a, b) => a + b, 0);
      const right = accepted[r].reduce((sum, c) => sum + share[c], 0);
      for (let c = 0; c < clauses; c++) {
        const error = share[c] / all - (accepted[r].includes(c) ? share[c] / right : 0);
        for (let k = 0, at = c * size; k < size; k++, at++) {
          const g = error * inputs[r][k] + l2 * weights[at];
          grads[at] += g * g;
          weights[at] -= rate * g / Math.sqrt(grads[at]);
        }
      }
    }
  }
  return weights;
}

/**
 * From concerns to clauses, policy by policy: small weights over the concerns' scores and the circumstances.
 * Returns what ships, and how often the surest clause is an accepted one for voices not seen.
 */
export function fitClauses(packs, drafts, folds, unseen, circumstancesOf) {
  const shipped = {};
  let right = 0;
  const inputs = drafts.map((d, i) => [...Array.from(unseen[i], clip), ...circumstancesOf(d), 1]);
  for (const pack of packs) {
    const own = drafts.flatMap((d, i) => (d.policy === pack.id ? [i] : []));
    const ids = pack.clauses.map(({ id }) => id).filter((id) => own.filter((i) => drafts[i].expect.clauses.includes(id)).length >= LEAST);
    const accepted = new Map(own.map((i) => [i, ids.flatMap((id, c) => (drafts[i].expect.clauses.includes(id) ? [c] : []))]));
    const fitted = (which) => fitShares(which.map((i) => inputs[i]), which.map((i) => accepted.get(i)), ids.length);
    for (let k = 0; k <= Math.max(...folds); k++) {
      const part = fitted(own.filter((i) => folds[i] !== k));
      for (const i of own) {
        if (folds[i] !== k) continue;
        const z = sums(part, ids.length, inputs[i]);
        if (accepted.get(i).includes(z.indexOf(Math.max(...z)))) right++;
      }
    }
    const weights = fitted(own);
    const size = weights.length / ids.length;
    shipped[pack.id] = Object.fromEntries(ids.map((id, c) => [id, Array.from(weights.subarray(c * size, (c + 1) * size), (w) => Number(w.toFixed(2)))]));
  }
  return { clauses: shipped, right: right / drafts.length };
}
