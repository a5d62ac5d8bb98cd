import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pages } from '../sites/pages.ts';
import { Composer } from './composer.ts';
import { CLEAN, RISKY } from './drafts.ts';
import { ground as startGround } from './ground.ts';
import type { Ground } from './launch.ts';
import { chooseEmployer } from './options.ts';
import { until } from './until.ts';

const DCS = /Correctional Services.*South Africa/;

/** From the options page to the warning: what is chosen in one tab is what the other goes by. Chromium. */
export function wholePath(): void {
  describe('from the options to the warning', () => {
    let ground: Ground;
    let page: Page;
    let options: Page;
    const at = (name: string): (typeof pages)[number] => pages.find((site) => site.name === name)!;

    beforeAll(async () => {
      ({ ground, page } = await startGround('chromium'));
      options = await ground.browser.newPage();
      await options.goto(`${ground.extension}/src/pages/options/index.html`);
    });
    afterAll(async () => {
      await chooseEmployer(options, DCS);
      await options.close();
    });

    it('an employer chosen meanwhile holds the draft that is already open', async () => {
      await chooseEmployer(options, DCS);
      const composer = await Composer.open(ground, page, at('x-home'));
      await composer.type(RISKY);
      await chooseEmployer(options, /Department of Corrections.*New Zealand/);
      await page.bringToFront();
      await until('the new policy is in force', async () => {
        await composer.click();
        const { text } = await composer.held();
        await composer.escape();
        return /Corrections/.test(text) && !/Correctional Services/.test(text);
      });
      expect(await composer.posted()).toEqual([]);
    });

    it('sends nothing anywhere: no request leaves while a draft is typed, held and decided', async () => {
      const composer = await Composer.open(ground, page, at('facebook-comment'));
      const seen: string[] = [];
      const note = (request: { url(): string }): void => { seen.push(request.url()); };
      page.on('request', note);
      await composer.type(RISKY);
      await composer.click();
      await composer.held();
      await composer.decide('Post anyway');
      await composer.type(CLEAN);
      await composer.click();
      expect(await composer.posted()).toEqual([RISKY, CLEAN]);
      page.off('request', note);
      expect(seen).toEqual([]);
    });

    // Only on demand: a picture differs a little from machine to machine, and the tree has to stay clean.
    it.runIf(process.env['UPDATE_SCREENSHOTS'] === '1')('has its picture taken for the README', async () => {
      await chooseEmployer(options, DCS);
      const composer = await Composer.open(ground, page, at('x-reply'));
      await composer.type(RISKY);
      await composer.click();
      await composer.held();
      await composer.settle();
      await page.screenshot({ path: path.resolve('docs/held-draft.png') });
    });
  });
}
