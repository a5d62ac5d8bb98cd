import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { root } from '../lib/build.mjs';

/** What docs/coverage.md depends on. */
export const COVERAGE_INPUTS = ['src/engine', 'src/policies', 'scripts/report/coverage.mjs', 'scripts/report/words.mjs'];

/** A short print of everything the reports depend on: engine, packs, corpus. */
export function printOfInputs(folders = ['src/engine', 'src/policies', 'test/corpus/aside']) {
  const hash = createHash('sha256');
  const add = (file) => {
    if (fs.statSync(file).isDirectory()) for (const name of fs.readdirSync(file).sort()) add(path.join(file, name));
    else if (/\.(ts|mjs|json|jsonl)$/.test(file)) hash.update(path.relative(root, file)).update('\0').update(fs.readFileSync(file));
  };
  for (const folder of folders) add(path.join(root, folder));
  return hash.digest('hex').slice(0, 16);
}
