import type { Page, Target } from 'puppeteer-core';
import { beforeAll, describe, expect, it, onTestFinished, type TestContext } from 'vitest';
import { pages, type SitePage } from '../sites/pages.ts';
import { Composer } from './composer.ts';
import { RISKY } from './drafts.ts';
import { freshGround, ground as startGround } from './ground.ts';
import type { Ground, Kind } from './launch.ts';
import { leave, type Leaving } from './leaving.ts';
import { until } from './until.ts';

/** One composer a site. */
const SITES = ['x-home', 'facebook-post', 'linkedin-post'].map((name) => pages.find((page) => page.name === name)!);
/** Clean posts a site; a tenth as many are posted anyway. */
const COUNT = Number(process.env['LOST'] ?? 300);
/** A page is loaded anew after so many posts: the list of what was posted grows, and the pages with it; a dialog closes with each. */
const roundOf = (site: SitePage): number => (site.name === 'x-home' ? 25 : 1);

declare module 'vitest' {
  interface TaskMeta {
    /** What was proved, and the figure seen: a row of docs/figures.md. */
    figure?: readonly [what: string, seen: string];
  }
}
/** From each press, as the browser stamped it, to the page's own listener. Milliseconds. */
type Timed = Window & { __delays: number[] };

const median = (of: readonly number[], share: number): number => [...of].sort((one, other) => one - other)[Math.min(of.length - 1, Math.floor(of.length * share))] ?? NaN;
const figure = (delays: readonly number[]): string => `${median(delays, 0.5).toFixed(1)} / ${median(delays, 0.99).toFixed(1)} ms`;

/** Notes how late a press comes to the page. */
const clock = (composer: Composer): Promise<void> => composer.frame.evaluate(() => {
  const timed = window as unknown as Timed;
  timed.__delays = [];
  // The capture phase at the same window: right behind ours.
  window.addEventListener('click', (event) => { timed.__delays.push(performance.now() - event.timeStamp); }, true);
});

/** Posts clean drafts one after the other; all of them are posted, once, as typed, or this throws. Returns the delays. */
async function cleanPosts(ground: Ground, page: Page, site: SitePage, count: number): Promise<number[]> {
  const delays: number[] = [];
  for (let done = 0; done < count;) {
    const composer = await Composer.open(ground, page, site, { trusted: '1' });
    await clock(composer);
    const wanted: string[] = [];
    for (; wanted.length < roundOf(site) && done < count; done += 1) {
      const text = `Rain, day ${done}.`;
      wanted.push(text);
      await composer.focus();
      await composer.type(text);
      await composer.click();
      await until('it is posted', async () => (await composer.posted()).length >= wanted.length);
      delays.push(...await composer.frame.evaluate(() => (window as unknown as Timed).__delays.splice(0).slice(-1)));
    }
    expect(await composer.posted()).toEqual(wanted);
    expect(await composer.frame.evaluate(() => window.__untrusted)).toBe(0);
    expect(await composer.card()).toBeUndefined();
  }
  return delays;
}

/** Nothing is lost, nothing is doubled, nothing is let out that nobody decided. For `npm run prove -- lost`. */
export function lost(kind: Kind): void {
  const tell = ({ task }: TestContext, what: string, seen: string): void => { task.meta.figure = [what, seen]; };

  describe.each(SITES)('$name', (site) => {
    let ground: Ground;
    let page: Page;
    let bare: { ground: Ground; page: Page };
    beforeAll(async () => {
      bare = await startGround(kind, 'without');
      ({ ground, page } = await startGround(kind));
    });
    const hold = async (at: Page = page, on: Ground = ground): Promise<Composer> => {
      const composer = await Composer.open(on, at, site);
      await composer.type(RISKY);
      await composer.click();
      await composer.held();
      return composer;
    };

    it('clean posts: each once, as typed', async (context) => {
      const without = await cleanPosts(bare.ground, bare.page, site, COUNT);
      const delays = await cleanPosts(ground, page, site, COUNT);
      tell(context, `${COUNT} clean posts on ${site.platform} in ${kind}: each once, as typed; from press to page, p50 / p99`, `${figure(delays)} (without the extension ${figure(without)})`);
    });

    it('Post anyway: once', async (context) => {
      const times = Math.ceil(COUNT / 10);
      for (let done = 0; done < times; done += 1) {
        const composer = await hold();
        await composer.decide('Post anyway');
        await until('it is posted', async () => (await composer.posted()).length > 0);
        await composer.settle();
        expect(await composer.posted()).toEqual([RISKY]);
      }
      tell(context, `Post anyway on ${site.platform} in ${kind}`, `${times} of ${times} exactly once`);
    });

    it('a held post: not let out by navigation, nor by the composer made anew', async (context) => {
      let composer = await hold();
      await page.evaluate(() => { history.pushState({}, '', '/elsewhere'); });
      await composer.settle();
      expect(await composer.posted()).toEqual([]);
      composer = await hold();
      // What it had posted when it went is told to the page that comes after it.
      await page.evaluate(() => { window.addEventListener('pagehide', () => { sessionStorage.setItem('posted', JSON.stringify(window.__posted)); }); });
      await page.reload({ waitUntil: 'load' });
      expect(await page.evaluate(() => [sessionStorage.getItem('posted'), window.__posted])).toEqual(['[]', []]);
      composer = await hold();
      await (await composer.editor()).evaluate((editor) => { editor.replaceWith(editor.cloneNode(true)); });
      await composer.settle();
      expect(await composer.posted()).toEqual([]);
      tell(context, `held post on ${site.platform} in ${kind}, page moved on, loaded anew, editor made anew`, `0 of 3 let out`);
    });

    if (kind === 'firefox') return;
    it('a held post: not let out by a worker that is killed', async (context) => {
      const composer = await hold();
      const ours = (target: Target): boolean => (target.type() as string) === 'service_worker' && target.url().startsWith(ground.extension!);
      const worker = await (await ground.browser.waitForTarget(ours, { timeout: 10_000 })).worker();
      await worker?.close();
      await until('the worker is dead', () => !ground.browser.targets().some(ours));
      await page.bringToFront();
      await composer.settle();
      expect(await composer.posted()).toEqual([]);
      expect(await composer.card()).toBeDefined();
      await composer.decide('Post anyway');
      await until('it is posted', async () => (await composer.posted()).length > 0);
      expect(await composer.posted()).toEqual([RISKY]);
      tell(context, `held post on ${site.platform} in ${kind}, service worker killed, then Post anyway`, `not let out; once when told to`);
    });

    it.for<Leaving>(['update', 'disable', 'uninstall'])('a held post: not let out by %s', async (how, context) => {
      const own = await freshGround(kind);
      onTestFinished(() => own.browser.close());
      const tab = await own.browser.newPage();
      const composer = await hold(tab, own);
      await leave(own, how);
      await tab.bringToFront();
      await composer.settle();
      expect(await composer.posted()).toEqual([]);
      tell(context, `held post on ${site.platform} in ${kind}, ${how} of the extension`, `not let out`);
    });
  });
}
