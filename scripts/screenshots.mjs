// @ts-check
/**
 * npm run screenshots: builds, then pictures of every surface from the running extension, in light, dark, forced colours and right to
 * left, into docs/screenshots/, and the stores' own (1280×800 and the 440×280 tile) into docs/store/.
 */
import { runnerImport } from 'vite';
import { ensureBrowsers } from './lib/browsers.mjs';
import { buildExtension, root } from './lib/build.mjs';

const { browsers, missing } = ensureBrowsers(['chromium']);
if (browsers.chromium === undefined) throw new Error(missing.join('\n'));
await buildExtension('chrome');
const { module } = await runnerImport('/scripts/lib/shots.ts', { root, configFile: false, logLevel: 'error' });
await /** @type {typeof import('./lib/shots.ts')} */ (module).takeShots(browsers.chromium.path);
process.exit(0);
