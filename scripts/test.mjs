// @ts-check
/** npm test: types, lint, build, unit, end to end. The last line is `N passed, N failed`. */
import { ensureBrowsers } from './lib/browsers.mjs';
import { runNode, runVitest } from './lib/parts.mjs';

/** @typedef {import('./lib/parts.mjs').Count} Count */

/** A command that either holds or does not: one test. @param {number} status @returns {Count} */
const one = (status) => (status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

const total = { passed: 0, failed: 0 };

/**
 * @param {string} title
 * @param {() => Count | Promise<Count>} run
 */
async function part(title, run) {
  console.log(`\n== ${title}`);
  const began = Date.now();
  /** @type {Count} */
  let count;
  try {
    count = await run();
  } catch (error) {
    console.error(error);
    count = { passed: 0, failed: 1 };
  }
  total.passed += count.passed;
  total.failed += count.failed;
  console.log(`== ${title}: ${count.passed} passed, ${count.failed} failed, ${((Date.now() - began) / 1000).toFixed(1)} s`);
  return count;
}

await part('types', async () => one(await runNode('node_modules/typescript/bin/tsc', ['--noEmit'])));
await part('lint', async () => one(await runNode('node_modules/eslint/bin/eslint.js', ['.', '--max-warnings', '0'])));
const built = await part('build', async () => one(await runNode('scripts/build.mjs', [])));
await part('unit', () => runVitest('unit', []));
await part('end to end, Chromium and Firefox', async () => {
  if (built.failed > 0) {
    console.log('not run: there is no build to run it on');
    return { passed: 0, failed: 0 };
  }
  const { missing } = ensureBrowsers(['chromium', 'firefox']);
  if (missing.length > 0) {
    console.log(missing.join('\n'));
    return { passed: 0, failed: 1 };
  }
  return runVitest('e2e', ['--config', 'test/e2e/vitest.config.ts']);
});

console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
