import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, inject } from 'vitest';
import { launch, type Ground, type Kind } from '../launch.ts';
import { until } from '../until.ts';
import { badge } from './badge.ts';
import { benchExtension } from './build.ts';
import { card } from './card.ts';
import { looks } from './looks.ts';
import { optionsInDepth } from './options.ts';
import { extensionPages } from './pages.ts';

/** Where the surfaces are looked at: one browser with the bench in it, and one tab. Filled before the first test. */
export interface Hall {
  readonly kind: Kind;
  ground: Ground;
  page: Page;
  /** The address of the page that opened by itself. */
  firstRun: string;
}

/** Everything people see, in one browser. */
export function surfaces(kind: Kind): void {
  const hall = { kind } as Hall;
  describe(`surfaces in ${kind}`, () => {
    beforeAll(async () => {
      const { port, proxyPort, browsers, extensions } = inject('ground');
      const extensionDir = await benchExtension(extensions[kind], `bench-${kind}`);
      hall.ground = await launch({ kind, executablePath: browsers[kind], port, proxyPort, extensionDir });
      // A tab behind another paints no frames, so the page that opens by itself must have done so first.
      hall.firstRun = await until('the first-run page is open', async () => {
        const all = await hall.ground.browser.pages();
        const addresses = await Promise.all(all.map((each) => each.evaluate(() => location.href).catch(() => '')));
        return addresses.find((address) => address.includes('/options/'));
      });
      hall.page = await hall.ground.browser.newPage();
    });
    afterAll(async () => { await hall.ground.browser.close(); });
    card(hall);
    badge(hall);
    extensionPages(hall);
    optionsInDepth(hall);
    looks(hall);
  });
}
