import type { Page } from 'puppeteer-core';
import type { Browser } from 'webextension-polyfill';
import { beforeAll, describe, expect, it } from 'vitest';
import { pages } from '../sites/pages.ts';
import { go } from './bidi.ts';
import { Composer } from './composer.ts';
import { CLEAN, RISKY } from './drafts.ts';
import { ground as startGround } from './ground.ts';
import type { Ground, Kind } from './launch.ts';
import { shown } from './shown.ts';
import { until } from './until.ts';

/** The extension's API, in its own pages. */
declare const chrome: Browser;

/** A site's redesign has got ahead of us: it says so, and helps to mend it. */
export function health(kind: Kind): void {
  describe('a text box that is not known', () => {
    let ground: Ground;
    let page: Page;
    beforeAll(async () => { ({ ground, page } = await startGround(kind)); });

    const site = pages.find(({ name }) => name === 'x-home')!;
    const home = (): Promise<Composer> => Composer.open(ground, page, site);
    const badge = (): Promise<string | undefined> => shown(kind, page.mainFrame(), 'status').then((all) => all.map(({ name }) => name).find((name) => name.startsWith('Clausewise:')));
    const notChecked = (): Promise<unknown> => until('the badge says so', async () => (await badge())?.startsWith('Clausewise: Not checked here: this text box is not one we know') ?? false);

    /** Opens the popup for the tab with the practice page, in a tab of its own. */
    async function popup(): Promise<Page> {
      const tab = await ground.browser.newPage();
      const visit = async (query: string): Promise<void> => {
        const url = `${ground.extension}/src/pages/popup/index.html${query}`;
        if (kind === 'firefox') await go(tab.mainFrame(), url);
        else await tab.goto(url);
        await until('the popup is drawn', () => tab.evaluate((wanted) => location.href === wanted && document.querySelector('h1') !== null, url).catch(() => false));
      };
      await visit('');
      // Which tab the practice page is: the one in front.
      await page.bringToFront();
      const id = await until('the tab in front has a number', () => tab.evaluate(async () => (await chrome.tabs.query({ active: true, currentWindow: true }))[0]?.id));
      await visit(`?tab=${id}`);
      return tab;
    }

    it('shows the quiet badge; the popup says why and has a report of its making, without a word of it', async () => {
      // Redesigned before it is touched: a composer that was once known stays known (content/known.ts).
      await page.bringToFront();
      await page.goto(site.url, { waitUntil: 'load' });
      await page.waitForSelector(site.editor);
      await page.$$eval('[data-testid^="tweetTextarea_"]', (all) => { for (const each of all) each.setAttribute('data-testid', 'postBox'); });
      await page.click('[data-testid="postBox"][role="textbox"]');
      const composer = new Composer(ground, page, site);
      await composer.page.keyboard.type(RISKY);
      await notChecked();
      const tab = await popup();
      try {
        await until('the popup says why', () => tab.evaluate(() => /Not checked here[^]*this text box is not one we know/.test(document.body.innerText)));
        await tab.bringToFront();
        await tab.click('details:has(textarea[readonly]) summary');
        const report = await until('the report is there', () => tab.$eval('textarea[readonly]', (area) => (area).value));
        expect(report).toMatch(/^Clausewise \d+\.\d+\.\d+ on x\.com; known here: [\w, -]*modal, inline, message, chat[\w, -]*\neditor: draft\.js\n {2}in div role=textbox test=postBox/);
        expect(report).toContain('button role=button test=tweetButtonInline');
        expect(report).not.toMatch(/thandi|department|confirm|happening|capeweather/i);
        await (await tab.waitForSelector('details:has(textarea[readonly]) button'))!.click();
        await until('it is copied', () => tab.evaluate(() => document.body.innerText.includes('Copied.')));
        await tab.$eval('textarea[readonly]', (area) => { area.readOnly = false; area.value = ''; area.focus(); });
        await tab.keyboard.down('Control');
        await tab.keyboard.press('v');
        await tab.keyboard.up('Control');
        await until('what was copied is the report', () => tab.$eval('textarea', (area, wanted) => area.value === wanted, report));
      } finally {
        await tab.close();
      }
      // It is left alone: the person can always post.
      await page.bringToFront();
      await composer.click();
      expect(await composer.posted()).toEqual([RISKY]);
    });

    it('shows the quiet badge as well where the text box is known and nothing that sends it is', async () => {
      const composer = await home();
      await composer.type(CLEAN);
      await until('the badge is there', async () => (await badge())?.startsWith('Clausewise: No clause found') ?? false);
      await page.$eval('[data-testid="tweetButtonInline"]', (button) => { button.setAttribute('data-testid', 'postButton'); });
      await composer.type(' ');
      await notChecked();
    });
  });
}
