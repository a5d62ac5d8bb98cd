import type { Frame, Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { pages, type SitePage } from '../sites/pages.ts';
import { Composer } from './composer.ts';
import { CLEAN, RISKY } from './drafts.ts';
import { ground as startGround } from './ground.ts';
import type { Ground, Kind } from './launch.ts';
import { until } from './until.ts';

export const FRAMES = ['same-origin', 'about:blank', 'srcdoc'] as const;

/** Puts a fixture page into a frame of an otherwise empty page of the site. */
export async function openInFrame(ground: Ground, page: Page, site: SitePage, how: (typeof FRAMES)[number]): Promise<Composer> {
  await page.bringToFront();
  await page.goto(new URL('/practice', site.url).href);
  await page.evaluate((kindOfFrame, name, url) => {
    const frame = document.createElement('iframe');
    frame.style.cssText = 'width: 1080px; height: 760px; border: 0';
    const body = `<link rel="stylesheet" href="/__site/site.css"><div id="react-root"></div>`;
    if (kindOfFrame === 'same-origin') frame.src = url;
    if (kindOfFrame === 'srcdoc') frame.srcdoc = `${body}<script src="/__site/first.js"></script><script src="/__site/${name}.js"></script>`;
    document.body.prepend(frame);
    if (kindOfFrame !== 'about:blank') return;
    // Filled after the browser has settled the empty document; Firefox replaces the first one when its load ends.
    const fill = (): void => {
      const inner = frame.contentDocument;
      if (inner === null) return;
      inner.body.innerHTML = body;
      for (const src of ['/__site/first.js', `/__site/${name}.js`]) {
        const script = inner.createElement('script');
        script.src = new URL(src, location.href).href;
        script.async = false;
        inner.body.append(script);
      }
    };
    setTimeout(fill);
  }, how, site.name, site.url);
  const frame = await until('the frame is there', () => page.frames().find((each: Frame) => each.parentFrame() !== null));
  const composer = new Composer(ground, page, site, frame);
  await composer.focus();
  return composer;
}

/** Composers inside frames that belong to the site. */
export function frames(kind: Kind): void {
  describe('in a frame of the site', () => {
    let ground: Ground;
    let page: Page;
    beforeAll(async () => { ({ ground, page } = await startGround(kind)); });

    const framed = pages.filter(({ name }) => ['x-home', 'facebook-comment'].includes(name));
    describe.each(framed)('$name', (site) => {
      it.each(FRAMES)('%s: a clean draft is posted, a risky one held', async (how) => {
        const composer = await openInFrame(ground, page, site, how);
        await composer.type(CLEAN);
        await composer.click();
        expect(await composer.posted()).toEqual([CLEAN]);
        await composer.focus();
        await composer.type(RISKY);
        await composer.click();
        await composer.held();
        await composer.escape();
        expect(await composer.posted()).toEqual([CLEAN]);
      });
    });
  });
}
