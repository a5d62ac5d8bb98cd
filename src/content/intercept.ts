import { interrupts } from '../policies/verdict.ts';
import type { Composer, Path, Platform } from '../platforms/platform.ts';
import { isDead, pathOf } from '../platforms/locate/path.ts';
import { pickerOpen } from '../platforms/reading/editor.ts';
import { block, createActivity, type Activity } from './gesture.ts';
import type { Judge, Judged } from './judge.ts';
import { bareEnter, keyOf, oldCode } from './keyboard.ts';
import type { Replay, Way } from './replay.ts';
import type { Sessions } from './sessions.ts';

/** A held draft and how it was submitted: what the card is asked about. */
export interface Held {
  readonly composer: Composer;
  readonly judged: Judged;
  readonly way: Way;
}

export interface Parts {
  readonly platform: Platform;
  readonly judge: Judge;
  readonly sessions: Sessions;
  readonly replay: Replay;
  /** Opens the card. */
  readonly ask: (held: Held) => void;
  /** Is a card open? Then nothing opens another. */
  readonly asking: () => boolean;
  /** Reading or checking threw: the post passes, and the person is told that it was not checked. */
  readonly failed: (composer: Composer | undefined) => void;
  /** A draft was let out: what was attached to it goes with it. */
  readonly sent?: (key: Element) => void;
  /** A first step leads on: its editor is no longer what the person looks at, although it may still have focus. */
  readonly advanced?: () => void;
  /** Is checking switched off here? */
  readonly off: () => boolean;
  readonly activity?: Activity;
}

/** The first events of a press, which only carry out what was decided, and those that may open the card. */
const EARLY = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'touchstart', 'touchend'] as const;

export interface Intercept {
  readonly handlers: Readonly<Record<string, (event: Event) => void>>;
}

/**
 * Decides every event that may submit, inside that event. What is clean is left entirely alone: no prevention, no replay,
 * no delay. What is risky is blocked through the whole gesture, since sites post on any of its events.
 */
export function createIntercept(parts: Parts): Intercept {
  const { platform, judge, sessions, replay } = parts;
  const activity = parts.activity ?? createActivity();
  /** Keys whose keydown was held: the page must not see the rest of them either. */
  const heldKeys = new Set<string>();

  function look(composer: Composer): Judged | undefined {
    try {
      return judge.judge(composer);
    } catch {
      parts.failed(composer);
      return undefined;
    }
  }

  function advance(composer: Composer, done: boolean): void {
    judge.remember(composer);
    if (done) parts.advanced?.();
  }

  /** Lets the event be, or blocks it and, if it `opens`, asks. Returns whether it was blocked. */
  function settle(event: Event, composer: Composer, judged: Judged | undefined, way: Way, opens: boolean): boolean {
    if (!judged) return false;
    const effect = sessions.submit(judged, interrupts(judged.verdict.level), opens && !parts.asking());
    if (effect === 'let') {
      judge.sent(judged);
      if (composer.step === 'first') advance(composer, opens);
      else if (opens) parts.sent?.(judged.key);
      return false;
    }
    block(event);
    if (effect === 'open') parts.ask({ composer, judged, way });
    return true;
  }

  function onPointer(event: Event): void {
    activity.saw(event);
    if (replay.active || parts.off() || !activity.counts(event) || (event instanceof MouseEvent && event.button !== 0)) return;
    const path = pathOf(event);
    const hit = platform.submitAt(path);
    if (event.type === 'pointerdown' && !hit && event.isTrusted && !inDialog(path)) judge.forgetSteps();
    const opens = event.type === 'click';
    if (!hit && opens) platform.pressed?.(path);
    if (!hit || isDead(hit.control)) return;
    const { composer, control } = hit;
    if (hit.advances) {
      advance(composer, opens);
      return;
    }
    // Read anew at every event of the press: the page's own handlers run in between, and any of them may post.
    settle(event, composer, look(composer), { kind: 'press', control }, opens);
  }

  function onKeydown(event: KeyboardEvent): void {
    activity.saw(event);
    if (event.isTrusted) sessions.touched();
    const plain = event.key === 'Enter' || event.key === ' ';
    const keyed = plain ? undefined : platform.keyed?.(event, () => pathOf(event));
    if ((!plain && !keyed) || replay.active || parts.off() || event.isComposing || oldCode(event) === 229 || !activity.counts(event)) return;
    const path = keyed ?? pathOf(event);
    const held = onControlKey(event, path) ?? (event.key === 'Enter' && onEditorKey(event, path));
    if (held) heldKeys.add(event.code);
    else heldKeys.delete(event.code);
  }

  /** Enter or Space with focus on the control. Undefined: focus is elsewhere. */
  function onControlKey(event: KeyboardEvent, path: Path): boolean | undefined {
    const hit = platform.submitAt(path);
    if (!hit) {
      if (event.isTrusted && !inDialog(path)) judge.forgetSteps();
      platform.pressed?.(path);
      return undefined;
    }
    if (isDead(hit.control)) return false;
    if (hit.advances) {
      advance(hit.composer, true);
      return false;
    }
    return settle(event, hit.composer, look(hit.composer), { kind: 'press', control: hit.control }, true);
  }

  function onEditorKey(event: KeyboardEvent, path: Path): boolean {
    const composer = platform.composerAt(path);
    if (!composer || !platform.keySubmits(composer, event)) return false;
    const bare = !event.ctrlKey && !event.metaKey;
    const editor = composer.editors.find((candidate) => path.includes(candidate));
    if (bare && (!editor || pickerOpen(editor, composer.root))) return false;
    return settle(event, composer, look(composer), { kind: 'key', target: path[0] as Element, init: keyOf(event) }, true);
  }

  function onKeyEnd(event: KeyboardEvent): void {
    if (!heldKeys.has(event.code)) return;
    block(event);
    if (event.type === 'keyup') heldKeys.delete(event.code);
  }

  /** A form sent by Enter in a field, or by the site's own requestSubmit(). Inside a shadow root it does not get here; its keys and clicks do. */
  function onSubmit(event: SubmitEvent): void {
    if (replay.active || parts.off() || !activity.counts(event)) return;
    const form = event.composedPath()[0] as HTMLFormElement;
    const composer = platform.submitAt(event.submitter ? [event.submitter] : [])?.composer ?? platform.composerAt([form]);
    if (!composer || !composer.editors.some((editor) => form.contains(editor))) return;
    settle(event, composer, look(composer), { kind: 'form', form, submitter: event.submitter }, true);
  }

  /** Soft keyboards send Enter as key 229; what they ask of the editor then is a new paragraph. */
  function onBeforeInput(event: InputEvent): void {
    if (event.isTrusted) sessions.touched();
    if (event.inputType !== 'insertParagraph' || replay.active || parts.off() || event.isComposing || !activity.counts(event)) return;
    const path = pathOf(event);
    const composer = platform.composerAt(path);
    const editor = composer?.editors.find((candidate) => path.includes(candidate));
    if (!composer || !editor || !platform.enterSubmits(composer) || pickerOpen(editor, composer.root)) return;
    settle(event, composer, look(composer), { kind: 'key', target: editor, init: bareEnter() }, true);
  }

  /** Nothing of ours may break the page: an error lets the event through and says so. */
  const safely = (handler: (event: never) => void) => (event: Event): void => {
    try {
      handler(event as never);
    } catch {
      parts.failed(undefined);
    }
  };
  const pointer = safely(onPointer);
  const keyEnd = safely(onKeyEnd);
  return {
    handlers: {
      ...Object.fromEntries(EARLY.map((type) => [type, pointer])),
      click: pointer, keydown: safely(onKeydown), keypress: keyEnd, keyup: keyEnd,
      submit: safely(onSubmit), beforeinput: safely(onBeforeInput),
      paste: safely(() => { sessions.touched(); }), drop: safely(() => { sessions.touched(); }),
      popstate: safely(() => { judge.forgetSteps(); }),
    },
  };
}

const inDialog = (path: Path): boolean => path.some((node) => node.nodeType === 1 && (node as Element).matches('[role="dialog"], dialog'));
