// @ts-check
/** A further place granted by hand, the browser's own question answered by a press, in one browser after the other. */
import { runNode, runVitest } from '../lib/parts.mjs';

/** @returns {Promise<import('./figures.mjs').Row[]>} */
export async function grants() {
  if (await runNode('scripts/build.mjs', []) !== 0) throw new Error('the build failed');
  process.env['PROVE'] = '1';
  /** @type {import('./figures.mjs').Row[]} */
  const rows = [];
  for (const browser of ['chromium', 'firefox']) {
    const { passed, failed } = await runVitest(`grants-${browser}`, ['--config', 'test/e2e/vitest.config.ts', `test/e2e/features.${browser}`, '-t', 'own question']);
    rows.push({ what: `a place granted in ${browser} by a press in the options and one in the browser’s own question, checked, and given back`, figure: failed === 0 && passed > 0 ? 'done' : 'failed', must: 'done', holds: failed === 0 && passed > 0 });
  }
  return rows;
}
