import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { pagesOf } from '../sites/pages.ts';
import { Composer } from './composer.ts';
import { bare, type Bare } from './control.ts';
import { CLEAN, DRAFT, RISKY } from './drafts.ts';
import { ground as startGround } from './ground.ts';
import type { Ground, Kind } from './launch.ts';

/** The fixture pages without the extension: they post what was typed, by every way the site has. */
export function fixtures(kind: Kind): void {
  describe('the practice pages by themselves', () => {
    let ground: Ground;
    let page: Page;
    beforeAll(async () => { ({ ground, page } = await startGround(kind, 'without')); });

    describe.each(pagesOf('whole'))('$name', (site) => {
      it('posts what was typed, line for line', async () => {
        const composer = await Composer.open(ground, page, site);
        await composer.type(DRAFT);
        const state = await composer.state();
        await composer.click();
        expect(await composer.posted()).toEqual([DRAFT]);
        expect(state.focused).toBe(true);
      });
      it.each(['mousedown', 'pointerup'])('posts once on %s', async (submit) => {
        const composer = await Composer.open(ground, page, site, { submit });
        await composer.type(CLEAN);
        await composer.click();
        expect(await composer.posted()).toEqual([CLEAN]);
      });
      it.each([...site.keys])('posts on %s in the editor', async (keys) => {
        const composer = await Composer.open(ground, page, site);
        await composer.type(CLEAN);
        await composer.press(keys);
        expect(await composer.posted()).toEqual([CLEAN]);
      });
      it.each(['Enter', 'Space'] as const)('posts on %s on the button', async (key) => {
        const composer = await Composer.open(ground, page, site);
        await composer.type(CLEAN);
        await composer.pressButton(key);
        expect(await composer.posted()).toEqual([CLEAN]);
      });
      it('ignores a script’s press with ?trusted=1, and heeds one without', async () => {
        for (const [trusted, posted] of [['1', []], ['0', [CLEAN]]] as const) {
          const composer = await Composer.open(ground, page, site, { trusted });
          await composer.type(CLEAN);
          await (await composer.button()).evaluate((button) => { button.click(); });
          expect(await composer.posted()).toEqual(posted);
        }
      });
      it('takes typing back, and does it again', async () => {
        const seen: Bare = await bare(ground, page, site);
        expect(seen.undone).not.toContain(RISKY);
        expect(seen.redone).toContain(RISKY);
      });
    });
  });
}
