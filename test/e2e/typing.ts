import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { pagesOf } from '../sites/pages.ts';
import { Composer } from './composer.ts';
import { RISKY } from './drafts.ts';
import { ground as startGround } from './ground.ts';
import type { Ground } from './launch.ts';

/**
 * Input methods: the Enter that picks a candidate is not a submit. Chromium only: no driver of Firefox can compose, and an
 * event made by a script would prove nothing about one the browser makes.
 */
export function composing(): void {
  describe('while an input method composes', () => {
    let ground: Ground;
    let page: Page;
    beforeAll(async () => { ({ ground, page } = await startGround('chromium')); });

    const byEnter = pagesOf('whole').filter(({ keys }) => keys.includes('Enter'));
    it.each(byEnter)('$name: Enter picks the candidate, the next Enter is held', async (site) => {
      const composer = await Composer.open(ground, page, site);
      await composer.type(`${RISKY} `);
      const client = await page.createCDPSession();
      await client.send('Input.imeSetComposition', { text: 'かな', selectionStart: 2, selectionEnd: 2 });
      const enter = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 229 };
      await client.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...enter });
      await client.send('Input.insertText', { text: '仮名' });
      await client.send('Input.dispatchKeyEvent', { type: 'keyUp', ...enter });
      expect(await composer.card()).toBeUndefined();
      expect(await composer.posted()).toEqual([]);
      await composer.press('Enter');
      await composer.held();
      expect(await composer.posted()).toEqual([]);
    });
  });
}
