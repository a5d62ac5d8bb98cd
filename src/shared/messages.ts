import type { Runtime } from 'webextension-polyfill';
import type { Surface } from '../engine/draft.ts';
import type { FindingLevel, Level } from '../policies/verdict.ts';
import { browserApi } from './browser.ts';
import type { Kept, NewDraft } from './set-aside.ts';
import type { Structure } from './structure.ts';

/**
 * Everything that passes between the parts. No message can carry a word of a draft or a thread: ids and names from closed
 * lists only, checked by length and alphabet. A page that took over its content script could still send nothing else.
 * The two exceptions are the person's own doing: a draft they set aside, and one they put back.
 */

/** Why nothing is checked. */
export const WHYS = ['paused', 'site-paused', 'unknown-composer', 'unreadable', 'interfered', 'broken-policy', 'outdated'] as const;
export type Why = (typeof WHYS)[number];

/** What a file in a draft tells of its owner: that it does, never what it says. */
export const TELLS = ['place', 'device'] as const;

export interface FoundClause {
  readonly clause: string;
  readonly level: FindingLevel;
  /** Contact id. */
  readonly refer?: string;
}

/** How one frame of a tab stands. `why` is given exactly where it is unchecked. */
export interface TabState {
  /** Host name. */
  readonly site: string;
  readonly status: 'protected' | 'unchecked';
  readonly why?: Why;
  /** Pack id in force; `chosen` false while it is only the default. */
  readonly policy: string;
  readonly chosen: boolean;
  readonly level: Level;
  /** Of the draft in the focused composer, loudest first, at most MAX_FOUND. */
  readonly findings: readonly FoundClause[];
  /** What the draft's files tell of their owner; absent where nothing. */
  readonly tells?: readonly (typeof TELLS)[number][];
}

export const DECISIONS = ['edit', 'disengage', 'refer', 'post-anyway'] as const;

/** What a person decided; the background adds when. */
export interface DecisionRecord {
  readonly site: string;
  readonly surface: Surface;
  readonly policy: string;
  readonly clauses: readonly string[];
  readonly level: FindingLevel;
  readonly decision: (typeof DECISIONS)[number];
}

export type Message =
  | { readonly to: 'background'; readonly type: 'state'; readonly state: TabState }
  | { readonly to: 'background'; readonly type: 'decision'; readonly record: DecisionRecord }
  | { readonly to: 'background'; readonly type: 'open-options' }
  /** The person disengaged: keep the draft. Answered with how that went. */
  | { readonly to: 'background'; readonly type: 'set-aside'; readonly draft: NewDraft }
  /** The popup asks every frame of a tab to say again how it stands. */
  | { readonly to: 'tab'; readonly type: 'report' }
  /** The popup asks what a text box that nobody knows is made of. Answered by the frame that has it (see structure.ts). */
  | { readonly to: 'tab'; readonly type: 'structure' }
  /** The person wants a draft back: the frame with an empty composer takes it, and answers true. */
  | { readonly to: 'tab'; readonly type: 'restore'; readonly text: string };

/** Who sent a message, as the browser tells it. */
export type Sender = Runtime.MessageSender;

export const MAX_FOUND = 20;

const SURFACES: readonly Surface[] = ['post', 'reply', 'comment', 'quote', 'repost', 'message', 'bio'];
const LOUD: readonly unknown[] = ['note', 'warn', 'stop'];

type Guard = (value: unknown) => boolean;
const oneOf = (list: readonly unknown[]): Guard => (value) => list.includes(value);
const like = (shape: RegExp): Guard => (value) => typeof value === 'string' && shape.test(value);
const list = (entry: Guard): Guard => (value) => Array.isArray(value) && value.length <= MAX_FOUND && value.every(entry);
/** An object of exactly these keys; those whose name ends in ? may be missing. Anything more is refused: it could be text. */
const exactly = (shape: Record<string, Guard>): Guard => (value) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const given = value as Record<string, unknown>;
  let seen = 0;
  for (const [key, guard] of Object.entries(shape)) {
    const name = key.replace('?', '');
    const has = Object.hasOwn(given, name) && given[name] !== undefined;
    if (has ? !guard(given[name]) : name === key) return false;
    if (Object.hasOwn(given, name)) seen += 1;
  }
  return Object.getOwnPropertyNames(given).length === seen;
};

const id = like(/^[\w.-]{1,40}$/);
const site = like(/^[a-z0-9.-]{1,100}$/);
/** A draft: not empty, and not longer than any site takes (set-aside.ts has the same limit). */
const text = like(/^[^]{1,120000}$/);
const stateShape = exactly({
  site, status: oneOf(['protected', 'unchecked']), 'why?': oneOf(WHYS), policy: id, chosen: oneOf([true, false]),
  level: oneOf(['clear', ...LOUD]), findings: list(exactly({ clause: id, level: oneOf(LOUD), 'refer?': id })),
  'tells?': list(oneOf(TELLS)),
});
const MESSAGES: readonly Guard[] = [
  exactly({
    to: oneOf(['background']), type: oneOf(['state']),
    state: (value) => stateShape(value) && ((value as TabState).status === 'unchecked') === ((value as TabState).why !== undefined),
  }),
  exactly({
    to: oneOf(['background']), type: oneOf(['decision']),
    record: exactly({ site, surface: oneOf(SURFACES), policy: id, clauses: list(id), level: oneOf(LOUD), decision: oneOf(DECISIONS) }),
  }),
  exactly({ to: oneOf(['background']), type: oneOf(['open-options']) }),
  exactly({
    to: oneOf(['background']), type: oneOf(['set-aside']),
    draft: exactly({ site, address: like(/^https:\/\/[^\s]{1,2000}$/), surface: oneOf(SURFACES), policy: id, clauses: list(id), text }),
  }),
  exactly({ to: oneOf(['tab']), type: oneOf(['report', 'structure']) }),
  exactly({ to: oneOf(['tab']), type: oneOf(['restore']), text }),
];

/** First guard: is it one of our messages, whole and with nothing over? */
export const isMessage = (value: unknown): value is Message => MESSAGES.some((guard) => guard(value));

/** Second guard: who sent it. An options page in a tab has a `tab` too, so the address decides; another extension is nobody. */
export function senderOf(sender: Runtime.MessageSender): { from: 'content'; tab: number; frame: number } | { from: 'page' } | undefined {
  const runtime = browserApi()?.runtime;
  if (!runtime || sender.id !== runtime.id) return undefined;
  if (sender.url?.startsWith(runtime.getURL(''))) return { from: 'page' };
  const tab = sender.tab?.id;
  return tab === undefined ? undefined : { from: 'content', tab, frame: sender.frameId ?? 0 };
}

/** Sends to the background and hears nothing back. Never throws: a worker that is dead or an extension that was updated must cost a draft nothing. */
export async function send(message: Message): Promise<void> {
  await answerTo(message);
}

/** Sends to the background; undefined where nobody answers. Never throws. */
async function answerTo(message: Message): Promise<unknown> {
  try {
    return await browserApi()?.runtime.sendMessage(message);
  } catch {
    return undefined; // nobody there
  }
}

/** Sets a draft aside. Where nobody answers it counts as not kept: a composer is closed on the strength of the answer. */
export async function setAside(draft: NewDraft): Promise<Kept> {
  const answer = await answerTo({ to: 'background', type: 'set-aside', draft });
  return answer === 'kept' || answer === 'full' || answer === 'off' ? answer : 'failed';
}

/** Pages' side: puts a text into the empty composer of a tab. False where the tab has none, or nobody of ours is there. */
export async function restoreInto(tab: number, text: string): Promise<boolean> {
  try {
    return await browserApi()?.tabs.sendMessage(tab, { to: 'tab', type: 'restore', text } satisfies Message) === true;
  } catch {
    return false;
  }
}

export interface Asked {
  /** The popup wants to know how this frame stands. */
  readonly report: () => void;
  /** Puts a text into this frame's composer and says whether it stands there; undefined where the frame has no empty one. */
  readonly restore?: ((text: string) => Promise<boolean> | undefined) | undefined;
  /** What the text box in focus is made of, where it puzzles this frame. */
  readonly structure?: (() => Structure | undefined) | undefined;
}

/**
 * Content side: answers the extension's own pages, and nobody else. A frame that has no composer to restore into leaves the
 * answer to the others. Returns the way to stop listening.
 */
export function onAsked({ report, restore, structure }: Asked): () => void {
  const event = browserApi()?.runtime.onMessage;
  const heard = (value: unknown, sender: Runtime.MessageSender, answer: (value: unknown) => void): true | undefined => {
    if (!isMessage(value) || senderOf(sender)?.from !== 'page' || value.to !== 'tab') return undefined;
    if (value.type === 'report') {
      report();
      return undefined;
    }
    if (value.type === 'structure') {
      const made = structure?.();
      if (made) answer(made);
      return undefined;
    }
    const done = restore?.(value.text);
    void done?.then(answer);
    // The answer comes later.
    return done && true;
  };
  event?.addListener(heard as Parameters<typeof event.addListener>[0]);
  return () => event?.removeListener(heard as Parameters<typeof event.removeListener>[0]);
}
