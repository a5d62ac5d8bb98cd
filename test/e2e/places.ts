import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { places } from '../sites/pages.ts';
import { Composer } from './composer.ts';
import { CLEAN, RISKY, RISKY_LINES } from './drafts.ts';
import { FRAMES, openInFrame } from './frames.ts';
import { ground as startGround } from './ground.ts';
import type { Ground, Kind } from './launch.ts';
import { until } from './until.ts';

/** The further places: what matters of the core suite, in as few page loads as will do. */
export function furtherPlaces(kind: Kind): void {
  describe('further places', () => {
    let ground: Ground;
    let page: Page;

    beforeAll(async () => { ({ ground, page } = await startGround(kind)); });

    it('are not touched unless granted', async () => {
      const composer = await Composer.open(ground, page, places.find(({ name }) => name === 'place-bluesky')!);
      await composer.type(RISKY);
      await composer.click();
      expect(await composer.posted()).toEqual([RISKY]);
    });

    describe('granted', () => {
      beforeAll(async () => {
        ({ ground, page } = await startGround(kind, 'granted'));
        // The script is registered when the extension has been installed, which a page may be ahead of.
        const site = places[0]!;
        await until('the script runs there', async () => {
          const composer = await Composer.open(ground, page, site);
          await composer.type(RISKY);
          await composer.click();
          return composer.held().then(() => true).catch(() => false);
        }, 30_000);
      });

      it.each(places.filter(({ suite }) => suite !== 'brief'))('$name: a clean draft goes out as typed, a risky one is held whatever the way of sending it, and goes out once', async (site) => {
        const composer = await Composer.open(ground, page, site);
        await composer.type(CLEAN);
        await composer.click();
        await until('it is posted', async () => (await composer.posted()).length > 0);
        expect(await composer.posted()).toEqual([CLEAN]);
        await composer.focus();
        await composer.type(RISKY_LINES);
        for (const keys of site.keys) {
          await composer.press(keys);
          await composer.held();
          await composer.escape();
        }
        expect(await composer.posted()).toEqual([CLEAN]);
        await composer.click();
        await composer.held();
        await composer.decide('Post anyway');
        await until('it is posted', async () => (await composer.posted()).length > 1);
        await composer.settle();
        expect(await composer.posted()).toEqual([CLEAN, RISKY_LINES]);
      });

      it.each(places.filter(({ suite }) => suite === 'brief'))('$name: a clean draft goes out as typed, a risky one is held', async (site) => {
        const composer = await Composer.open(ground, page, site);
        await composer.type(CLEAN);
        await composer.click();
        expect(await composer.posted()).toEqual([CLEAN]);
        await composer.focus();
        await composer.type(RISKY);
        for (const keys of site.keys) {
          await composer.press(keys);
          await composer.held();
          await composer.escape();
        }
        await composer.click();
        await composer.held();
        expect(await composer.posted()).toEqual([CLEAN]);
        // Only where the button is within an element of the site's own making is this another way than elsewhere.
        if (!site.button.includes('>>>')) return;
        await composer.decide('Post anyway');
        await until('it is posted', async () => (await composer.posted()).length > 1);
        expect(await composer.posted()).toEqual([CLEAN, RISKY]);
      });

      it.each(FRAMES)('in a frame (%s) of a place, a risky draft is held', async (how) => {
        const composer = await openInFrame(ground, page, places.find(({ name }) => name === 'place-bluesky')!, how);
        await composer.type(RISKY);
        await composer.click();
        await composer.held();
        expect(await composer.posted()).toEqual([]);
        await composer.escape();
      });

      it('Reddit: what stands in the title alone is read, typed in a shadow root of its own', async () => {
        const composer = await Composer.open(ground, page, places.find(({ name }) => name === 'place-reddit-post')!);
        await (await page.waitForSelector('faceplate-textarea-input >>> textarea'))!.click();
        await composer.type(RISKY);
        await composer.click();
        await composer.held();
        expect(await composer.posted()).toEqual([]);
        await composer.escape();
      });
    });
  });
}
