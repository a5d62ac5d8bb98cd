import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { pagesOf } from '../sites/pages.ts';
import { Composer } from './composer.ts';
import { stable } from './control.ts';
import { CLEAN, DRAFT, RISKY, RISKY_LINES } from './drafts.ts';
import { ground as startGround } from './ground.ts';
import type { Ground, Kind } from './launch.ts';
import { coreIn } from './suites.ts';
import { until } from './until.ts';

type Way = readonly [name: string, act: (composer: Composer) => Promise<void>];

/**
 * The core of the behaviour suite, for pages whose composer is held to the whole of it elsewhere: a clean draft goes out
 * as typed, a risky one is held whatever the way of sending it, and goes out once when the person says so. The same composer
 * at yet another place gets a brief look.
 */
export function core(kind: Kind): void {
  describe.skipIf(coreIn(kind).length + pagesOf('brief').length === 0)('with the extension, every further surface', () => {
    let ground: Ground;
    let page: Page;
    beforeAll(async () => { ({ ground, page } = await startGround(kind)); });

    it.each(pagesOf('brief'))('$name: posts a clean draft as typed, holds a risky one', async (site) => {
      const clean = await Composer.open(ground, page, site, { trusted: '1' });
      await clean.type(DRAFT);
      await clean.click();
      expect(await clean.posted()).toEqual([DRAFT]);
      const composer = await Composer.open(ground, page, site);
      await composer.type(RISKY);
      await composer.click();
      await composer.held();
      await composer.escape();
      expect(await composer.posted()).toEqual([]);
    });

    describe.each(coreIn(kind))('$name', (site) => {
      const open = (query: Readonly<Record<string, string>> = {}): Promise<Composer> => Composer.open(ground, page, site, query);

      const byButton: readonly Way[] = [['a click', (composer) => composer.click()], ['Enter on the button', (composer) => composer.pressButton('Enter')]];
      const ways: readonly Way[] = [...(site.button === '' ? [] : byButton), ...site.keys.map((keys): Way => [keys, (composer) => composer.press(keys)])];
      const submit = ways[0]![1];
      it.skipIf(site.clean === false)('posts a clean draft once, character for character, by nothing but the person’s own press', async () => {
        const composer = await open({ trusted: '1' });
        await composer.type(DRAFT);
        await submit(composer);
        expect(await composer.posted()).toEqual([DRAFT]);
        expect(await composer.frame.evaluate(() => window.__untrusted)).toBe(0);
      });
      it.skipIf(site.clean === false).each([...site.keys])('posts a clean draft once by %s', async (keys) => {
        const composer = await open({ trusted: '1' });
        await composer.type(CLEAN);
        await composer.press(keys);
        expect(await composer.posted()).toEqual([CLEAN]);
        expect(await composer.card()).toBeUndefined();
      });
      it.each(ways)('holds a risky draft against %s, the editor untouched', async (_name, act) => {
        const composer = await open();
        await composer.type(RISKY);
        const before = await composer.state();
        await act(composer);
        await composer.held();
        expect(await composer.posted()).toEqual([]);
        // A last step has no editor to look at.
        if (!site.lastStep) expect(stable((await composer.state()).html)).toBe(stable(before.html));
      });
      it('posts the exact text exactly once after Post anyway', async () => {
        const composer = await open();
        await composer.type(RISKY_LINES);
        await submit(composer);
        await composer.held();
        await composer.decide('Post anyway');
        await until('the draft is posted', async () => (await composer.posted()).length > 0);
        await composer.settle();
        expect(await composer.posted()).toEqual([RISKY_LINES]);
        expect(await composer.card()).toBeUndefined();
      });
    });
  });
}
