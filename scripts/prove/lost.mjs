// @ts-check
/** Clean posts, posts decided, posts held: none lost, doubled or let out, in one browser after the other. `LOST`: clean posts a site. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../lib/build.mjs';
import { runNode, runVitest } from '../lib/parts.mjs';

/** @returns {Promise<import('./figures.mjs').Row[]>} */
export async function lost() {
  if (await runNode('scripts/build.mjs', []) !== 0) throw new Error('the build failed');
  process.env['PROVE'] = '1';
  process.env['LOST'] ??= '300';
  /** @type {import('./figures.mjs').Row[]} */
  const rows = [];
  for (const browser of ['chromium', 'firefox']) {
    const { passed, failed } = await runVitest(`lost-${browser}`, ['--config', 'test/e2e/vitest.config.ts', `test/e2e/lost.${browser}`]);
    /** @type {{ testResults: { assertionResults: { status: string, meta?: { figure?: [string, string] } }[] }[] }} */
    const report = JSON.parse(readFileSync(path.join(root, '.cache/reports', `lost-${browser}.json`), 'utf8'));
    for (const { assertionResults } of report.testResults) {
      for (const { status, meta } of assertionResults) if (status === 'passed' && meta?.figure) rows.push({ what: meta.figure[0], figure: meta.figure[1], must: 'all, none let out', holds: true });
    }
    rows.push({ what: `nothing lost in ${browser}, all of the above`, figure: `${passed} of ${passed + failed} proofs`, must: 'all', holds: failed === 0 && passed > 0 });
  }
  return rows;
}
