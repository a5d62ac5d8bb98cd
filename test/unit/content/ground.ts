import { vi } from 'vitest';
import type { Force } from '../../../src/content/force.ts';
import { createIntercept, type Held } from '../../../src/content/intercept.ts';
import { createJudge } from '../../../src/content/judge.ts';
import { listen } from '../../../src/content/listen.ts';
import type { Decided } from '../../../src/content/session.ts';
import { createReplay } from '../../../src/content/replay.ts';
import { createSessions } from '../../../src/content/sessions.ts';
import { platforms } from '../../../src/platforms/index.ts';
import type { Platform } from '../../../src/platforms/platform.ts';
import type { Verdict } from '../../../src/policies/verdict.ts';
import { DEFAULT_SETTINGS } from '../../../src/shared/settings.ts';

const STOP: Verdict = { level: 'stop', findings: [{ clause: '7.2.4', concern: 'speaks-for-employer', level: 'stop', start: 0, end: 1, detector: 'test', message: '' }] };
const CLEAR: Verdict = { level: 'clear', findings: [] };

/** Drafts with RISKY in them, or in what they answer, are held. */
export const RISKY = 'RISKY';

/** The path from an event to a decision on a page in jsdom, with a card that is only noted down. */
export function ground(id: string, extend = (platform: Platform): Platform => platform) {
  const platform = extend(platforms.find((each) => each.id === id)!);
  const check = vi.fn((draft: { text: string; thread?: readonly { text: string }[] }): Verdict =>
    (draft.text.includes(RISKY) || (draft.text === '' && draft.thread?.some(({ text }) => text.includes(RISKY))) ? STOP : CLEAR));
  const force = { settings: DEFAULT_SETTINGS, why: () => undefined, check } as unknown as Force;
  const judge = createJudge(platform, () => force);
  const sessions = createSessions((composer) => judge.printNow(composer));
  const replay = createReplay(platform);
  let card: Held | undefined;
  let off = false;
  let counts = true;
  const cards: Held[] = [];
  const failed = vi.fn();
  const life = new AbortController();
  const intercept = createIntercept({
    platform, judge, sessions, replay, failed, off: () => off, asking: () => card !== undefined,
    ask: (held) => { cards.push(held); card = held; },
    activity: { saw: () => undefined, counts: () => counts },
  });
  listen([intercept.handlers], () => undefined, life.signal);
  return {
    platform, check, cards, failed, sessions, judge,
    switchOff: () => { off = true; },
    /** Events that nobody at the keyboard brought about. */
    nobodyThere: () => { counts = false; },
    end: () => { life.abort(); },
    /** Answers the open card. */
    decide(kind: Decided): void {
      const { composer, judged, way } = card!;
      card = undefined;
      const effect = sessions.decide(composer, judged, kind, judge.printNow(composer));
      const now = platform.refresh(composer);
      if (effect === 'replay' && now) replay.run(way, now);
    },
  };
}
export type Ground = ReturnType<typeof ground>;

const GESTURE = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'] as const;

/** A whole press of the mouse; returns the types of the events that were prevented. */
export function press(target: Element, types: readonly string[] = GESTURE): string[] {
  return types.filter((type) => !target.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true, composed: true, button: 0, detail: 1 })));
}

/** A key; returns whether it was left alone. */
export const key = (target: Element, init: KeyboardEventInit, type = 'keydown'): boolean =>
  target.dispatchEvent(new KeyboardEvent(type, { bubbles: true, cancelable: true, composed: true, code: init.key ?? '', ...init }));

/** Every event that reaches the site at an element. */
export function heard(target: EventTarget, types: readonly string[] = [...GESTURE, 'keydown', 'keyup', 'submit']): string[] {
  const list: string[] = [];
  for (const type of types) target.addEventListener(type, (event) => { list.push(event.type); });
  return list;
}
