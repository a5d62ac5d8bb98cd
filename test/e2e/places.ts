import type { Page } from 'puppeteer-core';
import type { Browser } from 'webextension-polyfill';
import { beforeAll, describe, expect, it } from 'vitest';
import { places } from '../sites/pages.ts';
import { Composer } from './composer.ts';
import { CLEAN, RISKY, RISKY_LINES } from './drafts.ts';
import { FRAMES, openInFrame } from './frames.ts';
import { go } from './bidi.ts';
import { freshGround, ground as startGround } from './ground.ts';
import type { Ground, Kind } from './launch.ts';
import { allowInChromium, allowInFirefox, openWindows } from './prompt.ts';
import { until } from './until.ts';

/** The extension's API, in its own pages. */
declare const chrome: Browser;

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

    // npm run prove -- grants. In Chromium it takes a browser of its own, whose windows are open to tests.
    it.runIf(process.env['PROVE'] === '1')('are granted by a press in the options and one in the browser’s own question', async () => {
      const port = 20_000 + (process.pid % 20_000);
      const own = kind === 'chromium' ? await freshGround(kind, openWindows(port)) : ground;
      try {
        const blank = await own.browser.newPage();
        const options = await own.browser.newPage();
        const visit = async (query: string): Promise<void> => {
          const url = `${own.extension}/src/pages/options/index.html${query}`;
          await (kind === 'firefox' ? go(options.mainFrame(), url) : options.goto(url));
          await until('the options are there', () => options.evaluate((wanted) => location.href === wanted && document.querySelector('h1') !== null, url).catch(() => false));
        };
        await visit('');
        await options.evaluate(async () => { await chrome.storage.sync.set({ settings: { version: 1, policy: 'za-dcs' } }); });
        await visit('?again');
        await options.bringToFront();
        const button = 'aria/Check drafts on Bluesky';
        await (await options.waitForSelector(button))!.click();
        const granted = (): Promise<boolean> => options.evaluate(async () => ((await chrome.permissions.getAll()).origins ?? []).includes('https://*.bsky.app/*'));
        expect(await granted()).toBe(false);
        if (kind === 'firefox') await allowInFirefox(options, granted);
        else await allowInChromium(blank, port, granted);
        await until('the script is registered', () => options.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).length > 0));
        const composer = await Composer.open(own, blank, places.find(({ name }) => name === 'place-bluesky')!);
        await composer.type(RISKY);
        await composer.click();
        await composer.held();
        expect(await composer.posted()).toEqual([]);
        await options.bringToFront();
        await (await options.waitForSelector('aria/Stop checking on Bluesky'))!.click();
        await until('it is given back', async () => !await granted());
        await options.close();
        await blank.close();
      } finally {
        if (own !== ground) await own.browser.close();
      }
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
