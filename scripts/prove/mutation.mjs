// @ts-check
/**
 * Mutation testing by sample: MUTANTS (40 unless told otherwise) of each part, drawn with SEED, each tried in a copy of the project with the
 * unit tests that reach the file. What survives is listed in .cache/mutation/survivors.txt; docs/mutation.md explains it.
 */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { root } from '../lib/build.mjs';
import { mutantsOf } from './mutants.mjs';

/** Parts, and what they are made of that is data or is only ever seen in a browser. */
const PARTS = { 'src/engine': /\/(?:concepts|weights)\//, 'src/policies': /\.json$/, 'src/content': /\.d\.ts$|\.css$/ };
/** A mutant that never ends is killed. Milliseconds. */
const LONGEST = 180_000;

/** @param {string} folder @returns {string[]} */
const sources = (folder) => fs.readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file)).sort().map((file) => path.join(folder, file));

/** Draws without putting back. @template T @param {T[]} all @param {number} count @param {number} seed */
function sample(all, count, seed) {
  const left = [...all];
  let s = seed >>> 0;
  return Array.from({ length: Math.min(count, left.length) }, () => {
    s = (Math.imul(s, 1664525) + 1013904223) >>> 0;
    return /** @type {T} */ (left.splice(Math.floor((s / 4294967296) * left.length), 1)[0]);
  });
}

/** @returns {Promise<import('./figures.mjs').Row[]>} */
export async function mutation() {
  const seed = Number(process.env['SEED'] ?? 7);
  const count = Number(process.env['MUTANTS'] ?? 40);
  const copy = path.join(root, '.cache/mutation/copy');
  fs.rmSync(path.dirname(copy), { recursive: true, force: true });
  for (const part of ['src', 'test', 'public', 'scripts', 'docs', 'package.json', 'tsconfig.json', 'vite.config.ts', 'manifest.json']) fs.cpSync(path.join(root, part), path.join(copy, part), { recursive: true });
  fs.symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'));
  /** @type {import('./figures.mjs').Row[]} */
  const rows = [];
  for (const [part, left] of Object.entries(PARTS)) {
    const all = sources(part).filter((file) => !left.test(file)).flatMap((file) => mutantsOf(file, fs.readFileSync(path.join(root, file), 'utf8')).map((mutant) => ({ file, ...mutant })));
    const drawn = sample(all, count, seed);
    let killed = 0;
    for (const { file, start, end, by, what, line } of drawn) {
      const text = fs.readFileSync(path.join(root, file), 'utf8');
      fs.writeFileSync(path.join(copy, file), text.slice(0, start) + by + text.slice(end));
      const { status } = spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', 'related', '--run', '--bail', '1', '--exclude', 'test/corpus/reports.test.ts', file], { cwd: copy, stdio: 'ignore', timeout: LONGEST });
      fs.writeFileSync(path.join(copy, file), text);
      if (status !== 0) killed += 1;
      else fs.appendFileSync(path.join(root, '.cache/mutation/survivors.txt'), `${file}:${line}: ${what}\n`);
      console.log(`${status === 0 ? 'survived' : 'killed'} ${file}:${line}: ${what}`);
    }
    const share = killed / drawn.length;
    rows.push({ what: `${part}: ${drawn.length} of ${all.length.toLocaleString('en')} mutants drawn (seed ${seed}), killed by the unit tests that reach the file`, figure: `${killed} (${(share * 100).toFixed(0)} %)`, must: '≥ 90 %', holds: share >= 0.9 });
  }
  return rows;
}
