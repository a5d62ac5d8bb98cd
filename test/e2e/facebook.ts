import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { pages, type SitePage } from '../sites/pages.ts';
import { Composer } from './composer.ts';
import { CLEAN, RISKY } from './drafts.ts';
import { ground as startGround } from './ground.ts';
import type { Ground, Kind } from './launch.ts';
import { until } from './until.ts';

/** Says nothing by itself; under the question whether officials were stabbed it answers for the employer. */
const ANSWER = 'Yes. Two of them, one is critical.';
const NEXT = '[role="dialog"] .go:not(.last) [role="button"]';
const POST = '[role="dialog"] .go.last [role="button"]';
const BACK = '[role="dialog"] .back [role="button"]';

/** What is Facebook's own: steps, languages, whose thread and whose draft. */
export function facebook(kind: Kind): void {
  describe('Facebook', () => {
    let ground: Ground;
    let page: Page;
    beforeAll(async () => { ({ ground, page } = await startGround(kind)); });
    const at = (name: string, but: Partial<SitePage> = {}): SitePage => ({ ...pages.find((site) => site.name === name)!, ...but });
    const open = (name: string, query: Readonly<Record<string, string>> = {}, but: Partial<SitePage> = {}): Promise<Composer> => Composer.open(ground, page, at(name, but), query);
    const press = async (composer: Composer, selector: string): Promise<void> => { await (await composer.frame.waitForSelector(selector, { visible: true, timeout: 8000 }))!.click(); };
    /** Puts another text in place of what the editor holds. */
    const retype = async (composer: Composer, text: string): Promise<void> => {
      await composer.focus();
      await composer.press('Control+a');
      await composer.press('Backspace');
      await composer.type(text);
    };

    // Labels are the page's: one browser has them all, the other one of them.
    describe.each(kind === 'chromium' ? ['af', 'zu', 'de'] : ['zu'])('in the language %s', (lang) => {
      it.each(['facebook-post', 'facebook-two-step', 'facebook-comment'])('%s: a risky draft is held at the last press, a clean one posted', async (name) => {
        const composer = await open(name, { lang });
        await composer.type(RISKY);
        if (name === 'facebook-comment') await composer.press('Enter');
        else await composer.click();
        await composer.held();
        await composer.escape();
        expect(await composer.posted()).toEqual([]);
        if (name === 'facebook-two-step') await press(composer, BACK);
        await retype(composer, CLEAN);
        if (name === 'facebook-two-step') await press(composer, NEXT);
        await (await composer.button()).click();
        expect(await composer.posted()).toEqual([CLEAN]);
      });
    });

    it('in a language nobody has heard of, a risky draft is held at the first step, and asked about once', async () => {
      const composer = await open('facebook-two-step', { lang: 'xx' });
      await composer.type(RISKY);
      await press(composer, NEXT);
      await composer.held();
      expect(await page.$(POST)).toBeNull();
      await composer.decide('Post anyway');
      await press(composer, POST);
      expect(await composer.posted()).toEqual([RISKY]);
      expect(await composer.card()).toBeUndefined();
    });

    it.each(['instead', 'hidden', 'over'])('the second step (%s the first): what was written on the way back counts', async (second) => {
      // One of them changes the address with the step as well.
      const composer = await open('facebook-two-step', { second, address: second === 'instead' ? '1' : '0' });
      await composer.type(CLEAN);
      await press(composer, NEXT);
      await press(composer, BACK);
      await composer.focus();
      await composer.press('End');
      await composer.type(` ${RISKY}`);
      await press(composer, NEXT);
      expect(await composer.card()).toBeUndefined();
      await press(composer, POST);
      await composer.held();
      await composer.escape();
      expect(await composer.posted()).toEqual([]);
      await press(composer, BACK);
      await retype(composer, CLEAN);
      await press(composer, NEXT);
      await press(composer, POST);
      expect(await composer.posted()).toEqual([CLEAN]);
    });

    it('a share is judged by the post that is shared, with words or without', async () => {
      // The sheet shows no post: it is known by the button it was opened from.
      const bare = await open('facebook-share');
      await bare.click();
      await bare.held();
      await bare.escape();
      await bare.focus();
      await bare.type(ANSWER);
      await bare.click();
      await bare.held();
      await bare.escape();
      expect(await bare.posted()).toEqual([]);
      const market = await open('facebook-share', {}, { open: ['[aria-posinset="1"] [role="button"]:has([data-ad-rendering-role="share_button"])', '[role="menuitem"]'] });
      await market.click();
      expect(await market.posted()).toEqual(['']);
    });

    it.each(['facebook-comment', 'facebook-reply', 'facebook-messenger'])('%s: an answer is read with what it answers', async (name) => {
      const composer = await open(name);
      await composer.type(ANSWER);
      await composer.press('Enter');
      await composer.held();
      expect(await composer.posted()).toEqual([]);
    });

    it('of two boxes with the same id, each is judged by its own text and its own thread', async () => {
      const first = { editor: '[aria-posinset="1"] [data-lexical-editor="true"]', button: '[aria-posinset="1"] #focused-state-composer-submit [role="button"]' };
      const other = await open('facebook-comment', {}, first);
      await other.type(ANSWER);
      const composer = new Composer(ground, page, at('facebook-comment'));
      await composer.focus();
      await composer.type(RISKY);
      // Under vegetables the answer is nobody's business.
      await other.click();
      expect(await composer.posted()).toEqual([ANSWER]);
      await composer.click();
      await composer.held();
      await composer.escape();
      await other.focus();
      await other.type(CLEAN);
      await other.press('Enter');
      await until('the other is posted', async () => (await composer.posted()).length === 2);
      expect(await composer.posted()).toEqual([ANSWER, CLEAN]);
    });
  });
}
