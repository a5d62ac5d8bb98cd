import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { pages } from '../sites/pages.ts';
import { Composer } from './composer.ts';
import { RISKY } from './drafts.ts';
import { ground as startGround } from './ground.ts';
import type { Ground, Kind } from './launch.ts';
import { shown } from './shown.ts';
import { until } from './until.ts';

/** Nothing by itself; under a question about the officers hurt, an answer nobody but the employer may give. */
const IN_PLACE = 'Yes. 4 members. 1 critical.';

/** Kind words, which are only noted in a hostile exchange. */
const KIND = 'Praying for the family. ';

/** What the conversation makes of a draft, on one page of every site. */
export function threads(kind: Kind): void {
  describe('the conversation', () => {
    let ground: Ground;
    let page: Page;
    beforeAll(async () => { ({ ground, page } = await startGround(kind)); });

    const open = (name: string, query: Readonly<Record<string, string>> = {}): Promise<Composer> =>
      Composer.open(ground, page, pages.find((site) => site.name === name)!, query);

    it.each([['x-home', 'x-reply'], ['facebook-post', 'facebook-reply'], ['linkedin-post', 'linkedin-reply']])('what passes on %s is held on %s, for what it answers there', async (alone, answering) => {
      const free = await open(alone);
      await free.type(IN_PLACE);
      await free.click();
      expect(await free.posted()).toEqual([IN_PLACE]);
      const composer = await open(answering);
      await composer.type(IN_PLACE);
      await composer.click();
      await composer.held();
      expect(await composer.posted()).toEqual([]);
    });

    it.each(['x-reply', 'facebook-reply', 'linkedin-reply'])('%s: where the exchange turns hostile, the card leads with leaving it and handing it on', async (name) => {
      const composer = await open(name, { turn: '1' });
      await composer.type(KIND);
      await until('the badge says so', async () => (await shown(kind, page.mainFrame(), 'status')).some(({ name: said }) => /^Clausewise: .*turning hostile/.test(said)));
      await composer.type(RISKY);
      await composer.click();
      const { text } = await composer.held();
      expect(text).toMatch(/turning hostile/);
      const buttons = await composer.cardButtons();
      expect(buttons[0]?.name).toBe('Disengage');
      expect(buttons[1]?.name).toMatch(/^Refer to /);
      expect(buttons.filter(({ focused }) => focused).map((button) => button.name)).toEqual(['Edit draft']);
      await composer.escape();
      expect(await composer.posted()).toEqual([]);
    });
  });
}
