/**
 * npm run train: fits the learned reader on test/corpus/open and writes src/engine/reader/weights.json.
 * `--dry` stops after the figures for unseen voices and writes nothing; `--misses FILE` writes the drafts they judged worst.
 * Seeded: the same corpus, concepts and rules give the same bytes. Voices under test/corpus/aside are never read here.
 */
import fs from 'node:fs';
import path from 'node:path';
import { root } from '../lib/build.mjs';
import { freshModule } from '../lib/fresh.mjs';
import { readCorpus } from './corpus.mjs';
import { auc, fitLeaning, recallAt, score } from './logistic.mjs';
import { pad, kindWordsUnderThreads } from './pad.mjs';
import { quantise } from './quantise.mjs';
import { fitClauses } from './clauses.mjs';
import { everydayUnderThreads, fitSureness } from './sureness.mjs';
import { concernLabels, concernUse, fitConcerns } from './concerns.mjs';

/** Features that ship, and how many of them the concerns are told apart by. */
const KEYS = 28_000;
const CONCERN_KEYS = 2_400;
const LEVELS = 15;
const FOLDS = 4;

const engine = await import(await freshModule('src/cli/reading.ts', 'reading.mjs'));
const drafts = readCorpus('open');
const features = drafts.map((d) => engine.readFeatures(d, d.policy));
/** What is weighed of a draft: whole and by windows; the same without the conversation; bland answers in its place. */
const readAll = (d) => {
  const bland = engine.readBland(d, d.policy);
  return {
    parts: [engine.readFeatures(d, d.policy), ...engine.readWindows(d, d.policy)], length: engine.readLength(d, d.policy),
    ...(bland.length ? { alone: engine.readAlone(d, d.policy), bland } : {}),
  };
};
const read = drafts.map(readAll);
const everyday = everydayUnderThreads(drafts).map(({ i, draft }) => ({ i, read: readAll(draft) }));
const placed = kindWordsUnderThreads(drafts).map(({ i, draft }) => ({ i, features: engine.readFeatures(draft, draft.policy) }));
const padded = pad(drafts).map((d) => d && engine.readFeatures(d, d.policy));
console.log(`${drafts.length} drafts by ${new Set(drafts.map((d) => d.hand)).size} voices`);

/** Numbers every feature that is met at least twice, by its key. */
function number(rows, least) {
  const met = new Map();
  for (const row of rows) for (const f of row.keys()) met.set(engine.keyOf(f), (met.get(engine.keyOf(f)) ?? 0) + 1);
  const index = new Map();
  for (const [key, n] of met) if (n >= least) index.set(key, index.size);
  return { index, met };
}

/** A row as the reader makes it: logarithm of the count, scaled to one length over all features of the draft. */
function row(counts, index) {
  const at = new Map();
  let square = 0;
  for (const [feature, count] of counts) {
    const value = Math.log1p(count);
    square += value * value;
    const i = index.get(engine.keyOf(feature));
    if (i !== undefined) at.set(i, (at.get(i) ?? 0) + value);
  }
  const scale = engine.ROW_LENGTH / Math.sqrt(square || 1);
  return { index: Int32Array.from(at.keys()), value: Float32Array.from(at.values(), (v) => v * scale) };
}

const labels = drafts.map((d) => Number(d.expect.interrupt));
const fold = (hand) => [...hand].reduce((h, c) => (Math.imul(h, 31) + c.charCodeAt(0)) >>> 0, 0) % FOLDS;

/** The keys that weigh most over some drafts, in order of key, after those wanted in any case. */
function choose(which, wanted = new Set()) {
  const { index, met } = number(which.map((i) => features[i]), 2);
  const model = fitOn(which, index);
  const ranked = [...index].map(([key, i]) => ({ key, weight: wanted.has(key) ? Infinity : Math.abs(model.weights[i]) * Math.sqrt(met.get(key)) }))
    .sort((a, b) => (a.weight === b.weight ? a.key - b.key : b.weight - a.weight));
  const keys = ranked.slice(0, KEYS).map(({ key }) => key).sort((a, b) => a - b);
  return { keys, kept: new Map(keys.map((key, i) => [key, i])) };
}

/** Fits on some drafts, on those of them that were padded with harmless talk, and on kind words under their threads. */
function fitOn(which, index) {
  const chosen = new Set(which);
  const all = [
    ...which.map((i) => [features[i], labels[i]]),
    ...which.flatMap((i) => (padded[i] ? [[padded[i], labels[i]]] : [])),
    ...placed.filter(({ i }) => chosen.has(i)).map((p) => [p.features, 0]),
  ];
  return fitLeaning(all.map(([f]) => row(f, index)), all.map(([, label]) => label), index.size);
}

/** A draft's sums as the reader has them: of the whole, or its surest window less the handicap. */
function sumsOf(model, index, { parts, alone, bland }) {
  const sum = (features, part) => score(model, row(features, index)) - (part > 0 ? engine.WINDOW_HANDICAP : 0);
  const sums = parts.map(sum);
  const whole = Math.max(...sums);
  const surest = sums.indexOf(whole);
  return alone ? { whole, alone: sum(alone[surest], surest), bland: bland.map((b) => sum(b, 0)) } : { whole };
}

// 1. Out-of-voice sums, for sureness and thresholds: neither keys nor weights have seen the voice they judge.
const seen = new Array(drafts.length);
const placedSums = [];
for (let k = 0; k < FOLDS; k++) {
  const train = drafts.flatMap((d, i) => (fold(d.hand) === k ? [] : [i]));
  const { kept } = choose(train);
  const part = fitOn(train, kept);
  const entry = ({ length, ...of }, label) => ({ sums: sumsOf(part, kept, of), length, label });
  drafts.forEach((d, i) => { if (fold(d.hand) === k) seen[i] = entry(read[i], labels[i]); });
  for (const { i, read: of } of everyday) if (fold(drafts[i].hand) === k) placedSums.push(entry(of, 0));
}
const sureness = fitSureness(seen, placedSums, engine.surenessInputs);
const surenessOf = ({ sums, length }) => engine.surenessOf(sums, length, sureness);
const scores = seen.map(surenessOf);
const thresholdAt = (share) => Number(scores.filter((_, i) => !labels[i]).sort((a, b) => b - a)[Math.floor(share * labels.filter((l) => !l).length)].toFixed(4));
const thresholds = { quieter: thresholdAt(0.02), usual: thresholdAt(0.05), stricter: thresholdAt(0.12) };

for (const tier of ['plain', 'hard']) {
  const of = drafts.flatMap((d, i) => (d.tier === tier ? [i] : []));
  const s = of.map((i) => scores[i]);
  const l = of.map((i) => labels[i]);
  console.log(`  unseen voices, ${tier}: AUC ${auc(s, l).toFixed(3)}, recall ${(100 * recallAt(s, l, 0.05)).toFixed(1)} % at 5 % false alarms, ${(100 * recallAt(s, l, 0.02)).toFixed(1)} % at 2 %`);
}
const held = placedSums.filter((entry) => surenessOf(entry) >= thresholds.usual).length;
console.log(`  everyday talk under risky threads held: ${(100 * held / placedSums.length).toFixed(1)} %`);
const missesAt = process.argv.indexOf('--misses');
if (missesAt > 0) {
  const bar = scores.filter((_, i) => !labels[i]).sort((a, b) => b - a)[Math.floor(0.04 * labels.filter((l) => !l).length)];
  const wrong = drafts.map((d, i) => ({ score: Number((scores[i] - bar).toFixed(3)), risky: labels[i] === 1, ...d, expect: d.expect.concerns.join(' ') }))
    .filter((d) => d.risky === (d.score < 0)).sort((a, b) => Math.abs(b.score) - Math.abs(a.score));
  fs.writeFileSync(process.argv[missesAt + 1], wrong.map((d) => JSON.stringify(d)).join('\n'));
}
if (process.argv.includes('--dry')) process.exit(0);

// 2. The keys of the reader itself: those that tell concerns apart, and those that weigh most for interrupting.
const risky = drafts.flatMap((d, i) => (d.expect.interrupt ? [i] : []));
const riskyDrafts = risky.map((i) => drafts[i]);
const told = concernLabels(riskyDrafts, engine.CONCERNS);
const { index: every } = number(features, 2);
const use = concernUse(risky.map((i) => row(features[i], every)), told, every.size);
const telling = [...every.keys()].map((key, i) => ({ key, use: use[i] })).sort((a, b) => b.use - a.use || a.key - b.key).slice(0, CONCERN_KEYS)
  .map(({ key }) => key).sort((a, b) => a - b);
const { keys, kept } = choose(drafts.map((_, i) => i), new Set(telling));

/** What an answer's sum has to be for a closer look: all but one in two hundred of those held at the strictest have more. */
const closer = [...seen, ...placedSums].filter((entry) => entry.sums.alone !== undefined && surenessOf(entry) >= thresholds.stricter).map(({ sums }) => sums.whole).sort((a, b) => a - b);
const floor = Number(closer[Math.floor(closer.length / 200)].toFixed(3));

// 3. The final weights.
const model = fitOn(drafts.map((_, i) => i), kept);
const interrupt = quantise(model.weights, LEVELS);

// 4. Which concern and which clause, given that there is one: fitted on the risky drafts alone.
const folds = riskyDrafts.map((d) => fold(d.hand));
const tellingAt = new Map(telling.map((key, i) => [key, i]));
const { heads, unseen } = fitConcerns(risky.map((i) => row(features[i], tellingAt)), told, telling.length, folds, engine);
const { names } = told;
const { clauses, right } = fitClauses(engine.packs, riskyDrafts, folds, unseen, engine.circumstancesOf);
console.log(`  unseen voices: the surest clause is an accepted one for ${(100 * right).toFixed(1)} %`);

const file = {
  version: 3,
  keys: engine.writeIncreasing(keys),
  interrupt: { weights: engine.writeWeights(interrupt.bytes), scale: interrupt.scale, bias: Number(model.bias.toFixed(5)) },
  sureness: { ...sureness, floor },
  concerns: { at: engine.writeIncreasing(telling.map((key) => kept.get(key))), heads },
  inputs: [...names, ...engine.CIRCUMSTANCES, 'always'],
  clauses,
  thresholds,
};
const out = path.join(root, 'src/engine/reader/weights.json');
fs.writeFileSync(out, `${JSON.stringify(file)}\n`);
console.log(`wrote ${path.relative(root, out)}: ${keys.length} features, ${names.length} concerns, thresholds ${JSON.stringify(file.thresholds)}`);
