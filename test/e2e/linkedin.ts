import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { pages } from '../sites/pages.ts';
import { Composer } from './composer.ts';
import { CLEAN, RISKY } from './drafts.ts';
import { ground as startGround } from './ground.ts';
import type { Ground, Kind } from './launch.ts';
import { readComposer } from './reader.ts';

/** What only LinkedIn has. */
export function onLinkedIn(kind: Kind): void {
  describe('on LinkedIn', () => {
    let ground: Ground;
    let page: Page;
    beforeAll(async () => { ({ ground, page } = await startGround(kind)); });

    const open = (name: string, query: Readonly<Record<string, string>> = {}): Promise<Composer> =>
      Composer.open(ground, page, pages.find((site) => site.name === name)!, query);

    it.each(['text', 'edit'])('what a deep link or an edit (?%s) brings along is read without a key pressed', async (how) => {
      const composer = await open('linkedin-post', { [how]: RISKY });
      await composer.click();
      await composer.held();
      expect(await composer.posted()).toEqual([]);
    });

    it('choosing a time posts nothing; what is scheduled afterwards, from an editor made anew, is held', async () => {
      const composer = await open('linkedin-sharebox');
      await composer.type(RISKY);
      await page.click('.share-actions__scheduled-post-btn');
      await page.click('.share-box-footer__primary-btn');
      expect(await composer.card()).toBeUndefined();
      await composer.click();
      await composer.held();
      expect(await composer.posted()).toEqual([]);
    });

    it.each(['textarea', '.ql-editor'])('an article is held where it is published for what stands in its %s', async (part) => {
      const composer = await open('linkedin-article');
      await composer.type(CLEAN);
      if (part === 'textarea') await page.focus(part);
      else await page.click('button.article-editor-nav__publish');
      if (part !== 'textarea') await page.click(part);
      await composer.type(RISKY);
      if (part === 'textarea') await page.click('button.article-editor-nav__publish');
      expect(await composer.card()).toBeUndefined();
      await (await composer.button()).click();
      await composer.held();
      expect(await composer.posted()).toEqual([]);
    });

    it('a comment and a reply with the same label are never judged in each other’s place', async () => {
      const reply = await open('linkedin-reply');
      const comment = new Composer(ground, page, { ...reply.site, editor: 'main > .composer .ProseMirror', button: 'main > .composer .bar button:last-of-type' });
      await comment.focus();
      await comment.type(RISKY);
      await reply.focus();
      await reply.type(CLEAN);
      await reply.click();
      // Sorting, and what lies under the list, are buttons without a label as well.
      for (const other of ['[data-testid="TOAQ-commentList"] > button', '[data-testid="TOAQ-commentList"] > button:last-child']) await page.click(other);
      expect(await reply.posted()).toEqual([CLEAN]);
      expect(await reply.card()).toBeUndefined();
      await comment.click();
      await comment.held();
      expect(await reply.posted()).toEqual([CLEAN]);
    });

    it('a list of people in a message sent by Enter: its Enter is neither held nor sent, the next one is held', async () => {
      const composer = await open('linkedin-message-enter', { mention: '1' });
      await composer.type(`${RISKY} @`);
      await page.waitForSelector('.editor-typeahead-fetch [role="option"]');
      await composer.press('Enter');
      expect((await composer.state()).html).toContain('Anele Zulu');
      expect(await composer.card()).toBeUndefined();
      expect(await composer.posted()).toEqual([]);
      await composer.press('Enter');
      await composer.held();
      expect(await composer.posted()).toEqual([]);
    });

    it.each([['linkedin-reply', 'fi'], ['linkedin-share-new', 'de'], ['linkedin-message', 'af']])('%s in another language (%s)', async (name, lang) => {
      const composer = await open(name, { lang });
      await composer.type(CLEAN);
      await composer.click();
      expect(await composer.posted()).toEqual([CLEAN]);
      const risky = await open(name, { lang });
      await risky.type(RISKY);
      await risky.click();
      await risky.held();
      expect(await risky.posted()).toEqual([]);
    });

    it('the account is the page one posts for', async () => {
      expect((await readComposer(await open('linkedin-post', { as: 'Department of Correctional Services' })))?.account).toEqual({ name: 'Department of Correctional Services' });
    });
  });
}
