import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { receive } from '../../../src/background/router.ts';
import { onAsked, type Message, type Sender } from '../../../src/shared/messages.ts';
import { MESSAGES } from './every-message.ts';
import { fakeBrowser } from './fake-browser.ts';

const kept = vi.hoisted(() => [] as unknown[]);
vi.mock('../../../src/shared/set-aside.ts', () => ({ keepDraft: (draft: unknown) => { kept.push(draft); return Promise.resolve('kept'); } }));
vi.mock('../../../src/background/activity.ts', () => ({ remember: (record: unknown) => { kept.push(record); return Promise.resolve(); } }));
vi.mock('../../../src/background/badge.ts', () => ({ showState: (...state: unknown[]) => { kept.push(state); return Promise.resolve(); } }));

const ID = 'own-id';
const CONTENT = { id: ID, url: 'https://x.com/home', origin: 'https://x.com', tab: { id: 3 }, frameId: 0 };
const PAGE = { id: ID, url: `chrome-extension://${ID}/src/pages/options/index.html`, origin: `chrome-extension://${ID}`, tab: { id: 4 } };

/** Everybody a message could come from, and as what they may be heard: a content script of the message's own site, a page of ours, or nobody. */
const SENDERS: readonly (readonly [who: string, sender: object, as: 'content' | 'page' | undefined])[] = [
  ['a content script of that site', CONTENT, 'content'],
  ['one in a blank frame of that site', { ...CONTENT, url: 'about:blank', frameId: 7 }, 'content'],
  ['one in a blank frame without an origin', { ...CONTENT, url: 'about:srcdoc', origin: 'null', frameId: 7 }, 'content'],
  ['our options', PAGE, 'page'],
  ['our popup', { ...PAGE, url: `chrome-extension://${ID}/src/pages/popup/index.html`, tab: undefined }, 'page'],
  ['a content script of another site', { ...CONTENT, url: 'https://evil.example/', origin: 'https://evil.example' }, undefined],
  ['one whose browser tells no origin', { ...CONTENT, url: 'https://www.linkedin.com/feed/', origin: undefined }, undefined],
  ['one in a blank frame of another site', { ...CONTENT, url: 'about:blank', origin: 'https://evil.example' }, undefined],
  ['another extension', { ...CONTENT, id: 'other-id' }, undefined],
  ['a page of another extension', { id: 'other-id', url: 'chrome-extension://other-id/a.html', origin: 'chrome-extension://other-id' }, undefined],
  ['another extension that gives out our address', { ...PAGE, id: 'other-id' }, undefined],
  ['a web page', { url: 'https://x.com/home', origin: 'https://x.com', tab: { id: 3 }, frameId: 0 }, undefined],
  ['our own worker, which has nothing to tell itself', { id: ID }, undefined],
  ['nobody', {}, undefined],
];

/** Who is heard, by type. All else is refused. */
const MAY: Readonly<Record<Message['type'], { readonly background: readonly string[]; readonly tab: readonly string[] }>> = {
  'state': { background: ['content'], tab: [] }, 'decision': { background: ['content'], tab: [] }, 'set-aside': { background: ['content'], tab: [] },
  'open-options': { background: ['content', 'page'], tab: [] },
  'report': { background: [], tab: ['page'] }, 'structure': { background: [], tab: ['page'] }, 'restore': { background: [], tab: ['page'] },
};
/** What says nothing of a site is heard from a content script of any. */
const asSeen = (message: Message, who: string, as: string | undefined): string | undefined =>
  (message.type === 'open-options' && /of another site|tells no origin/.test(who) ? 'content' : as);

/** The same message in shapes that are not quite it. */
const misshapen = (message: Message): unknown[] => [
  { ...message, more: 'what was typed' }, { ...message, to: message.to === 'tab' ? 'background' : 'tab' }, { ...message, to: undefined }, { ...message, type: `${message.type} ` },
  { ...message, type: 'constructor' }, [message], JSON.stringify(message), Object.create(message), { message },
  ...Object.keys(message).map((part) => ({ ...message, [part]: null })),
];

const CASES = MESSAGES.flatMap((message, at) => SENDERS.map(([who, sender, as]) => [message.type, `${who} (${at})`, message, sender as Sender, asSeen(message, who, as)] as const));

describe('every type of message, from everybody', () => {
  beforeEach(() => {
    fakeBrowser();
    kept.length = 0;
  });

  it.each(CASES)('background: %s from %s', async (type, _who, message, sender, as) => {
    const heard = MAY[type].background.includes(as ?? '');
    const answer = await receive(message, sender);
    expect(answer).toBe(heard && type === 'set-aside' ? 'kept' : heard);
    expect(kept).toHaveLength(heard && type !== 'open-options' ? 1 : 0);
    kept.length = 0;
    for (const wrong of misshapen(message)) expect(await receive(wrong, sender), JSON.stringify(wrong)).toBe(false);
    expect(kept).toEqual([]);
  });
});

describe('every type of message, in a tab', () => {
  const done: string[] = [];
  let hear: (value: unknown, sender: Sender, answer: (value: unknown) => void) => unknown = () => undefined;
  beforeEach(() => {
    const listeners: (typeof hear)[] = [];
    vi.stubGlobal('chrome', undefined);
    fakeBrowser({ onMessage: { addListener: (listener: typeof hear) => { listeners.push(listener); }, removeListener: () => undefined } });
    onAsked({
      report: () => { done.push('report'); }, restore: () => { done.push('restore'); return Promise.resolve(true); }, structure: () => { done.push('structure'); return undefined; },
    });
    hear = listeners[0]!;
    done.length = 0;
  });
  afterEach(() => { vi.unstubAllGlobals(); });

  it.each(CASES)('%s from %s', (type, _who, message, sender, as) => {
    const answers: unknown[] = [];
    hear(message, sender, (value) => { answers.push(value); });
    expect(done).toEqual(MAY[type].tab.includes(as ?? '') ? [type] : []);
    done.length = 0;
    for (const wrong of misshapen(message)) expect(hear(wrong, sender, (value) => { answers.push(value); })).toBeUndefined();
    expect(done).toEqual([]);
    expect(answers).toEqual([]);
  });
});
