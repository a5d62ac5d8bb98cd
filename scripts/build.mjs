/** npm run build: dist/chrome, dist/firefox and dist/engine.mjs; with arguments (chrome, firefox, engine) only those. */
import { buildEngine, buildExtension } from './lib/build.mjs';

const wanted = process.argv.slice(2);
const all = ['chrome', 'firefox', 'engine'];
const unknown = wanted.find((part) => !all.includes(part));
if (unknown !== undefined) throw new Error(`unknown part ${unknown}: one of ${all.join(', ')}`);

for (const part of wanted.length > 0 ? wanted : all) {
  if (part === 'engine') await buildEngine();
  else await buildExtension(part);
  console.log(`built dist/${part === 'engine' ? 'engine.mjs' : part}`);
}
