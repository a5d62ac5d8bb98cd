// @ts-check
/** Two clean builds give the same bytes. */
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { root } from '../lib/build.mjs';
import { runNode } from '../lib/parts.mjs';
import { filesBelow } from '../lib/zip.mjs';

/** @param {string} part */
function digest(part) {
  const at = path.join(root, 'dist', part);
  const hash = createHash('sha256');
  for (const file of fs.statSync(at).isDirectory() ? filesBelow(at).sort() : ['']) hash.update(file).update(fs.readFileSync(path.join(at, file)));
  return hash.digest('hex');
}

/** @returns {Promise<import('./figures.mjs').Row[]>} */
export async function builds() {
  const parts = ['chrome', 'firefox', 'engine.mjs'];
  /** @type {string[][]} */
  const seen = [];
  for (let time = 0; time < 2; time += 1) {
    for (const part of parts) fs.rmSync(path.join(root, 'dist', part), { recursive: true, force: true });
    if (await runNode('scripts/build.mjs', []) !== 0) throw new Error('the build failed');
    seen.push(parts.map(digest));
  }
  return parts.map((part, at) => ({ what: `dist/${part}, built twice from nothing`, figure: `sha256 ${(seen[0]?.[at] ?? '').slice(0, 16)}… and ${(seen[1]?.[at] ?? '').slice(0, 16)}…`, must: 'the same', holds: seen[0]?.[at] === seen[1]?.[at] }));
}
