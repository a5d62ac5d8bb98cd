import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { root } from '../lib/build.mjs';

/** A short print of everything the reports depend on: engine, packs, corpus. */
export function printOfInputs(folders = ['src/engine', 'src/policies', 'test/corpus/aside']) {
  const hash = createHash('sha256');
  const add = (at) => {
    for (const name of fs.readdirSync(at).sort()) {
      const file = path.join(at, name);
      if (fs.statSync(file).isDirectory()) add(file);
      else if (/\.(ts|json|jsonl)$/.test(name)) hash.update(path.relative(root, file)).update('\0').update(fs.readFileSync(file));
    }
  };
  for (const folder of folders) add(path.join(root, folder));
  return hash.digest('hex').slice(0, 16);
}
