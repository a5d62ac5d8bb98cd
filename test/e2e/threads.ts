import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { pages } from '../sites/pages.ts';
import { Composer } from './composer.ts';
import { ground as startGround } from './ground.ts';
import type { Ground, Kind } from './launch.ts';

/** Nothing by itself; under a question about the officers hurt, an answer nobody but the employer may give. */
const IN_PLACE = 'Yes. 4 members. 1 critical.';

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
  });
}
