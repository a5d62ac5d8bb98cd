// @ts-check
/** What the content script weighs, and its parts, each built and minified alone: they share code, so the parts need not add up. */
import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { buildExtension, root } from '../../scripts/lib/build.mjs';

const PARTS = {
  'whole check': 'src/policies/checker.ts',
  'reader weights': 'src/engine/reader/weights.json',
  concepts: 'src/engine/concepts/index.ts',
  'five packs': 'src/policies/registry.ts',
  rules: 'src/engine/rules/index.ts',
  'site adapters': 'src/platforms/index.ts',
};

/** @param {string | Uint8Array} code */
const weigh = (code) => ({ bytes: Buffer.byteLength(code), gzip: gzipSync(code, { level: 9 }).length });

/** @param {string} entry @returns {Promise<string>} */
async function minified(entry) {
  const out = await build({
    root, configFile: false, logLevel: 'error', publicDir: false,
    build: { write: false, minify: true, target: 'chrome120', lib: { entry: path.join(root, entry), formats: ['es'], fileName: 'part' } },
  });
  const [bundle] = /** @type {{ output: { type: string, code?: string }[] }[]} */ (/** @type {unknown} */ (Array.isArray(out) ? out : [out]));
  return (bundle?.output ?? []).map((chunk) => chunk.code ?? '').join('');
}

/** @returns {Promise<Record<string, { bytes: number, gzip: number }>>} */
export async function weights() {
  await buildExtension('chrome');
  const out = { 'content script': weigh(fs.readFileSync(path.join(root, 'dist/chrome/src/content/main.iife.js'))) };
  for (const [part, entry] of Object.entries(PARTS)) Object.assign(out, { [part]: weigh(await minified(entry)) });
  return out;
}
