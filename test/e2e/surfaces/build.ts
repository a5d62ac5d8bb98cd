import { cpSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';

/** The built extension with the bench in the place of its content script. */
export async function benchExtension(from: string, name: string): Promise<string> {
  const to = path.resolve('.cache/e2e', name);
  rmSync(to, { recursive: true, force: true });
  cpSync(from, to, { recursive: true });
  await build({
    configFile: false, logLevel: 'error', publicDir: false, define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: path.join(to, 'src/content'), emptyOutDir: false, minify: true, cssMinify: true,
      lib: { entry: path.resolve('test/e2e/surfaces/bench.iife.ts'), formats: ['iife'], name: 'bench', fileName: () => 'main.iife.js' },
    },
  });
  return to;
}
