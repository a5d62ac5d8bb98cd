import type { Page } from 'puppeteer-core';
import type { SitePage } from '../sites/pages.ts';
import { Composer, type EditorState } from './composer.ts';
import { RISKY } from './drafts.ts';
import type { Ground } from './launch.ts';

/** An editor's markup without what it makes up anew on every load. */
export const stable = (html: string): string => html.replace(/ (?:data-offset-key|data-editor|id|aria-describedby)="[^"]*"/g, '');

/** What typing and one undo leave in an editor. */
export interface Bare {
  readonly typed: EditorState;
  readonly afterUndo: string;
}

/** Types the risky draft, and takes the last step back. */
export async function bare(ground: Ground, page: Page, site: SitePage): Promise<Bare> {
  const composer = await Composer.open(ground, page, site);
  await composer.type(RISKY);
  const typed = await composer.state();
  await composer.press('Control+z');
  return { typed: { ...typed, html: stable(typed.html) }, afterUndo: stable((await composer.state()).html) };
}
