import type { Page } from 'puppeteer-core';
import { setPreference } from '../bidi.ts';
import type { Kind } from '../launch.ts';
import { until } from '../until.ts';

/** How a page can be shown: the system's colours, and which way its language is written. */
export const COLOURS = ['light', 'dark', 'forced'] as const;
export type Colours = (typeof COLOURS)[number];
export const WAYS = ['ltr', 'rtl'] as const;
export type Way = (typeof WAYS)[number];

/** Dresses a page that is open, and waits until it is so. In Chromium nothing moves then, and what is looked at is not on its way. */
export async function colour(kind: Kind, page: Page, colours: Colours): Promise<void> {
  await set(kind, page, colours);
  await until(`the page is ${colours}`, () => page.evaluate((wanted) =>
    (matchMedia('(forced-colors: active)').matches ? 'forced' : matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light') === wanted, colours));
}

async function set(kind: Kind, page: Page, colours: Colours): Promise<void> {
  if (kind === 'chromium') {
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', { features: [
      { name: 'prefers-color-scheme', value: colours === 'dark' ? 'dark' : 'light' }, { name: 'forced-colors', value: colours === 'forced' ? 'active' : 'none' },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ] });
    return;
  }
  // Firefox's driver has no word for it; the browser's own preferences do it at once. 0 is dark, 1 light; 2 forces our colours on every page.
  await setPreference(page.mainFrame(), 'layout.css.prefers-color-scheme.content-override', colours === 'dark' ? 0 : 1);
  await setPreference(page.mainFrame(), 'browser.display.document_color_use', colours === 'forced' ? 2 : 0);
}

/** Turns a page, and every tree of ours in it that is open, as a language written from the right would; what stands beside something has found its place again by the end. */
export const turn = (page: Page, way: Way): Promise<void> => page.evaluate(async (dir) => {
  document.documentElement.dir = dir;
  for (const host of document.body.children) {
    for (const each of host.shadowRoot?.querySelectorAll<HTMLElement>('[dir]:not([dir=auto])') ?? []) {
      each.dir = dir;
      // It means nothing in the top layer, of which axe knows nothing.
      each.style.zIndex = '2147483647';
    }
  }
  for (let frame = 0; frame < 2; frame += 1) await new Promise((resolve) => { requestAnimationFrame(resolve); });
}, way);
