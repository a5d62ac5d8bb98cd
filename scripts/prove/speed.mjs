// @ts-check
/** What the content script costs in Chromium: a key, a busy feed, a start, memory over SPEED_COMPOSERS composers (ten thousand unless told otherwise). */
import { runNode, runVitest } from '../lib/parts.mjs';
import { told } from './figures.mjs';

/** @returns {Promise<import('./figures.mjs').Row[]>} */
export async function speed() {
  if (await runNode('scripts/build.mjs', []) !== 0) throw new Error('the build failed');
  process.env['PROVE'] = '1';
  const { passed, failed } = await runVitest('speed', ['--config', 'test/e2e/vitest.config.ts', 'test/e2e/speed.chromium']);
  return [...told('speed', 'a key ≤ 0.2 / 2 ms, a feed ≤ 1 %, a start ≤ 5 / 15 ms, memory ≤ 10 MB'), { what: 'all of the above within their targets', figure: `${passed} of ${passed + failed}`, must: 'all', holds: failed === 0 && passed > 0 }];
}
