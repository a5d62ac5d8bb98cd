// @ts-check
/** Every attack on three sites, in one browser after the other. */
import { runNode, runVitest } from '../lib/parts.mjs';

/** @returns {Promise<import('./figures.mjs').Row[]>} */
export async function attacks() {
  if (await runNode('scripts/build.mjs', []) !== 0) throw new Error('the build failed');
  process.env['PROVE'] = '1';
  /** @type {import('./figures.mjs').Row[]} */
  const rows = [];
  for (const browser of ['chromium', 'firefox']) {
    const { passed, failed } = await runVitest(`attacks-${browser}`, ['--config', 'test/e2e/vitest.config.ts', `test/e2e/attacks.${browser}`]);
    rows.push({ what: `attacks on three sites in ${browser}: nothing posted, nothing decided, nothing learned`, figure: `${passed} of ${passed + failed}`, must: 'all', holds: failed === 0 && passed > 0 });
  }
  return rows;
}
