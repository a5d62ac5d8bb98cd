import type { Platform } from '../platforms/platform.ts';
import { pathOf } from '../platforms/locate/path.ts';
import { writableAt } from '../platforms/locate/unknown.ts';
import { direction, language, t } from '../shared/i18n.ts';
import { cardOpen } from './card/keys.ts';
import { createNote } from './note.ts';

/** Any of these shows that the person is at a composer. */
const SIGNS = ['focusin', 'input', 'click'] as const;

/**
 * What is said when the extension has gone from under this script (updated, switched off), once: that nothing is checked
 * any more. It needs nothing of the extension by then.
 */
export function createParting(platform: Platform | undefined) {
  let words = '';
  const say = (at: Element): boolean => {
    // Raised now, it would lie over the card, which still answers for its draft.
    if (cardOpen()) return false;
    try {
      createNote().show(words, at, true);
    } catch { /* a page can take anything away */ }
    return true;
  };
  return {
    /** Fetches the words while the extension is there to give them. */
    ready(): void {
      words = t('badgeUnchecked', t('whyOutdated'));
      // Both are kept once asked for.
      direction();
      language();
    },
    /** Says so at `at`, or, where the person is in no composer, as soon as they are in one. */
    say(at: Element | undefined): void {
      if (words === '' || (at && say(at))) return;
      const life = new AbortController();
      const look = (event: Event): void => {
        const path = pathOf(event);
        const there = writableAt(path) ?? platform?.submitAt(path)?.composer.root;
        if (event.isTrusted && there && say(there)) life.abort();
      };
      for (const sign of SIGNS) window.addEventListener(sign, look, { capture: true, passive: true, signal: life.signal });
    },
  };
}
