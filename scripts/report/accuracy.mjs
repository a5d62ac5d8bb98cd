/**
 * npm run accuracy: writes docs/accuracy.md from the voices kept aside, which neither rules nor training have read.
 * The report carries a print of everything it depends on; the suite fails where it is stale (test/corpus/report.test.ts).
 */
import fs from 'node:fs';
import path from 'node:path';
import { root } from '../lib/build.mjs';
import { freshModule } from '../lib/fresh.mjs';
import { readCorpus } from '../train/corpus.mjs';
import { HEAD, loud, pairs, percent, row, table, tally } from './measure.mjs';
import { printOfInputs } from './print.mjs';

const { createChecker, packs } = await import(await freshModule('src/cli/engine.ts', 'engine.mjs'));
const { probabilityOf } = await import(await freshModule('src/cli/reading.ts', 'reading.mjs'));

const drafts = readCorpus('aside');
const checkers = new Map(packs.map((p) => [p.id, createChecker({ policy: p.id })]));
const items = drafts.map((draft) => ({ draft, verdict: checkers.get(draft.policy)(draft) }));
const of = (test) => items.filter(({ draft }) => test(draft));

const WORDS = {
  'with Afrikaans': /\b(?:nie|die|het|julle|ons|jy|wat|maar|ek|hulle|vir|kyk|lekker|sal|daar)\b/gi,
  'with Nguni or Sotho languages': /\b(?:ngi\w+|uku\w+|siya\w*|hayi|yebo|nna|rona|batho|kea|ke a|hao|haibo|abantu|umuntu|enkosi|ngoba|kodwa|le nna|jwang|molo|sawubona|bafethu|mfethu|tlhe|ntate|mme)\b/gi,
  'with te reo Māori or Pasifika languages': /\b(?:whanau|whānau|kia ora|mahi|aroha|koe|tatou|tātou|mauri|tamariki|kai|ngā|nga|talofa|fa'a\w*|malo|ofa|uce|lelei)\b/gi,
};
function language({ text }) {
  const found = Object.entries(WORDS).filter(([, re]) => (text.match(re) ?? []).length >= 2).map(([name]) => name);
  return found.length ? found : ['English'];
}

function parts() {
  const by = (test) => items.map(({ draft, verdict }) => ({ draft, verdict: { ...verdict, findings: verdict.findings.filter(test), level: verdict.findings.some((f) => f.level !== 'note' && test(f)) ? 'warn' : 'clear' } }));
  return [HEAD, row('rules that are certain, alone', tally(by((f) => f.detector !== 'reader'))), row('learned reader alone', tally(by((f) => f.detector === 'reader'))), row('both', tally(items))].join('\n');
}

function reliability() {
  const bins = Array.from({ length: 10 }, () => ({ n: 0, risky: 0 }));
  for (const draft of drafts) {
    const bin = bins[Math.min(9, Math.floor(probabilityOf(draft, draft.policy) * 10))];
    bin.n++;
    if (draft.expect.interrupt) bin.risky++;
  }
  return ['| scored | drafts | of them risky |', '| --- | --- | --- |', ...bins.map((b, i) => `| ${(i / 10).toFixed(1)}–${((i + 1) / 10).toFixed(1)} | ${b.n} | ${percent(b.risky, b.n)} |`)].join('\n');
}

function sensitivities() {
  const rows = ['quieter', 'usual', 'stricter'].map((sensitivity) => {
    const set = new Map(packs.map((p) => [p.id, createChecker({ policy: p.id, settings: { sensitivity } })]));
    return row(sensitivity, tally(drafts.map((draft) => ({ draft, verdict: set.get(draft.policy)(draft) }))));
  });
  return [HEAD, ...rows].join('\n');
}

function misses() {
  const missed = items.filter(({ draft, verdict }) => draft.expect.interrupt && !loud(verdict));
  const step = Math.max(1, Math.floor(missed.length / 10));
  return missed.filter((_, i) => i % step === 0).slice(0, 10).map(({ draft }) => {
    const asked = draft.thread?.at(-1)?.text;
    return `- (${draft.policy}, ${draft.tier}) ${asked ? `“${asked.slice(0, 160)}” → ` : ''}“${draft.text.slice(0, 240)}” — ${draft.why ?? draft.expect.concerns.join(', ')}`;
  }).join('\n').replace(/\n(?!- )/g, ' ');
}

const pair = pairs(items);
const everyday = tally(of((d) => d.sort === 'everyday'));
const lawful = tally(of((d) => d.sort === 'lawful'));
const text = `# Accuracy

Measured on the ${drafts.length} drafts by ${new Set(drafts.map((d) => d.hand)).size} voices under \`test/corpus/aside\`, which neither the rules nor the training have read.
Made by \`npm run accuracy\`; do not edit. Print of what it depends on: \`${printOfInputs()}\`

## In all
${HEAD}
${row('plain', tally(of((d) => d.tier === 'plain')))}
${row('hard', tally(of((d) => d.tier === 'hard')))}
${row('together', tally(items))}

- Same words, two threads, one innocent and one not: ${pair.apart} of ${pair.all} told apart (${pair.share}).
- Everyday life interrupted: ${everyday.alarmed} of ${everyday.innocent} (${percent(everyday.alarmed, everyday.innocent)}). Lawful speech interrupted: ${lawful.alarmed} of ${lawful.innocent} (${percent(lawful.alarmed, lawful.innocent)}).

## What each part adds
${parts()}

## Sensitivity, as the person may set it
${sensitivities()}

## How far a score can be trusted
${reliability()}

## By policy and tier
${table(items, ({ draft }) => `${draft.policy}, ${draft.tier}`)}

## By concern the draft raises
${table(items.filter(({ draft }) => draft.expect.interrupt), ({ draft }) => draft.expect.concerns, 5)}

## By clause that should be named
${table(items.filter(({ draft }) => draft.expect.interrupt), ({ draft }) => `${draft.policy} ${draft.expect.clauses[0]}`, 5)}

## By surface
${table(items, ({ draft }) => `${draft.platform}, ${draft.surface}`, 20)}

## By language
${table(items, ({ draft }) => language(draft))}

## By voice
${table(items, ({ draft }) => draft.hand)}

## Ten honest misses
${misses()}
`;
fs.writeFileSync(path.join(root, 'docs/accuracy.md'), text);
console.log(text.slice(text.indexOf('## In all'), text.indexOf('## How far')));
