/** npm run build: dist/chrome, dist/firefox and dist/engine.mjs. */
import { buildEngine, buildExtension } from './lib/build.mjs';

for (const browser of ['chrome', 'firefox']) {
  await buildExtension(browser);
  console.log(`built dist/${browser}`);
}
await buildEngine();
console.log('built dist/engine.mjs');
