import type { Composer } from '../platforms/platform.ts';

/** What a draft held when it was last seen. */
export interface Seen<T> {
  readonly value: T;
  /** Milliseconds, performance.now(). */
  readonly at: number;
}

/**
 * How long a last look is good for, where a composer is empty at the press that submits it and no press of ours was let
 * through. Long enough for a hand to go from the keys to the button; not so long that a draft somebody threw away counts.
 * Milliseconds.
 */
const FRESH_MS = 5000;

/** The text each editor held when the person last typed, should a site clear it before our handler sees the press. */
export function createCache<T>(): { put(key: Element, value: T): void; fresh(key: Element): T | undefined; drop(key: Element): void } {
  const cache = new WeakMap<Element, Seen<T>>();
  return {
    put: (key, value) => { cache.set(key, { value, at: performance.now() }); },
    fresh: (key) => {
      const seen = cache.get(key);
      return seen && performance.now() - seen.at < FRESH_MS ? seen.value : undefined;
    },
    drop: (key) => { cache.delete(key); },
  };
}

/** How long a first step is remembered. Milliseconds. */
const STEP_MS = 15 * 60_000;

/**
 * The draft of a two-step composer, between the step that had the editor and the one that posts. A second step is told from
 * any other dialog by taking the first one's place: the same element, or a new one when the old has gone. The address says
 * nothing: a site may give its steps addresses of their own. Whoever goes elsewhere presses something outside the dialog, or
 * goes back in the history, and both make it forgotten.
 */
export function createSteps<T>(): {
  remember(first: Composer, value: T): void;
  recall(last: Composer): { first: Composer; value: T } | undefined;
  forget(): void;
  readonly waiting: boolean;
} {
  let kept: { first: Composer; value: T; at: number } | undefined;
  const gone = (element: Element): boolean =>
    !element.isConnected || element.closest('[hidden], [inert], [aria-hidden="true"]') !== null || (typeof element.checkVisibility === 'function' && !element.checkVisibility());
  return {
    remember: (first, value) => { kept = { first, value, at: performance.now() }; },
    recall: (last) => {
      if (!kept || performance.now() - kept.at > STEP_MS) return undefined;
      return kept.first.platform === last.platform && (kept.first.root === last.root || gone(kept.first.root)) ? kept : undefined;
    },
    forget: () => { kept = undefined; },
    get waiting() { return kept !== undefined; },
  };
}
