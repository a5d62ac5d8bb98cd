// @ts-check
/** docs/figures.md: a section a part, each with its command, its day and its machine. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { root } from '../lib/build.mjs';
import { find } from '../lib/browsers.mjs';

/** One thing proved. @typedef {{ what: string, figure: string, must: string, holds: boolean }} Row */

const file = path.join(root, 'docs/figures.md');
const HEAD = '# Figures\n\nWhat the long proofs found, each by the command that repeats it. The speed of the engine beside others: `test/bench/results.json` (`npm run bench`).\n';

function machine() {
  const browsers = /** @type {const} */ (['chromium', 'firefox']).map((kind) => {
    const { found } = find(kind);
    return found ? `${kind} ${found.version}` : `no ${kind}`;
  });
  const [load = 0] = os.loadavg();
  return `${os.cpus().length} cores, Node ${process.versions.node}, ${browsers.join(', ')}; load average ${load.toFixed(1)}`;
}

/** Writes a part's table in the place of its last one. @param {string} part @param {readonly Row[]} rows */
export function record(part, rows) {
  const [open, close] = [`<!-- ${part} -->`, `<!-- end of ${part} -->`];
  const table = ['| what | figure | must be | |', '| --- | --- | --- | --- |', ...rows.map(({ what, figure, must, holds }) => `| ${what} | ${figure} | ${must} | ${holds ? 'holds' : '**does not hold**'} |`)].join('\n');
  const section = `${open}\n## ${part}\n\`npm run prove -- ${part}\`, ${new Date().toISOString().slice(0, 10)}, ${machine()}\n\n${table}\n${close}\n`;
  const text = fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : HEAD;
  const [from, to] = [text.indexOf(open), text.indexOf(close)];
  fs.writeFileSync(file, from < 0 ? `${text}\n${section}` : text.slice(0, from) + section + text.slice(to + close.length + 1));
  console.log(`\n${table}\n\nwritten: docs/figures.md`);
}

/** The rows that the tests of a run told themselves (`task.meta.figure`), also those that did not hold. @param {string} run @param {string} must @returns {Row[]} */
export function told(run, must) {
  /** @type {{ testResults: { assertionResults: { status: string, meta?: { figure?: [string, string] } }[] }[] }} */
  const report = JSON.parse(fs.readFileSync(path.join(root, '.cache/reports', `${run}.json`), 'utf8'));
  return report.testResults.flatMap(({ assertionResults }) => assertionResults.flatMap(({ status, meta }) =>
    (meta?.figure ? [{ what: meta.figure[0], figure: meta.figure[1], must, holds: status === 'passed' }] : [])));
}
