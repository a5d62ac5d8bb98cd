import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { draftOf } from '../../../src/content/draft.ts';
import { forceOf } from '../../../src/content/force.ts';
import type { Surroundings } from '../../../src/platforms/platform.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/shared/settings.ts';

const AROUND: Surroundings = { surface: 'post', thread: [], attachments: [], account: {} };

/** What the clause about the time of day says of an innocent post made now. */
function clauses(settings: Partial<Settings>): string[] {
  const all = { ...DEFAULT_SETTINGS, policy: 'uk-sypcc', ...settings };
  return forceOf(all, 'x.com').check(draftOf('Lovely rain on the garden', 'x', AROUND, all, new Date())).findings.map(({ clause }) => clause);
}

describe('the hour of a post', () => {
  beforeEach(() => { vi.useFakeTimers({ toFake: ['Date'] }); });
  afterEach(() => { vi.useRealTimers(); });

  it.each([
    ['a Friday morning, the policy’s own hours', '2026-11-20T10:00:00', {}, ['annex2.time']],
    ['a Friday evening', '2026-11-20T20:00:00', {}, []],
    ['a Saturday morning', '2026-11-21T10:00:00', {}, []],
    ['a Saturday night, to somebody who works then', '2026-11-21T22:30:00', { hours: { days: [6], from: '22:00', to: '23:59' } }, ['annex2.time']],
    ['a Friday morning, to somebody who does not', '2026-11-20T10:00:00', { hours: { days: [6], from: '22:00', to: '23:59' } }, []],
  ] as const)('%s', (_what, now, settings, expected) => {
    vi.setSystemTime(new Date(now));
    expect(clauses(settings)).toEqual(expected);
  });
});

it('an act is judged in a few milliseconds, long before the click that follows the press', () => {
  const { check } = forceOf({ ...DEFAULT_SETTINGS, policy: 'nz-dpmc' }, 'x.com');
  const like = (text: string): void => { check({ text: '', platform: 'x', surface: 'repost', thread: [{ author: 'NZ Labour @nzlabour', text }], at: '2026-11-20T20:00:00+13:00' }); };
  for (let warm = 0; warm < 50; warm += 1) like(`Labour will fix the roads ${warm}`);
  const times = Array.from({ length: 50 }, (_none, at) => {
    const began = performance.now();
    like(`Labour will fix ${at} roads. Vote Labour.`);
    return performance.now() - began;
  }).sort((a, b) => a - b);
  expect(times[25]).toBeLessThan(20);
});
