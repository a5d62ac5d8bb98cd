import type { Page } from 'puppeteer-core';
import { beforeAll, describe, it } from 'vitest';
import { ground as startGround } from '../../e2e/ground.ts';
import type { Ground, Kind } from '../../e2e/launch.ts';
import { pages } from '../../sites/pages.ts';
import { attacks } from './all.ts';
import { play } from './run.ts';

/** One composer a site. */
const SITES = ['x-home', 'facebook-post', 'linkedin-post'].map((name) => pages.find((page) => page.name === name)!);

/** In `npm test` the sharpest, each on one site in turn; under `npm run prove` every attack on every site. */
export function attackSuite(kind: Kind): void {
  const everything = process.env['PROVE'] === '1';
  describe('a page that', () => {
    let ground: Ground;
    let page: Page;
    beforeAll(async () => { ({ ground, page } = await startGround(kind)); });

    const played = attacks.filter(({ sharp }) => everything || sharp).flatMap((attack, at) => {
      const fitting = SITES.filter(({ platform }) => attack.sites?.includes(platform) ?? true);
      return (everything ? fitting : [fitting[at % fitting.length]!]).map((site) => [`${attack.threat} (${attack.name}, ${site.name})`, attack, site] as const);
    });
    it.each(played)('%s', async (_what, attack, site) => { await play(attack, ground, page, site); });
  });
}
