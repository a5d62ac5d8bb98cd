// @ts-check
/** npm start: the extension in a real Chromium on the practice site; without a display the same scene headless. */
import { runnerImport } from 'vite';
import { ensureBrowsers } from './lib/browsers.mjs';
import { buildExtension, root } from './lib/build.mjs';

const { browsers, missing } = ensureBrowsers(['chromium']);
if (browsers.chromium === undefined) {
  console.error(missing.join('\n'));
  process.exit(1);
}

console.log('Building the extension …');
await buildExtension('chrome');

// Node 20 does not read TypeScript by itself; Vite does.
const { module } = await runnerImport('/scripts/lib/scene.ts', { root, configFile: false, logLevel: 'error' });
const scene = /** @type {typeof import('./lib/scene.ts')} */ (module);

const display = process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
await (display ? scene.showPractice(browsers.chromium.path) : scene.playScene(browsers.chromium.path));
// What the practice site and the browser left open must not keep the command.
process.exit(0);
