import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { pages, type SitePage } from '../sites/pages.ts';
import { Composer } from './composer.ts';
import { CLEAN, RISKY } from './drafts.ts';
import { ground as startGround } from './ground.ts';
import { addressOf, type Ground, type Kind } from './launch.ts';
import { shown } from './shown.ts';
import { until } from './until.ts';

/** A long draft, of words nobody minds. 60,000 characters. */
const LONG = 'Lovely rain on the garden this morning. '.repeat(1500).trimEnd();

/** How long the page's thread was at work since: its own time, since a wall clock says more of the machine's other business. Chromium only. Milliseconds. */
async function workOf(page: Page, kind: Kind): Promise<() => Promise<number>> {
  if (kind !== 'chromium') return () => Promise.resolve(0);
  const client = await page.createCDPSession();
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  const now = async (): Promise<number> => (await client.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration')!.value * 1000;
  const from = await now();
  return async () => (await now()) - from;
}

/** What sites and other extensions do to an editor while somebody writes in it. */
export function editors(kind: Kind): void {
  describe('editors that do not stand still', () => {
    let ground: Ground;
    let page: Page;
    beforeAll(async () => { ({ ground, page } = await startGround(kind)); });
    const at = (name: string, but: Partial<SitePage> = {}): SitePage => ({ ...pages.find((site) => site.name === name)!, ...but });
    const open = (name: string, query: Readonly<Record<string, string>> = {}): Promise<Composer> => Composer.open(ground, page, at(name), query);

    it('an editor made anew between keystrokes', async () => {
      const composer = await open('facebook-comment', { rebuild: '1' });
      const before = await composer.editor();
      await composer.type(CLEAN);
      expect(await before.evaluate((editor) => editor.isConnected)).toBe(false);
      await composer.press('Enter');
      expect(await composer.posted()).toEqual([CLEAN]);
      await composer.type(RISKY);
      await composer.press('Enter');
      await composer.held();
      await composer.escape();
      await composer.click();
      await composer.held();
      expect(await composer.posted()).toEqual([CLEAN]);
    });

    it('a list of people to mention: its Enter is neither held nor posted, the next one is held', async () => {
      const composer = await open('facebook-comment', { mention: '1' });
      await composer.type(`${RISKY} @`);
      await composer.frame.waitForSelector('#typeahead-menu');
      await composer.press('Enter');
      await composer.frame.waitForSelector('#typeahead-menu', { hidden: true });
      expect((await composer.state()).html).toContain('Anele Zulu');
      expect(await composer.card()).toBeUndefined();
      expect(await composer.posted()).toEqual([]);
      await composer.press('Enter');
      await composer.held();
      expect(await composer.posted()).toEqual([]);
    });

    it('another page of the same application, and back', async () => {
      const dialog = await open('facebook-post');
      const comment = new Composer(ground, page, at('facebook-comment', { editor: 'form [data-lexical-editor="true"]', button: '#focused-state-composer-submit [role="button"]' }));
      const holds = async (composer: Composer): Promise<void> => {
        await composer.focus();
        await composer.type(RISKY);
        await composer.click();
        await composer.held();
        await composer.escape();
        expect(await composer.posted()).toEqual([]);
      };
      await holds(dialog);
      await page.evaluate(() => {
        history.pushState({}, '', '/groups/valley/');
        dispatchEvent(new PopStateEvent('popstate'));
      });
      await holds(comment);
      await page.evaluate(() => { history.back(); });
      await holds(dialog);
    });

    it('a composer in a closed shadow root', async () => {
      const site = at('facebook-mobile');
      await page.bringToFront();
      await page.goto(addressOf(site, { shadow: 'closed' }), { waitUntil: 'load' });
      const composer = new Composer(ground, page, site);
      const press = async (role: string, name: string): Promise<void> => {
        const place = await until(`${role} ${name}`, async () => (await shown(kind, page.mainFrame(), role, name))[0]);
        await page.mouse.click(place.x, place.y);
      };
      await press('textbox', "What's on your mind?");
      await composer.type(RISKY);
      await press('button', 'Post');
      await composer.held();
      await composer.escape();
      expect(await composer.posted()).toEqual([]);
      await press('textbox', "What's on your mind?");
      await composer.press('Control+a');
      await composer.press('Backspace');
      await composer.type(CLEAN);
      await press('button', 'Post');
      expect(await composer.posted()).toEqual([CLEAN]);
    });

    it('text from right to left, and both ways in one line', async () => {
      const words = 'صباح الخير יום טוב 👍\nشكرا, Thandi (123)';
      const composer = await open('facebook-post');
      await composer.type(words);
      await composer.click();
      expect(await composer.posted()).toEqual([words]);
      const risky = await open('facebook-post');
      await risky.frame.evaluate(() => { document.documentElement.dir = 'rtl'; });
      await risky.type(`صباح الخير ${RISKY}`);
      await risky.click();
      await risky.held();
      expect(await risky.posted()).toEqual([]);
    });

    it('another extension that puts words into elements of its own', async () => {
      const composer = await open('x-home');
      await composer.type(RISKY);
      await (await composer.editor()).evaluate((editor) => {
        const walker = document.createTreeWalker(editor, NodeFilter.SHOW_TEXT);
        for (let text = walker.nextNode() as Text | null; text;) {
          const next = walker.nextNode() as Text | null;
          const parts = text.data.split(/(?<=\w{4})/).map((part) => {
            const mark = document.createElement('spell-mark');
            mark.textContent = part;
            return mark;
          });
          text.replaceWith(...parts);
          text = next;
        }
      });
      expect((await composer.state()).html).toContain('<spell-mark>');
      await composer.click();
      expect((await composer.held()).text).toContain('We at the Department confirm');
      expect(await composer.posted()).toEqual([]);
    });

    // No driver of Firefox drags.
    it.runIf(kind === 'chromium')('text dragged from the page and dropped into the editor', async () => {
      const composer = await open('facebook-mobile');
      await composer.type(`${CLEAN} `);
      await composer.frame.evaluate((text) => {
        const source = document.createElement('p');
        source.textContent = text;
        source.style.cssText = 'position: fixed; left: 20px; top: 400px; width: 700px; margin: 0; font-size: 18px';
        document.body.append(source);
        getSelection()!.selectAllChildren(source);
        // It lands in the middle of a word: said twice, one of the two stays whole.
      }, `${RISKY} ${RISKY} `);
      const to = (await (await composer.editor()).boundingBox())!;
      await page.mouse.move(60, 412);
      await page.mouse.down();
      await page.mouse.move(90, 380, { steps: 4 });
      await page.mouse.move(to.x + 40, to.y + 12, { steps: 4 });
      await page.mouse.up();
      const value = (): Promise<string> => composer.editor().then((editor) => editor.evaluate((area) => (area as unknown as HTMLTextAreaElement).value));
      await until('the text has been dropped', async () => (await value()).includes(RISKY));
      await composer.click();
      await composer.held();
      expect(await composer.posted()).toEqual([]);
    });

    /** Cuts a text out of a field of the page's own and brings it to the editor as a person would. */
    const paste = async (composer: Composer, text: string): Promise<void> => {
      await composer.frame.evaluate((value) => {
        const area = document.createElement('textarea');
        area.id = 'clipboard';
        area.value = value;
        document.body.append(area);
        area.select();
      }, text);
      await composer.press('Control+c');
      await composer.frame.evaluate(() => { document.getElementById('clipboard')!.remove(); });
      await composer.focus();
      await composer.press('Control+v');
    };

    it('60,000 characters pasted: read to the last one within the press, without a delay anybody sees', async () => {
      const composer = await open('facebook-mobile', { trusted: '1' });
      const busy = await workOf(page, kind);
      await paste(composer, LONG);
      await until('the text is there', async () => (await (await composer.editor()).evaluate((area) => (area as unknown as HTMLTextAreaElement).value.length)) === LONG.length);
      await composer.click();
      expect(await composer.posted()).toEqual([LONG]);
      const took = await busy();
      // All of it, from the paste to the post: the browser's work, the check while the person pauses, and the one at the press.
      if (process.env['VERBOSE']) console.log(`${took.toFixed(0)} ms`);
      expect(took).toBeLessThan(700);
      await composer.focus();
      await paste(composer, `${LONG} ${RISKY}`);
      await composer.click();
      await composer.held();
      expect(await composer.posted()).toEqual([LONG]);
    });
  });
}
