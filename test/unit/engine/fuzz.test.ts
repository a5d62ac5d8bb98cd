import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../src/engine/draft.ts';
import { createChecker } from '../../../src/policies/checker.ts';
import { packs } from '../../../src/policies/registry.ts';
import { LEVELS, type Verdict } from '../../../src/policies/verdict.ts';
import { generator, randomDraft, randomText } from '../../fuzz/drafts.ts';
import { HOSTILE, repeated } from '../../fuzz/hostile.mjs';

/** The short form; `npm run prove -- fuzz` is the long one. */
const RUNS = Number(process.env['FUZZ_DRAFTS'] ?? 1500);
/** A megabyte, in the long form: how many of them. */
const HUGE = Number(process.env['FUZZ_HUGE'] ?? 0);
const seed = Number(process.env['SEED'] ?? 0);

/** Throws where a verdict breaks what holds for every verdict. Plain comparisons: an `expect` a finding would take longer than the check. */
function hold(draft: Draft, { level, findings }: Verdict): void {
  let loudest: (typeof LEVELS)[number] = 'clear';
  for (const { start, end, level: own, message } of findings) {
    if ((start === undefined) !== (end === undefined)) throw new Error(`half a span in ${JSON.stringify(draft)}`);
    if (start !== undefined && !(start >= 0 && end! > start && end! <= draft.text.length)) throw new Error(`span ${start}–${end} of ${JSON.stringify(draft)}`);
    if (message === '') throw new Error(`no message for ${JSON.stringify(draft)}`);
    if (LEVELS.indexOf(own) > LEVELS.indexOf(loudest)) loudest = own;
  }
  if (level !== loudest) throw new Error(`${level} where the loudest finding is ${loudest}: ${JSON.stringify(draft)}`);
}

describe('any draft at all', () => {
  it.each(packs.map((p) => [p.id] as const))('under %s: no throw, no span outside the text, the level of its loudest finding', (policy) => {
    const check = createChecker({ policy });
    const random = generator(policy.length * 7919 + seed);
    for (let i = 0; i < RUNS / packs.length; i++) {
      const draft = randomDraft(random);
      hold(draft, check(draft));
    }
  }, 1e8);
  it.runIf(HUGE > 0)('of a megabyte: no throw, and read in ten seconds', () => {
    const check = createChecker({ policy: 'za-dcs' });
    const random = generator(seed);
    for (let i = 0; i < HUGE; i++) {
      const piece = randomText(random, 1 + Math.floor(random() ** 3 * 20_000));
      const draft = { text: repeated(piece || 'a', 2 ** 20) };
      const began = process.cpuUsage();
      hold(draft, check(draft));
      const { user, system } = process.cpuUsage(began);
      if (user + system > 1e7) throw new Error(`${(user + system) / 1e6} s for a megabyte of ${JSON.stringify(piece).slice(0, 400)}`);
    }
  }, 1e8);
});

/** Each must be read in time that grows with its length alone. */
describe('hostile drafts', () => {
  const check = createChecker({ policy: 'za-dcs' });
  /** Milliseconds of processor time, the least of three: what else the machine does must not decide. */
  const time = (text: string): number => {
    let best = Infinity;
    for (let i = 0; i < 3; i++) {
      const began = process.cpuUsage();
      check({ text });
      const { user, system } = process.cpuUsage(began);
      best = Math.min(best, (user + system) / 1000);
    }
    return best;
  };
  it.each(Object.entries(HOSTILE))('%s: four times the length takes about four times as long', (_what, unit) => {
    const of = (n: number): string => repeated(unit, n);
    time(of(4000));
    let [short, long] = [Infinity, Infinity];
    // Another process may take the core away meanwhile: the best of several goes is what the engine needs.
    for (let go = 0; go < 4 && !(long < 500 && long < Math.max(40, short * 10)); go++) {
      short = Math.min(short, time(of(15_000)));
      long = Math.min(long, time(of(60_000)));
    }
    // Half a second is a hang; within it, growth much beyond the length's own means something is quadratic.
    expect(long).toBeLessThan(500);
    expect(long).toBeLessThan(Math.max(40, short * 10));
  });
});
