import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { SUBMIT_EVENTS } from '../sites/shared/events.ts';
import { Composer } from './composer.ts';
import { bare, history, type Bare } from './control.ts';
import { CLEAN, RISKY, RISKY_LINES } from './drafts.ts';
import { ground as startGround } from './ground.ts';
import type { Ground, Kind } from './launch.ts';
import { wholeIn } from './suites.ts';
import { until } from './until.ts';

/** What the extension does, over every composer: one suite, so that a new page under test/sites/pages is held to all of it. */
export function behaviour(kind: Kind): void {
  describe('with the extension', () => {
    let ground: Ground;
    let page: Page;
    /** What typing and undo leave in each editor where the extension is not there. */
    const control = new Map<string, Bare>();

    beforeAll(async () => {
      const without = await startGround(kind, 'without');
      for (const site of wholeIn(kind)) control.set(site.name, await bare(without.ground, without.page, site));
      ({ ground, page } = await startGround(kind));
    });

    describe.each(wholeIn(kind).map((site, at) => ({ ...site, at })))('$name', ({ at, ...site }) => {
      const open = (query: Readonly<Record<string, string>> = {}): Promise<Composer> => Composer.open(ground, page, site, query);
      /** A composer with the risky draft in it, held. */
      const hold = async (query: Readonly<Record<string, string>> = {}, text = RISKY): Promise<Composer> => {
        const composer = await open(query);
        await composer.type(text);
        await composer.click();
        await composer.held();
        return composer;
      };

      describe('a clean draft', () => {
        const ways: readonly (readonly [string, (composer: Composer) => Promise<void>])[] = [
          ['a click', (composer) => composer.click()],
          ['a double click', (composer) => composer.click(2)],
          ['Enter on the button', (composer) => composer.pressButton('Enter')],
          ...site.keys.map((keys) => [keys, (composer: Composer) => composer.press(keys)] as const),
        ];
        it.each(ways)('is posted once by %s, by nothing but the person’s own press', async (_name, submit) => {
          const composer = await open({ trusted: '1' });
          await composer.type(CLEAN);
          await submit(composer);
          expect(await composer.posted()).toEqual([CLEAN]);
          expect(await composer.frame.evaluate(() => window.__untrusted)).toBe(0);
          expect(await composer.card()).toBeUndefined();
        });
      });

      it('reads the draft without a trace: markup, caret and undo are as without it', async () => {
        expect(await bare(ground, page, site)).toEqual(control.get(site.name));
      });

      describe('a risky draft is held', () => {
        const ways: readonly (readonly [string, string, (composer: Composer) => Promise<void>])[] = [
          ...SUBMIT_EVENTS.map((submit) => [`a click where the site posts on ${submit}`, submit, (composer: Composer) => composer.click()] as const),
          ['a double click', 'click', (composer) => composer.click(2)],
          ['a double click where the site posts on pointerdown', 'pointerdown', (composer) => composer.click(2)],
          ['Enter on the button', 'click', (composer) => composer.pressButton('Enter')],
          ['Space on the button', 'click', (composer) => composer.pressButton('Space')],
          ...site.keys.map((keys) => [`${keys} in the editor`, 'click', (composer: Composer) => composer.press(keys)] as const),
        ];
        it.each(ways)('against %s', async (_name, submit, act) => {
          const composer = await open({ submit });
          await composer.type(RISKY);
          const before = await composer.state();
          await act(composer);
          const card = await composer.held();
          expect(card.name).toMatch(/^Clause \S/);
          expect(await composer.posted()).toEqual([]);
          expect((await composer.state()).html).toBe(before.html);
        });
      });

      it('offers the ways out by name, Edit draft first and in focus', async () => {
        const composer = await hold();
        const buttons = await composer.cardButtons();
        const names = buttons.map(({ name }) => name);
        expect(names.slice(0, 2)).toEqual(['Edit draft', 'Disengage']);
        expect(names.at(-1)).toBe('Post anyway');
        // One for each contact the findings name.
        const refer = names.slice(2, -1);
        expect(refer.length).toBeGreaterThan(0);
        for (const name of refer) expect(name).toMatch(/^Refer to \S/);
        expect(buttons.filter(({ focused }) => focused).map(({ name }) => name)).toEqual(['Edit draft']);
      });

      /** Is the composer a dialog, which the site has a way to close? */
      const closes = /^(facebook-post|linkedin-post|x-reply)/.test(site.name);
      describe.each(['Edit draft', 'Esc', 'Disengage', 'Refer to'])('%s', (way) => {
        it('posts nothing and leaves editor, caret and undo as they were', async () => {
          const composer = await open();
          await composer.type(RISKY);
          const before = await composer.state();
          await composer.click();
          await composer.held();
          if (way === 'Esc') await composer.escape();
          else await composer.decide(way);
          expect(await composer.posted()).toEqual([]);
          // What Edit draft and Disengage do to caret and composer has a suite of its own: answers.ts.
          if (way === 'Disengage' && closes) return;
          expect(await composer.state()).toEqual(way === 'Edit draft' ? { ...before, caret: expect.any(String) as string } : before);
          // Without a decision to post, the next press is asked about again.
          await composer.click();
          await composer.held();
          expect(await composer.posted()).toEqual([]);
          // Undo from end to end is slow to walk: one way that keeps the draft, and one that leaves it, stand for the rest.
          if (way === 'Esc' || way === 'Refer to') return;
          await composer.escape();
          await composer.focus();
          const { undone, redone } = control.get(site.name)!;
          expect(await history(composer)).toEqual({ undone, redone });
          expect(await composer.posted()).toEqual([]);
        });
      });

      describe('Post anyway', () => {
        /** Waits until something was posted, and then whether anything more is. */
        const posts = async (composer: Composer): Promise<string[]> => {
          await until('the draft is posted', async () => (await composer.posted()).length > 0);
          await composer.settle();
          return composer.posted();
        };
        it('posts the exact text exactly once after a click', async () => {
          const composer = await hold({}, RISKY_LINES);
          await composer.decide('Post anyway');
          expect(await posts(composer)).toEqual([RISKY_LINES]);
          expect(await composer.card()).toBeUndefined();
        });
        const firstKeys = site.keys.slice(0, 1);
        it.each(firstKeys)('posts the exact text exactly once after %s', async (keys) => {
          const composer = await open();
          await composer.type(RISKY_LINES);
          await composer.press(keys);
          await composer.held();
          await composer.decide('Post anyway');
          expect(await posts(composer)).toEqual([RISKY_LINES]);
        });
        it('where the site ignores scripts, the person’s own next press goes through, exactly once', async () => {
          const composer = await hold({ trusted: '1' }, RISKY_LINES);
          await composer.decide('Post anyway');
          expect(await composer.posted()).toEqual([]);
          await composer.click();
          expect(await posts(composer)).toEqual([RISKY_LINES]);
          expect(await composer.card()).toBeUndefined();
        });
        it.each(firstKeys)('where the site ignores scripts, the person’s own %s goes through, exactly once', async (keys) => {
          const composer = await open({ trusted: '1' });
          await composer.type(RISKY_LINES);
          await composer.press(keys);
          await composer.held();
          await composer.decide('Post anyway');
          await composer.focus();
          await composer.press(keys);
          expect(await posts(composer)).toEqual([RISKY_LINES]);
        });
        // Two of the four for each page, so that the pages together have all of them twice or more.
        const early = SUBMIT_EVENTS.filter((event) => event !== 'click').filter((_event, which) => which % 2 === at % 2);
        it.each(early)('where the site posts on %s, it is posted once, by us or by the next press', async (submit) => {
          const composer = await hold({ submit });
          await composer.decide('Post anyway');
          if ((await composer.posted()).length === 0) await composer.click();
          expect(await posts(composer)).toEqual([RISKY]);
          expect(await composer.card()).toBeUndefined();
        });
        it('holds for that draft only: an edited one is asked about again', async () => {
          const composer = await hold({ trusted: '1' });
          await composer.decide('Post anyway');
          await composer.focus();
          await composer.page.keyboard.press('End');
          await composer.type(' Again.');
          await composer.click();
          await composer.held();
          expect(await composer.posted()).toEqual([]);
        });
      });

      it('still stands after the page replaces its document', async () => {
        const composer = await open();
        await composer.frame.evaluate(async () => {
          const html = await (await fetch(location.href)).text();
          document.open();
          document.write(html);
          document.close();
        });
        await composer.focus();
        await composer.type(RISKY);
        await composer.click();
        await composer.held();
        expect(await composer.posted()).toEqual([]);
      });

      it('stands before the page’s first script', async () => {
        const heard = async (text: string): Promise<[Composer, string[]]> => {
          const composer = await open({ greedy: '1' });
          await composer.type(text);
          await composer.frame.evaluate(() => { window.__greedy = []; });
          await composer.click();
          return [composer, await composer.frame.evaluate(() => [...window.__greedy])];
        };
        // The page's first script hears of a clean press, before any handler of the site …
        const [, ofClean] = await heard(CLEAN);
        expect(ofClean).toContain('click');
        // … and of none of a held one.
        const [composer, ofHeld] = await heard(RISKY);
        await composer.held();
        expect(ofHeld).toEqual([]);
      });
    });
  });
}
