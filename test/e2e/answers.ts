import type { Page } from 'puppeteer-core';
import type { Browser } from 'webextension-polyfill';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { pages, type SitePage } from '../sites/pages.ts';
import { go } from './bidi.ts';
import { Composer } from './composer.ts';
import { CLEAN, RISKY } from './drafts.ts';
import { ground as startGround } from './ground.ts';
import type { Ground, Kind } from './launch.ts';
import { shown, type Shown } from './shown.ts';
import { until } from './until.ts';

/** The extension's API, in its own pages. */
declare const chrome: Browser;

const DISCLAIMER = 'These are my own views, not my employer’s.';
/** Held under Corrections' policy, which also asks for a disclaimer. */
const VIEW = 'I work at Corrections and I think the new parole rules are wrong.';
/** What the words found in RISKY are. */
const WORDS = 'We at the Department confirm';

const at = (name: string): SitePage => pages.find((site) => site.name === name)!;

/** One page for each way an editor takes what is typed: Draft.js, Lexical, ProseMirror, Quill in a shadow root. */
const ENGINES = ['x-home', 'facebook-comment', 'linkedin-comment', 'linkedin-post'].map(at);

/** What follows from each answer on the card: in the composer, beside it, and in what is kept. */
export function answers(kind: Kind): void {
  describe('what follows from an answer', () => {
    let ground: Ground;
    let page: Page;
    /** A page of the extension, for what is stored. */
    let own: Page;

    const settings = async (value: object): Promise<void> => {
      await own.evaluate(async (now) => { await chrome.storage.sync.set({ settings: now }); }, { version: 1, policy: 'za-dcs', ...value });
    };
    const stored = (): Promise<Record<string, unknown>> =>
      own.evaluate(async () => (await chrome.storage.sync.get('settings'))['settings'] as Record<string, unknown>);
    /** The store of drafts, from the outside: emptied and filled, or read. */
    const drafts = (fill?: number): Promise<{ text: string; address: string }[]> => own.evaluate(async (count) => {
      const done = <T>(request: IDBRequest<T>): Promise<T> => new Promise((resolve) => { request.onsuccess = () => { resolve(request.result); }; });
      const open = indexedDB.open('clausewise-set-aside', 1);
      open.onupgradeneeded = () => { open.result.createObjectStore('drafts', { keyPath: 'id', autoIncrement: true }); };
      const db = await done(open);
      const store = db.transaction('drafts', 'readwrite').objectStore('drafts');
      if (count >= 0) await done(store.clear());
      for (let each = 0; each < count; each += 1) await done(store.add({ text: `draft ${each}`, address: 'https://x.com/', at: Date.now() }));
      const all = await done(store.getAll() as IDBRequest<{ text: string; address: string }[]>);
      db.close();
      return all;
    }, fill ?? -1);

    const held = async (site: SitePage, text = RISKY): Promise<Composer> => {
      const composer = await Composer.open(ground, page, site);
      await composer.type(text);
      await composer.click();
      await composer.held();
      return composer;
    };
    const find = (role: string, name = ''): Promise<Shown[]> => shown(kind, page.mainFrame(), role, name);
    const badge = async (): Promise<string | undefined> => (await find('status')).find(({ name }) => name.startsWith('Clausewise:'))?.name;
    const says = (what: RegExp): Promise<true> => until(`the badge says ${what}`, async () => what.test(await badge() ?? ''));
    const press = async (role: string, name: string): Promise<void> => {
      const { x, y } = await until(`${role} “${name}”`, async () => (await find(role)).find((each) => each.name.startsWith(name)));
      await page.mouse.click(x, y);
    };
    const text = async (composer: Composer): Promise<string> => (await composer.editor()).evaluate((editor) => editor.innerText);

    beforeAll(async () => {
      ({ ground, page } = await startGround(kind));
      own = await ground.browser.newPage();
      const url = `${ground.extension}/src/pages/options/index.html`;
      await (kind === 'firefox' ? go(own.mainFrame(), url) : own.goto(url));
      await until('our page is there', () => own.evaluate(() => document.querySelector('h1') !== null));
    });
    beforeEach(async () => {
      await settings({});
      await drafts(0);
    });
    afterAll(async () => {
      await own.evaluate(async () => { await chrome.storage.sync.clear(); });
      await own.close();
    });

    describe.each(ENGINES)('$name', (site) => {
      it('Edit draft puts the caret behind the words, and typing goes on there', async () => {
        const composer = await held(site);
        await composer.decide('Edit draft');
        await page.keyboard.type(' indeed');
        await until('it is typed there', async () => (await text(composer)).startsWith(`${WORDS} indeed`));
      });
      it('Add disclaimer puts the line at the end as typing would; undo takes it back', async () => {
        await settings({ policy: 'nz-corrections' });
        const composer = await held(site, VIEW);
        await composer.pressOnCard('Add disclaimer');
        await until('the card takes it', async () => {
          await composer.pressOnCard('Add disclaimer');
          return (await composer.card()) === undefined;
        });
        await until('the line is there', async () => (await text(composer)).trim() === `${VIEW} ${DISCLAIMER}`);
        await composer.press('Control+z');
        await until('it can be undone', async () => !(await text(composer)).includes(DISCLAIMER));
        expect(await composer.posted()).toEqual([]);
      });
    });

    describe('Disengage', () => {
      it.each(['facebook-post', 'linkedin-post', 'x-reply'])('%s: sets the draft aside, then closes the composer as the site does', async (name) => {
        const composer = await held(at(name));
        await composer.decide('Disengage');
        await says(/Nothing was posted\. Your draft is set aside: /);
        expect(await page.$(composer.site.editor)).toBeNull();
        // Looking again for a draft that is gone, the message stands.
        await settings({ underline: false });
        await composer.settle();
        await page.evaluate(() => new Promise((done) => { requestIdleCallback(done); }));
        await says(/Nothing was posted\. Your draft is set aside: /);
        expect(await composer.posted()).toEqual([]);
        expect(await drafts()).toEqual([expect.objectContaining({ text: RISKY, address: page.url(), policy: 'za-dcs', site: new URL(page.url()).hostname })]);
      });
      it('leaves a composer that stands in the page as it is, and says so; the same draft is kept once', async () => {
        const composer = await held(at('x-home'));
        await composer.decide('Disengage');
        await says(/set aside, and it still stands here/);
        expect((await composer.state()).focused).toBe(true);
        expect(await text(composer)).toBe(RISKY);
        await composer.click();
        await composer.held();
        await composer.decide('Disengage');
        await says(/set aside, and it still stands here/);
        expect(await drafts()).toHaveLength(1);
      });
      it('with no room left, says so and leaves the composer open', async () => {
        await drafts(300);
        const composer = await held(at('x-reply'));
        await composer.decide('Disengage');
        await says(/no room to set more drafts aside/);
        expect((await composer.state()).html).toContain('confirm');
        expect((await drafts()).map((draft) => draft.text)).not.toContain(RISKY);
      });
      it('keeps nothing for one who wants none kept', async () => {
        await settings({ setAsideDays: 0 });
        const composer = await held(at('facebook-post'));
        await composer.decide('Disengage');
        await says(/No copy of the draft was kept/);
        expect(await drafts()).toEqual([]);
      });
      it('a draft set aside comes back into an empty composer, and only there', async () => {
        const restore = (draft: string): Promise<boolean> => own.evaluate(async (given) => {
          const tabs = await chrome.tabs.query({});
          const sent = tabs.map(async ({ id }): Promise<unknown> => {
            try {
              return await chrome.tabs.sendMessage(id!, { to: 'tab', type: 'restore', text: given });
            } catch {
              return undefined; // a tab with nobody of ours in it
            }
          });
          return (await Promise.all(sent)).includes(true);
        }, draft);
        // Several lines go in as a paste, and a paste made by hand carries no text in Firefox: the popup then copies it.
        const draft = kind === 'chromium' ? `${CLEAN}\n\nSecond line 👍` : CLEAN;
        for (const site of ENGINES) {
          const composer = await Composer.open(ground, page, site);
          await until(`${site.name} takes it`, () => restore(draft));
          await composer.click();
          expect((await composer.posted()).map((posted) => posted.replace(/\n+/g, '\n'))).toEqual([draft.replace(/\n+/g, '\n')]);
          await composer.focus().catch(() => undefined);
        }
        const composer = await Composer.open(ground, page, at('x-home'));
        await composer.type('Mine.');
        expect(await restore(draft)).toBe(false);
        expect((await text(composer)).trim()).toBe('Mine.');
      });
    });

    describe('Refer', () => {
      it('shows the letter to whom the clause names, without the draft unless it is ticked', async () => {
        const composer = await held(at('x-reply'));
        await composer.decide('Refer to DCS Webmaster');
        const panel = async (): Promise<string> => (await find('dialog', 'Refer to DCS Webmaster'))[0]?.text ?? '';
        // The address of the post itself, which the dialog over the home page has not got.
        await until('the letter is there', async () => (await panel()).includes('https://x.com/lowveldherald/status/2001\n'));
        expect(await panel()).not.toContain(page.url());
        expect(await panel()).toContain('Is it true that officials were stabbed');
        expect(await panel()).toContain('Clause 7.2.4');
        expect(await panel()).not.toContain(RISKY);
        await press('checkbox', 'Add my own draft to the letter');
        await until('the draft is in it', async () => (await panel()).includes(RISKY));
        await press('radio', 'Departmental spokesperson');
        await until('another can be chosen', async () => (await find('dialog', 'Refer to Departmental spokesperson')).length > 0);
        // The page is not barred: the draft stands there, and so does its composer.
        expect((await composer.state()).focused).toBe(true);
        await page.keyboard.press('Escape');
        await until('Esc closes the panel and nothing else', async () => (await find('dialog', 'Refer to Departmental spokesperson')).length === 0);
        expect(await text(composer)).toContain(RISKY);
        expect(await composer.posted()).toEqual([]);
      });
      it('by keyboard, goes to the panel and comes back', async () => {
        const composer = await held(at('x-home'));
        await until('the card takes a key', async () => {
          await page.keyboard.press('Escape');
          return (await composer.card()) === undefined;
        });
        await composer.click();
        await composer.held();
        for (let tab = 0; tab < 2; tab += 1) await page.keyboard.press('Tab');
        await until('the card takes it', async () => {
          await page.keyboard.press('Enter');
          return (await composer.card()) === undefined;
        });
        await until('focus is in the panel', async () => (await find('link', 'Open e-mail'))[0]?.focused);
        await page.keyboard.press('Escape');
        await until('focus is back', async () => (await composer.state()).focused);
      });
    });

    describe('Not a problem?', () => {
      const silence = async (label: string): Promise<Composer> => {
        const composer = await held(at('x-home'));
        // Right before Edit draft, which has focus.
        await page.keyboard.down('Shift');
        await page.keyboard.press('Tab');
        await page.keyboard.up('Shift');
        await page.keyboard.press('Enter');
        await until('it is taken', async () => {
          const choice = (await find('button', label))[0];
          if (choice) await page.mouse.click(choice.x, choice.y);
          return (await find('button', 'Take it back')).length > 0;
        });
        return composer;
      };
      const takeBack = (done: () => Promise<boolean>): Promise<true> => until('it can be taken back', async () => {
        const undo = (await find('button', 'Take it back'))[0];
        if (undo) await page.mouse.click(undo.x, undo.y);
        return done();
      });
      it('these words: not asked about again, here or elsewhere, until it is taken back', async () => {
        const composer = await silence('Do not ask about these words again');
        await until('it is kept', async () => ((await stored())['silencedPhrases'] as string[] | undefined)?.length === 1);
        expect((await stored())['silencedPhrases']).toEqual([WORDS.toLowerCase()]);
        await takeBack(async () => ((await stored())['silencedPhrases'] as string[]).length === 0);
        expect(await composer.posted()).toEqual([]);
      });
      it('a clause, for good: only noted from then on; taken back, at the level it had', async () => {
        await settings({ levels: { 'za-dcs/7.2.4': 'stop', 'za-dcs/8.5': 'off' } });
        const composer = await silence('Only note clause 7.2.4 from now on');
        const levels = async (): Promise<unknown> => (await stored())['levels'];
        await until('it is kept', async () => JSON.stringify(await levels()).includes('"za-dcs/7.2.4":"note"'));
        await takeBack(async () => JSON.stringify(await levels()).includes('"za-dcs/7.2.4":"stop"'));
        expect(await levels()).toEqual({ 'za-dcs/7.2.4': 'stop', 'za-dcs/8.5': 'off' });
        expect(await composer.posted()).toEqual([]);
      });
      it('a clause, for this draft: kept nowhere, and the draft goes out; the next draft is asked about', async () => {
        const composer = await silence('Do not ask about clause 7.2.4 for this draft');
        await composer.decide('Edit draft');
        await says(/worth a look|No clause found/);
        expect((await stored())['levels'] ?? {}).toEqual({});
        await composer.click();
        await until('it is posted', async () => (await composer.posted()).length === 1);
        await composer.focus();
        expect((await text(composer)).trim()).toBe('');
        await composer.type('On behalf of Correctional Services: three men escaped last night.');
        await composer.click();
        await composer.held();
      });
    });

    describe('while typing', () => {
      it('a text field has its words underlined as an editor has, and only where the person wants it', async () => {
        await settings({ underline: false });
        const composer = await Composer.open(ground, page, at('facebook-mobile'));
        await composer.type(RISKY);
        await says(/Will ask: clause/);
        const field = await composer.editor();
        // A blinking caret would tell two pictures apart as well.
        await field.evaluate((area) => { area.style.caretColor = 'transparent'; });
        const look = async (): Promise<string> => Buffer.from(await field.screenshot()).toString('base64');
        const plain = await look();
        await settings({ underline: true });
        await until('it is underlined', async () => (await look()) !== plain);
        expect(await field.evaluate((area) => [(area as unknown as HTMLTextAreaElement).value, area.childElementCount])).toEqual([RISKY, 0]);
        await settings({ underline: false });
        await until('it is plain again', async () => (await look()) === plain);
      });
      it('F8 opens the reasons and focuses them, Esc goes back; the editor is not touched', async () => {
        const composer = await Composer.open(ground, page, at('x-home'));
        await composer.type(RISKY);
        await says(/Will ask: clause/);
        const before = await composer.state();
        await page.keyboard.press('F8');
        const reasons = await until('the reasons', async () => (await find('dialog', 'What may be asked about'))[0]);
        expect(reasons.text).toContain('Clause 7.2.4');
        await page.keyboard.press('Escape');
        await until('they are gone', async () => (await find('dialog', 'What may be asked about')).length === 0);
        expect(await composer.state()).toEqual(before);
      });
      it('the pointer on the words opens their reason, and off them closes it', async () => {
        const composer = await Composer.open(ground, page, at('x-home'));
        await composer.type(RISKY);
        await says(/Will ask: clause/);
        const { x, y } = await (await composer.editor()).evaluate((editor) => {
          const box = editor.getBoundingClientRect();
          return { x: box.left + 40, y: box.top + 12 };
        });
        await page.mouse.move(x, y);
        await until('the reason', async () => (await find('dialog', 'What may be asked about')).length > 0);
        await page.mouse.move(1000, 700);
        await until('it is gone', async () => (await find('dialog', 'What may be asked about')).length === 0);
      });
    });
  });
}
