import type { Page } from 'puppeteer-core';
import type { Browser } from 'webextension-polyfill';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../until.ts';
import { axe } from './axe.ts';
import { colour, COLOURS, turn, WAYS, type Way } from './look.ts';
import { crowded } from './room.ts';
import { rooms } from './rooms.ts';
import { Stage } from './stage.ts';
import type { Hall } from './surfaces.ts';

/** The extension's API, in its own pages. */
declare const chrome: Browser;

/** What comes on stage, and how. */
const SCENES: readonly (readonly [string, (stage: Stage) => Promise<unknown>])[] = [
  ['badge: clear', (stage) => stage.order({ badge: { kind: 'clear' } })],
  ['badge: would be held, policy not chosen', (stage) => stage.order({ badge: { kind: 'held', clause: '7.2.4', also: ['badgeHostile'] }, chosen: false })],
  ['badge: not checked', (stage) => stage.order({ badge: { kind: 'unchecked', why: 'unknown-composer' } })],
  ['badge: left', (stage) => stage.order({ badge: { kind: 'left', kept: 'kept', closed: false } })],
  ['badge: reasons', (stage) => stage.order({ badge: { kind: 'held', clause: '7.2.4' }, panel: 'reasons' })],
  ['badge: letter', (stage) => stage.order({ badge: { kind: 'referred', role: 'DCS Webmaster', address: 'a@b.za' }, panel: 'refer' })],
  ['note on a picture', (stage) => stage.order({ note: true })],
  ['card: one finding', (stage) => stage.settledCard('warn')],
  ['card: silenced', async (stage) => {
    await stage.settledCard('warn');
    await stage.page.evaluate(() => { for (const each of document.body.children) each.shadowRoot?.querySelector('details')?.setAttribute('open', ''); });
    await stage.page.evaluate(() => { for (const each of document.body.children) each.shadowRoot?.querySelector('details .acts')?.scrollIntoView({ block: 'end' }); });
    await stage.press('Only note clause 7.2.4 from now on');
    await stage.button('Take it back');
  }],
  ['card: hostile', (stage) => stage.order({ card: 'warn', hostile: true })],
  ['card: five findings', (stage) => stage.settledCard('stop', 5)],
  ['card: second step', async (stage) => {
    await stage.settledCard('stop', 5);
    await stage.press('Post anyway');
    await until('the second step', async () => (await stage.card())?.text.includes('once more'));
  }],
];

const CHOSEN = { version: 1, policy: 'za-dcs' };
/** How the tab stands, with which settings, and what is said of it. */
const POPUPS: readonly (readonly [string, object, object, RegExp])[] = [
  ['findings, a picture’s place', { tells: ['place', 'device'] }, CHOSEN, /Clause 7\.2\.4[^]*tells where it was taken/],
  ['nothing found, not chosen', { level: 'clear', findings: [], chosen: false }, { version: 1 }, /Nothing in the current draft/],
  ['a text box nobody knows', { status: 'unchecked', why: 'unknown-composer', level: 'clear', findings: [] }, CHOSEN, /Help us know this text box/],
  ['paused here, broken setting', {}, { ...CHOSEN, pausedSites: ['x.com'], badge: 'broken' }, /you paused this site/],
];

/** In the long runs each colour is looked at both ways, in both browsers; otherwise each way once, and in Firefox, which is slow at it, no forced colours. */
const long = process.env['PROVE'] === '1';
const waysOf = (at: number): readonly Way[] => (long ? WAYS : [WAYS[at % WAYS.length]!]);

/** Every surface in every dress: axe has nothing to object to. */
export function looks(hall: Hall): void {
  const { visit, store, wipe, press, setAside, text } = rooms(hall);
  /** Axe on what is shown, in each dress; the page is loaded once. */
  const everyLook = async (what: string, page: Page, within?: () => Promise<string>): Promise<void> => {
    for (const [at, colours] of (hall.kind === 'chromium' || long ? COLOURS : COLOURS.slice(0, 2)).entries()) {
      await colour(hall.kind, page, colours);
      for (const way of waysOf(at)) {
        await turn(page, way);
        expect(await axe(page, await within?.()), `${what}, ${colours}, ${way}`).toEqual([]);
      }
    }
    await colour(hall.kind, page, 'light');
  };
  /** What of ours stands on a page: what the bench has put there. */
  const ours = (): Promise<string> => hall.page.evaluate(() => [...document.body.children].map(({ localName }) => localName).filter((name) => name.startsWith('x-')).join(', '));

  describe('axe, in light, dark and forced colours, from the left and from the right', { timeout: 60_000 }, () => {
    describe('finds nothing wrong beside the composer', () => {
      let stage: Stage;
      beforeAll(async () => { stage = await Stage.open(hall.ground, hall.page, '#open'); });
      it.each(SCENES)('%s', async (name, set) => {
        try {
          await set(stage);
          await until('it is there', async () => (await ours()) !== '');
          await everyLook(name, hall.page, ours);
        } finally {
          await stage.order({ close: true, hide: true });
          await until('it has gone', async () => (await ours()) === '');
        }
      });
    });

    it('finds nothing wrong with the first run, step by step', async () => {
      await visit('options/index.html');
      await wipe();
      const page = await visit('options/index.html');
      for (const step of [1, 2, 3]) {
        await until(`step ${step}`, () => page.evaluate((at) => document.body.innerText.includes(`Step ${at} of 3`), step));
        await everyLook(`step ${step}`, page);
        if (step < 3) await press('Next');
      }
    });
    it('finds nothing wrong with the options: every section, all that can be unfolded, some activity', async () => {
      // The bench reports a decision as it loads: the activity has something to show.
      await Stage.open(hall.ground, hall.page);
      await visit('options/index.html');
      await setAside('What I wanted to say.');
      await store('sync', { settings: { ...CHOSEN, silencedPhrases: ['we can confirm'], levels: { 'za-dcs/7.2.4': 'note' }, badge: 'broken' } });
      const page = await visit('options/index.html');
      await until('the activity is drawn', () => page.$('#activity table'));
      await page.$$eval('details', (all) => { for (const each of all) each.open = true; });
      await press('Add a post');
      await press('Add an attachment');
      await everyLook('options', page);
    });
    describe('finds nothing wrong with the popup', () => {
      let stage: Stage;
      let tab: number | undefined;
      beforeAll(async () => {
        await visit('options/index.html');
        await setAside('What I wanted to say.', 'And another.');
        stage = await Stage.open(hall.ground, await hall.ground.browser.newPage());
        tab = await hall.page.evaluate(async () => (await chrome.tabs.query({ active: true }))[0]?.id);
      });
      afterAll(async () => { await stage.page.close(); });
      it.each(hall.kind === 'chromium' || long ? POPUPS : POPUPS.slice(0, 2))('%s', async (name, state, settings, says) => {
        await store('sync', { settings });
        await stage.order({ state });
        const page = await visit(`popup/index.html?tab=${tab}`);
        await until(`the popup says ${says}`, async () => says.test(await text()));
        await page.$$eval('details', (all) => { for (const each of all) each.open = true; });
        await everyLook(name, page);
      });
    });
    afterAll(async () => {
      await colour(hall.kind, hall.page, 'light');
      await visit('options/index.html');
      await setAside();
    });
  });

  // A small laptop at 200 %, and at 400 % (WCAG 1.4.10); in the long runs a phone's width as well.
  const sizes = [[320, 256, 4], [640, 400, 2], [320, 640, 1]] as const;
  describe.each(sizes.slice(0, long ? 3 : hall.kind === 'chromium' ? 2 : 1))('in a window of %i × %i CSS pixels', (width, height, deviceScaleFactor) => {
    const size = { width, height, deviceScaleFactor };
    const narrow = async (): Promise<void> => {
      // Going from a site to an extension's page changes the process, and the size is told to the new one a moment later.
      await hall.page.setViewport(size);
      await until('the window is narrow', () => hall.page.evaluate((wanted) => innerWidth <= wanted, width));
    };
    afterAll(async () => { await hall.page.setViewport({ width: 1100, height: 800 }); });

    it('everything of the card and beside the composer can be seen and pressed', async () => {
      const stage = await Stage.open(hall.ground, hall.page, '#open');
      await narrow();
      for (const [name, set] of SCENES) {
        await set(stage);
        await turn(hall.page, 'ltr');
        expect(await crowded(hall.page), name).toEqual([]);
        if (name !== 'card: five findings') await stage.order({ close: true, hide: true });
        else {
          await stage.press('Disengage');
          expect(await stage.decision()).toEqual({ kind: 'disengage' });
        }
      }
    });
    it('nothing of the pages is cut off or needs scrolling sideways', async () => {
      await visit('options/index.html');
      for (const settings of [{ version: 1 }, CHOSEN]) {
        await store('sync', { settings });
        for (const path of ['options/index.html', 'popup/index.html']) {
          await visit(path);
          await narrow();
          await hall.page.$$eval('details', (all) => { for (const each of all) each.open = true; });
          expect(await crowded(hall.page), path).toEqual([]);
        }
      }
    });
  });
}
