import type { Page } from 'puppeteer-core';
import { describe, expect, it, onTestFinished } from 'vitest';
import { pages } from '../sites/pages.ts';
import { Composer } from './composer.ts';
import { CLEAN, RISKY } from './drafts.ts';
import { leave, type Leaving } from './leaving.ts';
import { freshGround } from './ground.ts';
import type { Ground } from './launch.ts';
import { shown } from './shown.ts';
import { until } from './until.ts';

/**
 * The extension goes from under an open page. Chromium only: Firefox takes a content script away together with its extension,
 * listeners and all, and nothing is left that could say anything.
 */
export function gone(): void {
  describe('after the extension has gone in the middle of a draft', () => {
    // Each takes a browser of its own: all of them under `npm run prove -- lost` only.
    const everything = process.env['PROVE'] === '1';
    let page: Page;
    const begin = async (query: Readonly<Record<string, string>> = {}): Promise<{ ground: Ground; composer: Composer }> => {
      const ground = await freshGround('chromium');
      onTestFinished(() => ground.browser.close());
      page = await ground.browser.newPage();
      return { ground, composer: await Composer.open(ground, page, pages.find(({ name }) => name === 'x-home')!, query) };
    };
    const outdated = async (): Promise<number> => (await shown('chromium', page.mainFrame(), 'status')).filter(({ text }) => /^Not checked here: Clausewise was updated, switched off or removed; if you still have it, reload this page/.test(text)).length;

    it.each<Leaving>(everything ? ['update', 'disable', 'uninstall'] : ['update'])('(%s) the person is told once that nothing is checked, and the page posts what they press', async (how) => {
      const { ground, composer } = await begin({ trusted: '1' });
      await composer.type(RISKY);
      await composer.click();
      await composer.held();
      await composer.escape();
      await leave(ground, how);
      await page.bringToFront();
      await composer.focus();
      await composer.press('End');
      await composer.type('!');
      await until('the person is told', async () => (await outdated()) === 1);
      await composer.click();
      expect(await composer.posted()).toEqual([`${RISKY}!`]);
      expect(await composer.card()).toBeUndefined();
      await until('the words go by themselves', async () => (await outdated()) === 0, 15_000);
      await composer.focus();
      await composer.type(CLEAN);
      await composer.click();
      expect(await composer.posted()).toEqual([`${RISKY}!`, CLEAN]);
      expect(await outdated()).toBe(0);
      expect(await composer.frame.evaluate(() => window.__untrusted)).toBe(0);
    }, 60_000);

    it.each<Leaving>(everything ? ['update', 'disable', 'uninstall'] : ['disable'])('(%s) a press is the first to find out: it posts, and the person is told', async (how) => {
      const { ground, composer } = await begin();
      await composer.type(CLEAN);
      await leave(ground, how);
      await page.bringToFront();
      await composer.click();
      expect(await composer.posted()).toEqual([CLEAN]);
      await until('the person is told', async () => (await outdated()) === 1);
    }, 60_000);
  });
}
