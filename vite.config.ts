import { crx } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { plain } from './scripts/lib/plain.mjs';
import { manifestFor, type Browser } from './scripts/manifest.ts';

const browser: Browser = process.env['BROWSER_TARGET'] === 'firefox' ? 'firefox' : 'chrome';

export default defineConfig(({ mode }) => ({
  // Vitest reads this file too; the extension plugins would only get in its way.
  plugins: mode === 'test' ? [] : [plain(), preact({ devToolsEnabled: false, prefreshEnabled: false }), crx({ manifest: manifestFor(browser), browser })],
  // The content script is built apart, without plugins: an unreplaced process.env would throw in the page.
  define: mode === 'test' ? {} : { 'process.env.NODE_ENV': '"production"' },
  build: {
    outDir: `dist/${browser}`,
    emptyOutDir: true,
    target: ['chrome120', 'firefox128'],
    modulePreload: false,
    reportCompressedSize: false,
  },
  test: {
    include: ['test/unit/**/*.test.{ts,tsx}', 'test/corpus/**/*.test.ts', 'test/shape/**/*.test.ts'],
    pool: 'threads',
    reporters: ['default'],
  },
}));
