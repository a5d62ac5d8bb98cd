import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { lean } from './lean.mjs';
import { plain } from './plain.mjs';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/**
 * The content script again, without the examples that rules and packs carry: the extension plugin builds it with no plugins at all,
 * so it is built once more with ours and put in its place.
 */
async function buildContentScript(browser, name) {
  await build({
    root, configFile: false, logLevel: 'error', publicDir: false, plugins: [lean(), plain()],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: path.join(root, 'dist', browser, 'src/content'), emptyOutDir: false, target: ['chrome120', 'firefox128'], reportCompressedSize: false,
      rollupOptions: { input: path.join(root, `src/content/${name}.iife.ts`), output: { format: 'iife', entryFileNames: `${name}.iife.js`, codeSplitting: false } },
    },
  });
}

/** Builds dist/<browser>. A process of its own: the extension plugin keeps state that a second build in one process trips over. */
export async function buildExtension(browser) {
  const run = spawnSync(process.execPath, [path.join(root, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'warn'], {
    cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, BROWSER_TARGET: browser },
  });
  if (run.status !== 0) throw new Error(`building dist/${browser} failed`);
  await buildContentScript(browser, 'main');
  // Registered at run time only (src/background/places.ts), so the plugin does not know of it.
  await buildContentScript(browser, 'places');
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
