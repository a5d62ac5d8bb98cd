import { readFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import type { Composer } from './composer.ts';
import type { SeenComposer } from './reader.iife.ts';

let bundle: Promise<string> | undefined;

/** The adapters as one script that a page can run. A folder for each process: several browsers build side by side. */
async function script(): Promise<string> {
  const outDir = path.resolve('.cache/e2e/reader', String(process.pid));
  await build({
    configFile: false, logLevel: 'error', publicDir: false,
    build: { outDir, emptyOutDir: true, reportCompressedSize: false, lib: { entry: path.resolve('test/e2e/reader.iife.ts'), formats: ['iife'], name: 'reader', fileName: () => 'reader.js' } },
  });
  return readFileSync(path.join(outDir, 'reader.js'), 'utf8');
}

/** What the adapter makes of the composer as it stands in the page; undefined where it knows none there. */
export async function readComposer(composer: Composer): Promise<SeenComposer | undefined> {
  bundle ??= script();
  await composer.frame.evaluate(`${await bundle}; undefined`);
  // Undefined does not come through as a property of nothing in every driver: null does.
  return await (await composer.editor()).evaluate((editor) => window.__read(editor) ?? null) ?? undefined;
}
