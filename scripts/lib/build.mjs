import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** Builds dist/<browser>. A process of its own: the extension plugin keeps state that a second build in one process trips over. */
export function buildExtension(browser) {
  const run = spawnSync(process.execPath, [path.join(root, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'warn'], {
    cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, BROWSER_TARGET: browser },
  });
  if (run.status !== 0) throw new Error(`building dist/${browser} failed`);
}

/** Builds one entry under src into one ES module for Node: dist/engine.mjs, or the command-line tools. */
export async function buildModule(entry, outDir, fileName) {
  await build({
    root, configFile: false, logLevel: 'error', publicDir: false,
    build: {
      ssr: path.join(root, entry), outDir: path.resolve(root, outDir), emptyOutDir: false, target: 'node20', minify: false,
      rollupOptions: { output: { entryFileNames: fileName, format: 'es', codeSplitting: false } },
    },
    ssr: { noExternal: true },
  });
}

export const buildEngine = () => buildModule('src/cli/engine.ts', 'dist', 'engine.mjs');
