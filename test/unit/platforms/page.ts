import { platforms } from '../../../src/platforms/index.ts';
import type { Platform } from '../../../src/platforms/platform.ts';

export const platformOf = (id: string): Platform => {
  const found = platforms.find((platform) => platform.id === id);
  if (!found) throw new Error(`no platform ${id}`);
  return found;
};

/** Puts a page into the document, under an address of the site. */
export function page(html: string, path = '/'): void {
  history.replaceState(null, '', path);
  document.body.innerHTML = html;
}

export const one = (selector: string, from: ParentNode = document): HTMLElement => {
  const found = from.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};

/** The way an event at an element goes, as composedPath() has it. */
export function pathFrom(element: Element): Node[] {
  const path: Node[] = [];
  for (let at: Node | null = element; at; at = at.parentNode ?? (at as Partial<ShadowRoot>).host ?? null) path.push(at);
  return path;
}
