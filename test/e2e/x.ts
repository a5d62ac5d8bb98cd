import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { pages } from '../sites/pages.ts';
import { Composer } from './composer.ts';
import { CLEAN, RISKY } from './drafts.ts';
import { ground as startGround } from './ground.ts';
import type { Ground, Kind } from './launch.ts';
import { readComposer } from './reader.ts';
import { shown } from './shown.ts';
import { until } from './until.ts';

/** What only X has. */
export function onX(kind: Kind): void {
  describe('on X', () => {
    let ground: Ground;
    let page: Page;
    beforeAll(async () => { ({ ground, page } = await startGround(kind)); });

    const open = (name: string, query: Readonly<Record<string, string>> = {}): Promise<Composer> =>
      Composer.open(ground, page, pages.find((site) => site.name === name)!, query);
    /** Moves the caret into another box, by the keyboard's own means: a dialog's backdrop lies over what is behind. */
    const into = (selector: string): Promise<void> => page.$eval(selector, (box) => { (box as HTMLElement).focus(); });

    it('a thread is held for any of its posts, from any of its boxes, and posted as a whole', async () => {
      const composer = await open('x-thread');
      await composer.type(CLEAN);
      await page.click('[data-testid="addButton"]');
      await page.waitForSelector('[role="dialog"] [data-testid="tweetTextarea_2"]');
      await into('[role="dialog"] [data-testid="tweetTextarea_2"]');
      await composer.type(RISKY);
      expect((await readComposer(composer))?.text).toBe(`${CLEAN}\n\n${RISKY}`);
      await into('[role="dialog"] [data-testid="tweetTextarea_0"]');
      await composer.press('Control+Enter');
      await composer.held();
      await composer.escape();
      await composer.click();
      await composer.held();
      expect(await composer.posted()).toEqual([]);
      await composer.decide('Post anyway');
      await until('the thread is posted', async () => (await composer.posted()).length > 0);
      expect(await composer.posted()).toEqual([`${CLEAN}\n\n${RISKY}`]);
    });

    it('an option of a poll is part of what is posted', async () => {
      const composer = await open('x-poll');
      await composer.type('Which is it?');
      for (const [at, option] of ['My boss is an idiot', 'Nobody'].entries()) {
        await page.click(`[data-testid="pollOption_${at}"]`);
        await page.keyboard.type(option);
      }
      expect((await readComposer(composer))?.text).toBe('Which is it?\n\nMy boss is an idiot\n\nNobody');
      // From inside an option, too.
      await composer.press('Control+Enter');
      await composer.held();
      await composer.escape();
      await composer.click();
      await composer.held();
      expect(await composer.posted()).toEqual([]);
    });

    it.each(['x-intent', 'x-edit'])('%s: what was there before a key was pressed is read', async (name) => {
      const clean = await open(name, { text: CLEAN });
      await clean.click();
      expect(await clean.posted()).toEqual([CLEAN]);
      const risky = await open(name, { text: RISKY });
      await risky.click();
      await risky.held();
      await risky.decide('Post anyway');
      await until('it is posted', async () => (await risky.posted()).length > 0);
      expect(await risky.posted()).toEqual([RISKY]);
    });

    it('an article is held at its first press for its title or its body, and published in two when it is clean', async () => {
      const composer = await open('x-article');
      await composer.type(CLEAN);
      await page.focus('textarea');
      await composer.type(RISKY);
      await composer.click();
      await composer.held();
      await composer.escape();
      expect(await page.$eval('textarea', (title) => title.checkVisibility())).toBe(true);
      await page.focus('textarea');
      await composer.press('Control+a');
      await composer.press('Backspace');
      await composer.click();
      await composer.click();
      expect(await composer.posted()).toEqual([CLEAN]);
      expect(await composer.card()).toBeUndefined();
    });

    it('an article whose button has a word nobody knows says that it is not checked', async () => {
      const composer = await open('x-article', { lang: 'xx' });
      await composer.type(RISKY);
      await until('the badge says so', async () => (await shown(kind, page.mainFrame(), 'status')).some(({ name }) => name.startsWith('Clausewise: Not checked here')));
    });

    it('the draft behind the dialog is not judged in its place, nor the other way round', async () => {
      const composer = await open('x-reply');
      await into('main [data-testid="tweetTextarea_0"]');
      await composer.type(RISKY);
      await composer.focus();
      await composer.type(CLEAN);
      await composer.click();
      expect(await composer.posted()).toEqual([CLEAN]);
      expect(await composer.card()).toBeUndefined();
      await page.click('[data-testid="tweetButtonInline"]');
      await composer.held();
      expect(await composer.posted()).toEqual([CLEAN]);
    });

    it('the account is the one the composer posts from, not the one the page is signed in with', async () => {
      expect((await readComposer(await open('x-home', { account: 'lowveld_desk' })))?.account).toEqual({ handle: 'lowveld_desk' });
      expect((await readComposer(await open('x-home', { account: 'unknown' })))?.account).toEqual({ handle: 'thandi_m' });
    });

    it('mentions, tags and addresses that the editor dresses up are read as typed', async () => {
      const text = 'With @anele_z and @sipho: #Barberton, https://example.org/x?y=1 🙂.';
      const composer = await open('x-home');
      await composer.type(text);
      expect(await page.$$eval('[data-testid="tweetTextarea_0"] .entity', (all) => all.map((each) => each.textContent))).toEqual(['@anele_z', '@sipho', '#Barberton', 'https://example.org/x?y=1']);
      expect((await readComposer(composer))?.text).toBe(text);
      await composer.click();
      expect(await composer.posted()).toEqual([text]);
    });
  });
}
