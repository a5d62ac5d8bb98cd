import { describe, expect, it } from 'vitest';
import { draftOf, localTime, printOf } from '../../../src/content/draft.ts';
import { forceOf } from '../../../src/content/force.ts';
import { clausesOf } from '../../../src/content/report.ts';
import { siteOf } from '../../../src/content/site.ts';
import type { Surroundings } from '../../../src/platforms/platform.ts';
import type { Finding } from '../../../src/policies/verdict.ts';
import { DEFAULT_POLICY, DEFAULT_SETTINGS } from '../../../src/shared/settings.ts';

describe('the draft the engine gets', () => {
  const around: Surroundings = { surface: 'reply', thread: [{ author: 'a', text: 'Is it true?' }], attachments: [{ kind: 'image', name: 'Gate B' }], account: { handle: 'DCS_Media' } };
  const date = new Date(2026, 10, 20, 7, 5, 9);
  it('has everything around it, and the writer’s own time', () => {
    const draft = draftOf('text', 'x', around, DEFAULT_SETTINGS, date);
    expect(draft).toMatchObject({ text: 'text', platform: 'x', mode: 'personal', surface: 'reply', thread: around.thread, attachments: around.attachments });
    expect(draft.at).toMatch(/^2026-11-20T07:05:09[+-]\d\d:\d\d$/);
    expect(Date.parse(draft.at!)).toBe(date.getTime());
  });
  it.each([['@dcs_media', 'official'], ['dcs_media', 'official'], ['dcs', 'personal']])('an account named %s is %s', (name, mode) => {
    expect(draftOf('', 'x', around, { ...DEFAULT_SETTINGS, officialAccounts: [name] }, date).mode).toBe(mode);
  });
  it('reads the person’s own name as themselves', () => {
    expect(draftOf('Thabo slept', 'x', around, { ...DEFAULT_SETTINGS, ownNames: ['Thabo'] }, date).text).toBe('me    slept');
  });
  it.each([[-120, '+02:00'], [210, '-03:30'], [0, '+00:00']])('an offset of %i minutes is %s', (minutes, offset) => {
    const there = Object.assign(new Date(date), { getTimezoneOffset: () => minutes });
    expect(localTime(there).slice(-6)).toBe(offset);
  });
  it('is named by its exact text and attachments', () => {
    const prints = [printOf('a', []), printOf('a ', []), printOf('a', [{ kind: 'image', name: '' }]), printOf('a', [{ kind: 'image', name: 'b' }])];
    expect(new Set(prints).size).toBe(4);
  });
});

describe('what is in force', () => {
  it('is the default policy, unchosen, until the person chose', () => {
    const force = forceOf(DEFAULT_SETTINGS, 'x.com');
    expect([force.pack.id, force.chosen, force.why()]).toEqual([DEFAULT_POLICY, false, undefined]);
  });
  it('falls back to it, and says that nothing is chosen, where a policy is not there', () => {
    const force = forceOf({ ...DEFAULT_SETTINGS, policy: 'gone' }, 'x.com');
    expect([force.pack.id, force.chosen]).toEqual([DEFAULT_POLICY, false]);
    expect(force.check({ text: '' }).level).toBe('clear');
  });
  it('says when it is paused', () => {
    expect(forceOf({ ...DEFAULT_SETTINGS, pausedUntil: Date.now() + 60_000 }, 'x.com').why()).toBe('paused');
    expect(forceOf({ ...DEFAULT_SETTINGS, pausedSites: ['x.com'] }, 'x.com').why()).toBe('site-paused');
    expect(forceOf({ ...DEFAULT_SETTINGS, pausedSites: ['x.com'] }, 'www.linkedin.com').why()).toBeUndefined();
  });
});

describe('the background hears', () => {
  it('of every clause once, and no words', () => {
    const finding = (clause: string): Finding => ({ clause, concern: 'insult', level: 'warn', start: 0, end: 3, detector: 'x', message: 'quoting the draft', refer: 'webmaster' });
    expect(clausesOf({ level: 'warn', findings: [finding('1'), finding('2'), finding('1')] })).toEqual([
      { clause: '1', level: 'warn', refer: 'webmaster' }, { clause: '2', level: 'warn', refer: 'webmaster' },
    ]);
  });
});

describe('the site of a frame', () => {
  const frame = (hostname: string, origin: string, parent?: object): Window =>
    Object.assign({ location: { hostname }, origin }, parent ? { parent } : {}) as unknown as Window;
  it.each([
    ['a page', frame('x.com', 'https://x.com'), 'x.com'],
    ['a blank frame', frame('', 'https://www.facebook.com'), 'www.facebook.com'],
    ['a frame of no origin', frame('', 'null', { location: { hostname: 'x.com' } }), 'x.com'],
    ['a frame of another origin’s', frame('', 'null', { get location(): never { throw new Error('denied'); } }), ''],
  ])('%s', (_name, window, site) => {
    expect(siteOf(window)).toBe(site);
  });
});
