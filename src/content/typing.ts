import { writableAt } from '../platforms/locate/unknown.ts';
import { pathOf } from '../platforms/locate/path.ts';
import type { Why } from '../shared/messages.ts';
import type { Composer, Platform } from '../platforms/platform.ts';
import type { Judge, Judged } from './judge.ts';

/** The person has to have stopped for this long before a draft is checked. Milliseconds. */
const QUIET_MS = 250;
/** After the first of a run of keys, the text is kept this soon (see memory.ts). Milliseconds. */
const GLANCE_MS = 60;

export interface Told {
  /** Why nothing is checked at present, if nothing is. */
  off(): Why | undefined;
  /** The focused composer was read and checked. `editor` is the one that has focus. */
  checked(editor: Element, judged: Judged): void;
  /** Something to write in that no platform knows, or that could not be read. */
  unchecked(editor: Element, why: Why): void;
  /** Focus is in no composer. */
  left(): void;
}

export interface Typing {
  readonly handlers: Readonly<Record<string, (event: Event) => void>>;
  /** Checks the focused composer again: the settings changed, or a decision was made. */
  again(): void;
  /** The person went on from the composer, wherever focus is. */
  leave(): void;
  /** The composer the person is in, or was in last. */
  composer(): Composer | undefined;
  /** What they write in, known or not; undefined once it is gone. */
  editor(): Element | undefined;
  stop(): void;
}

const idle = (work: () => void): void => {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(work, { timeout: 500 });
  else setTimeout(work, 0);
};

/**
 * Checks the focused composer while the person writes, when they pause. A key costs two comparisons and at most one timer;
 * nothing watches the page's mutations.
 */
export function createTyping(platform: Platform | undefined, judge: Judge | undefined, told: Told): Typing {
  let editor: Element | undefined;
  let typedAt = 0;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let glancing: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;

  const composerOf = (element: Element): Composer | undefined => platform?.composerAt([element]);

  /** A field of a form that says who the person is: a single line, which is no place to write a post in. */
  const fieldAt = (target: EventTarget | undefined): Element | undefined =>
    (platform?.fields && target instanceof Element && target.matches(platform.fields) ? target : undefined);

  function check(): void {
    if (stopped || !editor) return;
    if (!editor.isConnected) {
      editor = undefined;
      told.left();
      return;
    }
    const at = editor;
    const why = told.off();
    if (why) {
      told.unchecked(at, why);
      return;
    }
    try {
      const composer = composerOf(at);
      const judged = composer && judge?.judge(composer);
      // Text in it and nothing known that sends it: what the person will press is not what we listen to.
      const deaf = composer && judged && judged.reading.text.trim() !== '' && platform?.deaf(composer);
      if (judged && !deaf) told.checked(at, judged);
      else told.unchecked(at, 'unknown-composer');
    } catch {
      told.unchecked(at, 'unreadable');
    }
  }

  function wait(): void {
    waiting = setTimeout(() => {
      waiting = undefined;
      // Typing went on: one timer runs on behind it instead of a new one at every key.
      if (performance.now() - typedAt < QUIET_MS - 10) wait();
      else idle(check);
    }, Math.max(0, QUIET_MS - (performance.now() - typedAt)));
  }

  function glance(): void {
    glancing = undefined;
    const composer = !stopped && editor?.isConnected ? composerOf(editor) : undefined;
    try {
      if (composer) judge?.glance(composer);
    } catch { /* the press itself will tell */ }
  }

  function soon(): void {
    typedAt = performance.now();
    if (waiting === undefined) wait();
    glancing ??= setTimeout(glance, GLANCE_MS);
  }

  function onType(event: Event): void {
    if (stopped || !event.isTrusted) return;
    const target = event.composedPath()[0];
    if (target !== editor) {
      const found = writableAt(pathOf(event)) ?? fieldAt(target);
      if (found) editor = found;
      // A line of its own within the composer, such as an option of a poll: the editor beside it stands for both.
      else if (!editor || !composerOf(editor)?.editors.includes(target as Element)) return;
    }
    soon();
  }

  function onFocusIn(event: Event): void {
    if (stopped) return;
    const found = writableAt(pathOf(event)) ?? fieldAt(event.composedPath()[0]);
    if (!found || found === editor) return;
    editor = found;
    idle(check);
  }

  function onFocusOut(event: Event): void {
    if (stopped || !editor) return;
    const next = (event as FocusEvent).relatedTarget as Node | null;
    // Focus that goes nowhere (another window, our card) comes back to where it was.
    if (!next || next.parentNode === document.documentElement) return;
    const composer = composerOf(editor);
    if (composer?.root.contains(next)) return;
    editor = undefined;
    told.left();
  }

  return {
    handlers: { input: onType, keyup: onType, compositionend: onType, cut: onType, focusin: onFocusIn, focusout: onFocusOut },
    again: () => { if (editor) idle(check); },
    leave() {
      if (!editor) return;
      editor = undefined;
      told.left();
    },
    composer: () => (editor?.isConnected ? composerOf(editor) : undefined),
    editor: () => (editor?.isConnected ? editor : undefined),
    stop() {
      stopped = true;
      clearTimeout(waiting);
      clearTimeout(glancing);
    },
  };
}
