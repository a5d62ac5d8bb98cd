import type { Page } from 'puppeteer-core';
import type { SitePage } from '../sites/pages.ts';
import { Composer, type EditorState } from './composer.ts';
import { RISKY } from './drafts.ts';
import type { Ground } from './launch.ts';

/** An editor's markup without what it makes up anew on every load. */
export const stable = (html: string): string => html.replace(/ (?:data-offset-key|data-editor|id|aria-describedby)="[^"]*"/g, '');

/** What typing and undoing it leave in an editor. */
export interface Bare {
  readonly typed: EditorState;
  readonly undone: string;
  readonly redone: string;
}

/** Presses a combination until the editor changes no more. Editors group keystrokes by time, so the number of steps says nothing. */
async function exhaust(composer: Composer, combination: string): Promise<string> {
  let seen = '';
  for (let step = 0; step < 100; step += 1) {
    const now = stable((await composer.state()).html);
    if (now === seen) return now;
    seen = now;
    await composer.press(combination);
    await composer.settle();
  }
  throw new Error(`${composer.site.name}: ${combination} comes to no end`);
}

/** Takes everything back, and does it again: the whole history of the editor, from end to end. */
export async function history(composer: Composer): Promise<Omit<Bare, 'typed'>> {
  const undone = await exhaust(composer, 'Control+z');
  return { undone, redone: await exhaust(composer, composer.site.redo) };
}

/** Types the risky draft, takes it back, and does it again. */
export async function bare(ground: Ground, page: Page, site: SitePage): Promise<Bare> {
  const composer = await Composer.open(ground, page, site);
  await composer.type(RISKY);
  const typed = await composer.state();
  return { typed: { ...typed, html: stable(typed.html) }, ...await history(composer) };
}
