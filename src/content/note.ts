import { direction, language } from '../shared/i18n.ts';
import { createHost } from './card/host.ts';
import { cardOpen } from './card/keys.ts';
import css from './badge.css?inline';

/** Where a note stands: under something, or beside the pointer. CSS pixels of the frame. */
export type Spot = Element | { readonly x: number; readonly y: number };

/** A line of words beside what it is about. It lets every press through, takes no focus, and asks nothing. */
export interface Note {
  /** Shows the words, or hides the note where there are none. `goes`: by itself, after a while to read it. */
  show(words: string, spot: Spot, goes: boolean): void;
  hide(): void;
}

/** Reading time: a start, and then so much a word. Milliseconds. */
const START_MS = 3000;
const WORD_MS = 250;
const GAP = 8;

export function createNote(): Note {
  const host = createHost(css);
  // It looks as the badge does.
  const box = Object.assign(document.createElement('div'), { id: 'badge', popover: 'manual', dir: direction(), lang: language() });
  box.setAttribute('role', 'status');
  host.root.append(box);
  let at: Spot | undefined;
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function place(): void {
    frame = 0;
    if (!at) return;
    const size = box.getBoundingClientRect();
    let [x, y] = [0, innerHeight];
    if (at instanceof Element) {
      const edge = at.getBoundingClientRect();
      [x, y] = [edge.left, edge.bottom + GAP];
    } else [x, y] = [at.x + GAP, at.y + 2 * GAP];
    box.style.left = `${Math.round(Math.max(GAP, Math.min(x, innerWidth - size.width - GAP)))}px`;
    box.style.top = `${Math.round(Math.max(GAP, Math.min(y, innerHeight - size.height - GAP)))}px`;
  }
  const ask = (): void => { frame ||= requestAnimationFrame(place); };

  function hide(): void {
    if (!at) return;
    at = undefined;
    clearTimeout(timer);
    removeEventListener('scroll', ask, { capture: true });
    removeEventListener('resize', ask);
    cancelAnimationFrame(frame);
    frame = 0;
    host.remove();
  }

  return {
    show(words, spot, goes) {
      // Raised now, it would lie over the card.
      if (words === '' || cardOpen()) return hide();
      clearTimeout(timer);
      if (!at && spot instanceof Element) {
        addEventListener('scroll', ask, { capture: true, passive: true });
        addEventListener('resize', ask, { passive: true });
      }
      at = spot;
      host.attach();
      if (!box.matches(':popover-open')) box.showPopover();
      if (box.textContent !== words) box.textContent = words;
      place();
      if (goes) timer = setTimeout(hide, START_MS + WORD_MS * words.split(' ').length);
    },
    hide,
  };
}
