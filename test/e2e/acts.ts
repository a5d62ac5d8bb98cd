import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pages } from '../sites/pages.ts';
import { jpeg, tiff } from '../unit/content/pictures.ts';
import type { Browser } from 'webextension-polyfill';
import { go } from './bidi.ts';
import { Composer } from './composer.ts';
import { copyPicture, dropFile } from './files.ts';
import { ground as startGround } from './ground.ts';
import type { Ground, Kind } from './launch.ts';
import { chooseEmployer } from './options.ts';
import { shown } from './shown.ts';
import { until } from './until.ts';

/** The extension's API, in its own pages. */
declare const chrome: Browser;

const TELLING = jpeg(tiff({ make: 'Samsung', model: 'SM-A546E', latitude: -25.746, longitude: 28.188 }));

/** A picture on this disk, as a file dialog would pick it. */
function picture(name: string): string {
  const folder = path.resolve('.cache/e2e/pictures');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, name), TELLING);
  return path.join(folder, name);
}

/** What is said beside the text: files, acts without text, forms. On X; the other sites' acts and forms are read in unit tests. */
export function acts(kind: Kind): void {
  describe('beside the text', () => {
    let ground: Ground;
    let page: Page;
    const site = pages.find(({ name }) => name === 'x-acts')!;
    const facebook = pages.find(({ name }) => name === 'facebook-acts')!;
    const open = (): Promise<Composer> => Composer.open(ground, page, site);
    /** What the quiet notes say: the badge's name begins with Clausewise. */
    const note = async (): Promise<string | undefined> => (await shown(kind, page.mainFrame(), 'status')).find(({ name, text }) => text !== '' && !name.startsWith('Clausewise:'))?.text;
    const of = (id: number, button: string): string => `[data-testid="cellInnerDiv"]:nth-of-type(${id - 29}) [data-testid="${button}"]`;

    /** Opens the popup for the page's tab, and waits for what it says. */
    const popupSays = async (what: RegExp): Promise<void> => {
      const popup = await ground.browser.newPage();
      const visit = (at: string): Promise<unknown> => (kind === 'firefox' ? go(popup.mainFrame(), at) : popup.goto(at));
      const address = `${ground.extension}/src/pages/popup/index.html`;
      const text = (): Promise<string> => popup.evaluate(() => document.body.innerText).catch(() => '');
      try {
        await visit(address);
        await until('our page is there', async () => (await text()) !== '');
        await page.bringToFront();
        const tab = await popup.evaluate(async () => (await chrome.tabs.query({ active: true }))[0]?.id);
        await visit(`${address}?tab=${tab}`);
        await until(`the popup says ${what}`, async () => what.test(await text()));
      } finally {
        await popup.close();
        await page.bringToFront();
      }
    };

    beforeAll(async () => { ({ ground, page } = await startGround(kind)); });

    it('a picture keeps its file’s name for the check, and tells its owner what it tells others', async () => {
      const composer = await open();
      await composer.type('Watch till the end');
      const input = (await page.$('input[data-testid="fileInput"]')) as ElementHandle<HTMLInputElement>;
      await input.uploadFile(picture('cell_search_unit4.jpg'));
      await page.waitForSelector('[data-testid="attachments"] img');
      const words = await until('the note is there', note);
      expect(words).toContain('cell_search_unit4.jpg');
      expect(words).toContain('25.746° S, 28.188° E');
      expect(words).toContain('Samsung SM-A546E');
      await popupSays(/A file in the current draft tells where it was taken\.[^]*A file in the current draft tells what it was taken with\./);
      await composer.click();
      expect((await composer.held()).text).toContain('work');
      expect(await composer.posted()).toEqual([]);
      await composer.escape();
      // Taken out again, it counts no more.
      await page.click('[data-testid="removeMedia"]');
      await composer.click();
      await until('it is posted', async () => (await composer.posted()).length > 0);
      expect(await composer.posted()).toEqual(['Watch till the end']);
    });

    it.runIf(kind === 'chromium')('a picture dropped into the editor keeps its file’s name for the check, and tells its owner what it tells others', async () => {
      const composer = await open();
      await composer.type('Watch till the end');
      await dropFile(page, await composer.editor(), picture('cell_search_unit4.jpg'));
      await page.waitForSelector('[data-testid="attachments"] img');
      expect(await until('the note is there', note)).toMatch(/cell_search_unit4\.jpg[^]*25\.746° S, 28\.188° E/);
      await composer.click();
      expect((await composer.held()).text).toContain('work');
      expect(await composer.posted()).toEqual([]);
      await composer.escape();
    });

    // The clipboard of a Firefox without a screen holds no pictures.
    it.runIf(kind === 'chromium')('a picture pasted counts as soon as it is there, drawn by the site or not', async () => {
      const composer = await Composer.open(ground, page, pages.find(({ name }) => name === 'x-home')!);
      const says = (what: RegExp): Promise<unknown> => until(`the badge says ${what}`, async () => (await shown(kind, page.mainFrame(), 'status')).some(({ name }) => what.test(name)));
      await copyPicture(page);
      await composer.focus();
      await composer.type('My view from the control room');
      await says(/^Clausewise: No clause found/);
      await composer.press('Control+v');
      await says(/^Clausewise: (?:1 clause worth a look|Will ask: clause 7\.2\.7)/);
    });

    it('sharing somebody’s picture from work is held, and goes through once the person says so', async () => {
      const composer = await open();
      await page.click(of(31, 'retweet'));
      await page.click('[data-testid="retweetConfirm"]');
      await composer.held();
      expect(await composer.posted()).toEqual([]);
      await composer.decide('Post anyway');
      // The menu closed when the warning took the focus: the person's own next press counts.
      if ((await composer.posted()).length === 0) {
        await page.click(of(31, 'retweet'));
        await page.click('[data-testid="retweetConfirm"]');
      }
      await until('it is shared', async () => (await composer.posted()).length > 0);
      expect(await composer.posted()).toEqual(['repost 31']);
      expect(await composer.card()).toBeUndefined();
    });

    it('sharing by the keys alone (t, Enter) is held like a press', async () => {
      const composer = await open();
      await page.focus('[data-testid="cellInnerDiv"]:nth-of-type(2) article');
      await page.keyboard.press('t');
      await page.waitForSelector('[data-testid="retweetConfirm"]:focus');
      await page.keyboard.press('Enter');
      await composer.held();
      expect(await composer.posted()).toEqual([]);
      await composer.escape();
    });

    it('sharing and liking what nobody minds is left alone', async () => {
      const composer = await open();
      await page.click(of(33, 'retweet'));
      await page.click('[data-testid="retweetConfirm"]');
      await page.click(of(33, 'like'));
      expect(await composer.posted()).toEqual(['repost 33', 'like 33']);
      await composer.settle();
      expect(await note()).toBeUndefined();
    });

    it('a profile that joins the employer to a first name is not saved without a question', async () => {
      const composer = await open();
      await page.type('[name="displayName"]', 'DCS Joseph');
      await until('the badge says so', async () => (await shown(kind, page.mainFrame(), 'status')).some(({ name }) => name.startsWith('Clausewise: Will ask: clause 7.2.14')));
      await page.click('[data-testid="Profile_Save_Button"]');
      expect((await composer.held()).name).toMatch(/^Clause 7\.2\.14/);
      expect(await composer.posted()).toEqual([]);
      await composer.escape();
      await page.$eval('[name="displayName"]', (field) => { (field as HTMLInputElement).value = ''; });
      await page.type('[name="displayName"]', 'Joseph');
      await page.click('[data-testid="Profile_Save_Button"]');
      expect(await composer.posted()).toEqual(['profile']);
    });

    // Firefox shows the options to no driver.
    describe.runIf(kind === 'chromium')('under policies that speak of likes', () => {
      let options: Page;
      const choose = async (employer: RegExp): Promise<void> => {
        await chooseEmployer(options, employer);
        await page.bringToFront();
      };
      beforeAll(async () => {
        options = await ground.browser.newPage();
        await options.goto(`${ground.extension}/src/pages/options/index.html`);
      });
      afterAll(async () => {
        await choose(/Correctional Services.*South Africa/);
        await options.close();
      });

      it('a like that is only noted is not stopped for a moment', async () => {
        await choose(/Department of Corrections.*New Zealand/);
        const composer = await open();
        await until('the policy is in force', async () => {
          await page.click(of(32, 'like'));
          const words = await until('the note is there', note, 1500).catch(() => undefined);
          if (words === undefined) await page.click(of(32, 'unlike'));
          return words?.includes('matters.1b');
        });
        expect((await composer.posted()).at(-1)).toBe('like 32');
        expect(await composer.card()).toBeUndefined();
      });

      it('Facebook: accepting a councillor’s request, by the mouse or a key, is remarked on by its clause; anybody else’s is not', async () => {
        const composer = await Composer.open(ground, page, facebook);
        await page.click('#person-2 [role="button"]');
        await page.click('#person-3 [role="button"]');
        await composer.settle();
        expect(await note()).toBeUndefined();
        await page.focus('#person-1 [role="button"]');
        await page.keyboard.press('Enter');
        expect(await until('the note is there', note)).toContain('Accepting this may fall under clause safe.2');
        expect(await composer.posted()).toEqual(['yes 2', 'yes 3', 'yes 1']);
        expect(await composer.card()).toBeUndefined();
      });

      it('a like of a party’s post is held where the policy holds it; taking it back is not', async () => {
        await choose(/Prime Minister and Cabinet/);
        const composer = await open();
        await until('the policy is in force', async () => {
          await page.click(of(32, 'like'));
          const card = await until('a warning', () => composer.card(), 1500).catch(() => undefined);
          if (card === undefined) await page.click(of(32, 'unlike'));
          return card?.name.startsWith('Clause not-ok.1');
        });
        await composer.escape();
        const before = (await composer.posted()).length;
        // By its key as well.
        await page.focus('[data-testid="cellInnerDiv"]:nth-of-type(3) article');
        await page.keyboard.press('l');
        await composer.held();
        expect(await composer.posted()).toHaveLength(before);
        await composer.decide('Post anyway');
        await until('it is liked', async () => (await composer.posted()).length > before);
        expect((await composer.posted()).slice(before)).toEqual(['like 32']);
        await page.click(of(32, 'unlike'));
        expect((await composer.posted()).at(-1)).toBe('unlike 32');
      });

      it.each(['en', 'xx'])('Facebook (%s): a like of a party’s post is held, taking it back is not and nothing is said of it', async (lang) => {
        const composer = await Composer.open(ground, page, facebook, { lang });
        const like = '[role="button"]:has([data-ad-rendering-role="like_button"])';
        await page.click(like);
        await composer.held();
        const before = await composer.posted();
        await composer.decide('Post anyway');
        await until('it is liked', async () => (await composer.posted()).length > before.length);
        await page.click(like);
        expect(await composer.posted()).toEqual([...before, 'like 1', 'unlike 1']);
        await composer.settle();
        expect(await composer.card()).toBeUndefined();
        expect(await note()).toBeUndefined();
      });

      it('Facebook: following a party is held, not following it any more is not', async () => {
        const composer = await Composer.open(ground, page, facebook);
        const follow = 'h4 [role="button"]';
        await page.click(follow);
        await composer.held();
        await composer.decide('Post anyway');
        await until('it is followed', async () => (await composer.posted()).length > 0);
        await page.click(follow);
        expect(await composer.posted()).toEqual(['follow 1', 'unfollow 1']);
        expect(await composer.card()).toBeUndefined();
      });
    });
  });
}
