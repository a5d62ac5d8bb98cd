// @ts-check
/** Clean posts, posts decided, posts held: none lost, doubled or let out, in one browser after the other. `LOST`: clean posts a site. */
import { runNode, runVitest } from '../lib/parts.mjs';
import { told } from './figures.mjs';

/** @returns {Promise<import('./figures.mjs').Row[]>} */
export async function lost() {
  if (await runNode('scripts/build.mjs', []) !== 0) throw new Error('the build failed');
  process.env['PROVE'] = '1';
  process.env['LOST'] ??= '300';
  /** @type {import('./figures.mjs').Row[]} */
  const rows = [];
  for (const browser of ['chromium', 'firefox']) {
    const { passed, failed } = await runVitest(`lost-${browser}`, ['--config', 'test/e2e/vitest.config.ts', `test/e2e/lost.${browser}`]);
    rows.push(...told(`lost-${browser}`, 'all, none let out'));
    rows.push({ what: `nothing lost in ${browser}, all of the above`, figure: `${passed} of ${passed + failed} proofs`, must: 'all', holds: failed === 0 && passed > 0 });
  }
  return rows;
}
