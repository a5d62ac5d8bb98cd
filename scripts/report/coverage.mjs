/**
 * npm run coverage: writes docs/coverage.md, every clause of every pack with what raises it and one draft on either side, as they come
 * out when run. The report carries a print of what it depends on; the suite fails where it is stale (test/corpus/reports.test.ts).
 */
import fs from 'node:fs';
import path from 'node:path';
import { root } from '../lib/build.mjs';
import { freshModule } from '../lib/fresh.mjs';
import { COVERAGE_INPUTS, printOfInputs } from './print.mjs';
import { exampleWords, raisedBy } from './words.mjs';

const { createChecker, findingUnder, packs } = await import(await freshModule('src/cli/coverage.ts', 'coverage.mjs'));

const STATES = ['works', 'note', 'reference only', 'not revealed by a draft', 'FAILS'];
const REFERENCE = { checklist: 'a question the card asks', exception: 'lets drafts pass' };

/** A clause with its examples run: what the report's row says. */
function rowOf(clause, check) {
  if (clause.raises.length === 0) {
    const reference = ['reference', 'checklist', 'exception'].includes(clause.check);
    return { state: reference ? 'reference only' : 'not revealed by a draft', raised: REFERENCE[clause.check] ?? '', flagged: '', passing: '' };
  }
  const flags = clause.examples?.flags ?? [];
  const passes = clause.examples?.passes ?? [];
  const right = flags.length > 0 && passes.length > 0
    && flags.every((e) => findingUnder(clause, e, check)) && !passes.some((e) => findingUnder(clause, e, check));
  return {
    state: right ? (clause.level === 'note' ? 'note' : 'works') : 'FAILS',
    raised: raisedBy(clause), flagged: flags.length ? exampleWords(flags[0]) : '', passing: passes.length ? exampleWords(passes[0]) : '',
  };
}

const AUDIENCES = { personal: 'personal accounts', official: 'official accounts', both: 'both', public: 'comments on the employer\'s page', department: 'the employer itself' };
const cell = (text) => text.replaceAll('|', '\\|');

const sections = [];
const counts = [];
for (const pack of packs) {
  const check = createChecker({ policy: pack.id });
  const rows = pack.clauses.map((clause) => ({ clause, row: rowOf(clause, check) }));
  const count = (state) => rows.filter(({ row }) => row.state === state).length;
  counts.push(`| ${pack.id} | ${rows.length} | ${STATES.map(count).join(' | ')} |`);
  sections.push([
    `## ${pack.name}`,
    `${pack.source}.`,
    '',
    '| clause | binds | duty | what raises it | flagged | passes | state |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...rows.map(({ clause, row }) => `| ${clause.id} | ${AUDIENCES[clause.audience]} | ${cell(clause.duty)} | ${cell(row.raised)} | ${row.flagged} | ${row.passing} | ${row.state} |`),
  ].join('\n'));
}

const text = `# Coverage

Every clause of the policies that ship: what raises it, a draft it flags, a near miss it passes, and whether that holds when run.
Made by \`npm run coverage\`; do not edit. Print of what it depends on: \`${printOfInputs(COVERAGE_INPUTS)}\`

- **works**: its examples are held, or not held, under this clause. **note**: the clause stands beside the composer and never interrupts.
- **reference only**: nothing a draft could break (who approves what, what is good to know); the card and the options show it.
- **not revealed by a draft**: binds the writer, but no draft, thread, attachment, account, action or hour shows it.

| policy | clauses | ${STATES.join(' | ').toLowerCase()} |
| --- | --- | ${STATES.map(() => '---').join(' | ')} |
${counts.join('\n')}

${sections.join('\n\n')}
`;
fs.writeFileSync(path.join(root, 'docs/coverage.md'), text);
console.log(text.slice(text.indexOf('| policy |'), text.indexOf('\n\n## ')));
if (counts.some((line) => !line.endsWith('| 0 |'))) process.exitCode = 1;
