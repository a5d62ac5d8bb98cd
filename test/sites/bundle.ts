import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import { folderOf, pages, places, siteFolder } from './pages.ts';

const out = path.resolve('.cache/sites');

/** What the bundles depend on: every source here and the installed versions. */
function stamp(): string {
  const hash = createHash('sha256');
  const files = readdirSync(siteFolder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(tsx?|js|css)$/.test(file)).sort();
  for (const file of files) hash.update(file).update(readFileSync(path.join(siteFolder, file)));
  return hash.update(readFileSync('package-lock.json')).digest('hex');
}

/**
 * Bundles every page into .cache/sites/<name>.js with its real editor; nothing to do where the sources are unchanged.
 * @returns the folder to serve under /__site/
 */
export async function bundleSites(): Promise<string> {
  const wanted = stamp();
  const stampFile = path.join(out, 'stamp');
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted) return out;
  mkdirSync(out, { recursive: true });
  for (const page of [...pages, ...places]) {
    const entry = ['page.tsx', 'page.ts'].map((file) => path.join(folderOf(page), file)).find((file) => existsSync(file));
    if (entry === undefined) throw new Error(`${folderOf(page)} has no page.ts or page.tsx`);
    await build({
      configFile: false, logLevel: 'error', publicDir: false,
      // Draft.js expects a Node-like global; React its environment.
      define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
      // The production runtime whatever NODE_ENV the caller runs under.
      mode: 'production', oxc: { jsx: { runtime: 'automatic', importSource: 'react', development: false } },
      build: {
        outDir: out, emptyOutDir: false, target: 'es2022', reportCompressedSize: false,
        // One classic script a page: it must also run in a frame without an address and after document.open().
        lib: { entry, formats: ['iife'], name: 'site', fileName: () => `${page.name}.js` },
      },
    });
  }
  copyFileSync(path.join(siteFolder, 'shared/first.js'), path.join(out, 'first.js'));
  copyFileSync(path.join(siteFolder, 'shared/site.css'), path.join(out, 'site.css'));
  copyFileSync('node_modules/quill/dist/quill.core.css', path.join(out, 'quill.css'));
  writeFileSync(stampFile, wanted);
  return out;
}
