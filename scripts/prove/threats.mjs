// @ts-check
/** docs/threat-model.md, made from the attacks. */
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../lib/build.mjs';
import { freshModule } from '../lib/fresh.mjs';

/** @returns {Promise<import('./figures.mjs').Row[]>} no figures */
export async function threats() {
  const { text } = await import(pathToFileURL(await freshModule('test/attacks/lib/write.ts', 'threats.mjs', ['test/attacks'])).href);
  fs.writeFileSync(path.join(root, 'docs/threat-model.md'), text);
  console.log('written: docs/threat-model.md');
  return [];
}
