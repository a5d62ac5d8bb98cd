import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { JSHandle, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { Composer } from '../../e2e/composer.ts';
import { RISKY } from '../../e2e/drafts.ts';
import type { Ground } from '../../e2e/launch.ts';
import { until } from '../../e2e/until.ts';
import type { SitePage } from '../../sites/pages.ts';
import type { Attack, PageScript } from './attack.ts';
import { difference } from './picture.ts';

/** The page's own clock: what is waited for is that very time. */
async function settle(composer: Composer, ms: number): Promise<void> {
  const now = (): Promise<number> => composer.frame.evaluate(() => performance.now());
  const start = await now();
  await until('the time is over', async () => (await now()) - start > ms);
}

/** Puts the page's first script where the practice site serves it from. */
function serveFirst(name: string, script: () => void): string {
  const file = `attack-${name}.js`;
  const folder = path.resolve('.cache/sites');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, file), `(${script.toString()})();`);
  return file;
}

/** The card's host where the card is in the middle of the window; else the body. */
const hostOf = (composer: Composer): Promise<JSHandle<HTMLElement>> => composer.frame.evaluateHandle(() => {
  const hit = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
  return (hit?.localName.startsWith('x-') ? hit : document.body) as HTMLElement;
});

async function run(composer: Composer, script: PageScript, host?: JSHandle<HTMLElement>, options: Attack['options'] = {}): Promise<void> {
  await composer.frame.evaluate(script, host ?? await hostOf(composer), await composer.editor(), await composer.button(), options);
}

interface Spot { readonly x: number; readonly y: number }

/** Where the card's buttons are, and what the card looks like around them. */
class Sight {
  private constructor(private readonly composer: Composer, readonly host: JSHandle<HTMLElement>, readonly disengage: Spot, private readonly edit: Spot, private readonly clip: { x: number; y: number; width: number; height: number }, private readonly picture: Uint8Array) {}

  static async of(composer: Composer): Promise<Sight> {
    const buttons = await composer.cardButtons();
    const [edit, disengage] = ['Edit draft', 'Disengage'].map((name) => buttons.find((each) => each.name === name));
    if (!edit || !disengage) throw new Error('the card lacks its buttons');
    // Beside the buttons rather than over them: focus and hover change those.
    const clip = { x: edit.x - 60, y: edit.y - 160, width: disengage.x - edit.x + 100, height: 130 };
    return new Sight(composer, await hostOf(composer), disengage, edit, clip, await composer.page.screenshot({ clip }));
  }

  /** Does the card look as it did? By the pixels, since everything else is what the page may have fooled. */
  async seen(): Promise<boolean> {
    try {
      // A window that went full screen has the card elsewhere.
      const { x, y } = (await this.composer.cardButtons()).find(({ name }) => name === 'Edit draft') ?? this.edit;
      const clip = { ...this.clip, x: this.clip.x + x - this.edit.x, y: this.clip.y + y - this.edit.y };
      return difference(this.picture, await this.composer.page.screenshot({ clip })) < 0.05;
    } catch (error) {
      // Firefox takes no picture of a page that has no size: there is nothing to be seen on it.
      if (/dimensions of requested screenshot/i.test(String(error))) return false;
      throw error;
    }
  }

  /** Has the card been answered or closed? Asked of its host: a page can take a card from the accessibility tree as well. */
  gone(): Promise<boolean> { return this.host.evaluate((host) => !host.isConnected); }

  press(): Promise<void> { return this.composer.page.mouse.click(this.disengage.x, this.disengage.y); }
}

const gone = async (composer: Composer): Promise<boolean> => (await composer.card()) === undefined;

/** Nothing was posted, and the page has learned nothing. */
async function clean(composer: Composer): Promise<void> {
  expect(await composer.posted()).toEqual([]);
  expect(await composer.frame.evaluate(() => window.__leak ?? [])).toEqual([]);
}

/** While the card cannot be seen, no press decides. Where it can be seen after all, a press is what it always is. */
async function pressBlind(composer: Composer, sight: Sight): Promise<void> {
  for (let press = 0; press < 3; press += 1) {
    const seen = await sight.seen();
    await sight.press();
    if (!seen) expect(await sight.gone(), 'a press on a card that nobody could see has decided').toBe(false);
    if (await sight.gone()) return;
    await settle(composer, 400);
  }
}

/** What the person pressed while the browser was busy was meant for the page. */
async function queue(composer: Composer, sight: Sight): Promise<void> {
  await composer.escape();
  const box = (await (await composer.button()).boundingBox())!;
  const { mouse } = composer.page;
  // Not waited for: the second press is made while the page does not let the browser answer the first.
  const first = mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  const second = mouse.click(sight.disengage.x, sight.disengage.y);
  await Promise.all([first, second]);
  await settle(composer, 100);
  expect(await composer.card(), 'a press made before the card was drawn has decided').toBeDefined();
}

/** Plays one attack on one practice page, from an empty composer to the end. */
export async function play(attack: Attack & { name: string }, ground: Ground, page: Page, site: SitePage): Promise<void> {
  const first = attack.first ? { first: serveFirst(`${ground.kind}-${attack.name}`, attack.first) } : {};
  const composer = await Composer.open(ground, page, site, { ...attack.query, ...first });
  await page.evaluate(() => { window.__leak ??= []; });
  if (attack.loaded) await run(composer, attack.loaded);
  await composer.focus();
  await composer.type(RISKY);
  if (attack.typed) await run(composer, attack.typed);
  await composer.click();
  await composer.held();
  await clean(composer);
  if (attack.card) {
    await settle(composer, 650);
    const sight = await Sight.of(composer);
    await run(composer, attack.card, sight.host, attack.options);
    if (attack.after === 'closed') {
      await until('the card has gone', () => gone(composer));
      await clean(composer);
      return;
    }
    if (attack.after === 'queued') await queue(composer, sight);
    if (attack.after === 'blind') {
      await pressBlind(composer, sight);
      await clean(composer);
      if (attack.undo) await composer.frame.evaluate(attack.undo);
      if (await sight.gone()) return;
    }
    await until('the card is in sight again', () => sight.seen());
    await settle(composer, 800);
    await clean(composer);
  }
  // Of the ways out the one that leaves the composer open.
  await composer.decide('Edit draft');
  await clean(composer);
  if (!attack.moves) expect(await (await composer.editor()).evaluate((editor) => editor.textContent)).toContain(RISKY);
}
