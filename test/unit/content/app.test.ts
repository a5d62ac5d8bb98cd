// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { CardRequest, Decision } from '../../../src/content/decision.ts';
import { one, page } from '../platforms/page.ts';
import { heard, press } from './ground.ts';

const opened: { request: CardRequest; decide: (decision: Decision) => void }[] = [];
let fails = false;
vi.mock('../../../src/content/card/card.ts', () => ({
  openCard: (request: CardRequest, decide: (decision: Decision) => void) => {
    if (fails) throw new Error('no card');
    opened.push({ request, decide });
    const handle = { open: true, close: () => { handle.open = false; } };
    return handle;
  },
}));
vi.mock('../../../src/policies/checker.ts', () => ({
  createChecker: () => (draft: { text: string }) => (draft.text.includes('RISKY')
    ? { level: 'stop', findings: [{ clause: '7.2.4', concern: 'speaks-for-employer', level: 'stop', start: 0, end: 5, detector: 'test', message: 'quotes RISKY' }] }
    : { level: 'clear', findings: [] }),
}));

const sent: unknown[] = [];
const stored: { settings: unknown } = { settings: undefined };
const runtime: { id?: string; sendMessage: (message: unknown) => Promise<void>; onMessage: object; getURL: () => string } = {
  id: 'own-id', sendMessage: (message) => { sent.push(message); return Promise.resolve(); },
  onMessage: { addListener: () => undefined, removeListener: () => undefined }, getURL: () => 'chrome-extension://own-id/',
};
const changes: ((what: object) => void)[] = [];
const area = { get: (key: string) => Promise.resolve(key === 'settings' && stored.settings ? { settings: stored.settings } : {}) };
vi.stubGlobal('chrome', {
  runtime, i18n: { getMessage: (key: string) => key, getUILanguage: () => 'en' },
  storage: { sync: area, local: { get: () => Promise.resolve({}) }, onChanged: { addListener: (listener: (what: object) => void) => changes.push(listener), removeListener: () => undefined } },
});
Object.defineProperty(navigator, 'userActivation', { value: { isActive: true } });

const { start } = await import('../../../src/content/app.ts');
start('x.com');

const button = (): HTMLElement => one('button');
/** Was the background told that nothing is checked, and why? */
const toldWhy = (why: string): boolean => sent.some((message) => (message as { state?: { why?: string } }).state?.why === why);
beforeEach(() => {
  page('<main><div id="composer"><div contenteditable="true" role="textbox" data-testid="tweetTextarea_0"><p>RISKY</p></div><button data-testid="tweetButtonInline">Post</button></div></main>', '/home');
  opened.length = 0;
  sent.length = 0;
  fails = false;
});

/** These run in order: the extension ends with the last. */
describe('one frame, wired together', () => {
  it('holds from the first moment, under the default policy', () => {
    expect(press(button())).toHaveLength(5);
    expect(opened[0]?.request).toMatchObject({ text: 'RISKY', pack: { id: 'za-dcs' }, verdict: { level: 'stop' } });
    opened[0]?.decide({ kind: 'edit' });
  });

  it('tells the background what was decided, without a word of the draft', () => {
    press(button());
    opened[0]?.decide({ kind: 'refer', contact: 'webmaster' });
    expect(sent).toContainEqual({
      to: 'background', type: 'decision',
      record: { site: 'x.com', surface: 'post', policy: 'za-dcs', clauses: ['7.2.4'], level: 'stop', decision: 'refer' },
    });
    expect(JSON.stringify(sent)).not.toContain('RISKY');
  });

  it('carries on where the background is dead', () => {
    const alive = runtime.sendMessage;
    runtime.sendMessage = () => Promise.reject(new Error('no receiving end'));
    press(button());
    const site = heard(button(), ['click']);
    opened[0]?.decide({ kind: 'post-anyway' });
    expect(site).toEqual(['click']);
    runtime.sendMessage = alive;
  });

  it('stops the person once, and then not again, where the card cannot be shown', () => {
    fails = true;
    expect(press(button())).toContain('click');
    expect(press(button())).toEqual([]);
    expect(toldWhy('interfered')).toBe(true);
  });

  it('swaps settings in when they come', async () => {
    stored.settings = { version: 1, pausedSites: ['x.com'] };
    for (const listener of changes) listener({ settings: {} });
    await vi.waitFor(() => { expect(toldWhy('site-paused')).toBe(true); });
    expect(press(button())).toEqual([]);
    stored.settings = undefined;
    for (const listener of changes) listener({ settings: {} });
    await vi.waitFor(() => { expect(press(button())).not.toEqual([]); });
    opened[0]?.decide({ kind: 'edit' });
  });

  it('fails open and goes quiet when the extension is updated; an open card still answers for its draft', () => {
    press(button());
    delete runtime.id;
    const site = heard(button(), ['click']);
    opened[0]?.decide({ kind: 'post-anyway' });
    expect(site).toEqual(['click']);
    one('p').textContent = 'RISKY again';
    expect(press(button())).toEqual([]);
    runtime.id = 'own-id';
    expect(press(button())).toEqual([]);
    expect(opened).toHaveLength(1);
  });
});
