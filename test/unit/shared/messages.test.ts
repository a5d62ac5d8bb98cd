import { beforeEach, describe, expect, it } from 'vitest';
import { isMessage, senderOf } from '../../../src/shared/messages.ts';
import { fakeBrowser } from './fake-browser.ts';
import { MESSAGES, RECORD, STATE } from './every-message.ts';

const state = STATE;
const record = RECORD;
const CONTENT = { id: 'own-id', url: 'https://x.com/home', tab: { id: 3 }, frameId: 0 };
const PAGE = { id: 'own-id', url: 'chrome-extension://own-id/src/pages/options/index.html', tab: { id: 4 } };
type Sender = Parameters<typeof senderOf>[0];

beforeEach(() => { fakeBrowser(); });

describe('shape', () => {
  it.each(MESSAGES)('takes $type', (message) => { expect(isMessage(message)).toBe(true); });
  it.each(MESSAGES)('refuses $type with anything over, at any depth', (message) => {
    const paths: object[] = [];
    const walk = (value: unknown): void => { if (typeof value === 'object' && value !== null) { paths.push(value); Object.values(value).forEach(walk); } };
    const copy = structuredClone(message);
    walk(copy);
    for (const spot of paths.filter((each) => !Array.isArray(each))) {
      Object.assign(spot, { more: 'what was typed' });
      expect(isMessage(copy)).toBe(false);
      delete (spot as { more?: string }).more;
      Object.defineProperty(spot, '__proto__', { value: { a: 1 }, enumerable: true, configurable: true });
      expect(isMessage(copy)).toBe(false);
      delete (spot as { __proto__?: unknown }).__proto__;
      expect(isMessage(copy)).toBe(true);
    }
  });
  it.each(MESSAGES)('refuses $type with any one part missing or of another kind', (message) => {
    const walk = (at: Record<string, unknown>): void => {
      for (const key of Object.keys(at)) {
        const kept = at[key];
        for (const wrong of [undefined, null, 7, {}, 'a b', 'x'.repeat(500), [['deep']], true, false]) {
          if (wrong === kept || (typeof kept === 'boolean' && typeof wrong === 'boolean') || (key === 'refer' && wrong === undefined)) continue;
          // A draft is any text at all, within a limit.
          if (key === 'text' && typeof wrong === 'string') continue;
          at[key] = wrong;
          expect(isMessage(copy), `${key} = ${JSON.stringify(wrong)}`).toBe(false);
        }
        at[key] = kept;
        if (typeof kept === 'object' && kept !== null && !Array.isArray(kept)) walk(kept as Record<string, unknown>);
      }
    };
    const copy = structuredClone(message) as unknown as Record<string, unknown>;
    walk(copy);
    expect(isMessage(copy)).toBe(true);
  });
  it.each([
    undefined, null, 0, '', 'report', [], [[]], () => 1, Object.create(null), new Map(), { to: 'background' }, { type: 'report' },
    { to: 'background', type: 'report' }, { to: 'tab', type: 'state', state }, { to: 'background', type: 'constructor' },
    JSON.parse('{"__proto__":{"to":"background","type":"open-options"}}'),
    Object.create({ to: 'background', type: 'open-options' }),
    { to: 'background', type: 'decision', record: { ...record, clauses: ['we can confirm'] } },
    { to: 'background', type: 'decision', record: { ...record, clauses: Array(21).fill('1') } },
    { to: 'background', type: 'decision', record: { ...record, site: 'x.com/a/path' } },
    { to: 'background', type: 'state', state: { ...state, status: 'unchecked' } },
    { to: 'tab', type: 'restore', text: '' }, { to: 'tab', type: 'restore', text: 'x'.repeat(120_001) },
    { to: 'background', type: 'state', state: { ...state, why: 'paused' } },
  ])('refuses %j', (value) => { expect(isMessage(value)).toBe(false); });
});

describe('sender', () => {
  it.each<[string, object, unknown]>([
    ['a content script', CONTENT, { from: 'content', tab: 3, frame: 0 }],
    ['a content script in a frame', { ...CONTENT, frameId: 9, url: 'about:blank' }, { from: 'content', tab: 3, frame: 9 }],
    ['our options in a tab', PAGE, { from: 'page' }],
    ['our popup', { ...PAGE, tab: undefined }, { from: 'page' }],
    ['another extension', { ...CONTENT, id: 'other-id' }, undefined],
    ['another extension’s page', { id: 'other-id', url: 'chrome-extension://own-id/' }, undefined],
    ['nobody', {}, undefined],
    ['a page that looks like ours', { ...CONTENT, url: 'https://chrome-extension.example/chrome-extension://own-id/' }, { from: 'content', tab: 3, frame: 0 }],
    ['our own worker', { id: 'own-id' }, undefined],
  ])('%s', (_name, sender, from) => { expect(senderOf(sender as Sender)).toEqual(from); });
});
