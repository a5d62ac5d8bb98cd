import { describe, expect, it } from 'vitest';
import { createChecker } from '../../../src/policies/checker.ts';
import { packs } from '../../../src/policies/registry.ts';
import { LEVELS } from '../../../src/policies/verdict.ts';
import { generator, randomDraft } from '../../fuzz/drafts.ts';
import { HOSTILE, repeated } from '../../fuzz/hostile.mjs';

/** The short form; FUZZ=1000000 npx vitest run test/unit/engine/fuzz.test.ts is the long one. */
const RUNS = Number(process.env['FUZZ'] ?? 1500);

describe('any draft at all', () => {
  it.each(packs.map((p) => [p.id] as const))('under %s: no throw, no span outside the text, the level of its loudest finding', (policy) => {
    const check = createChecker({ policy });
    const random = generator(policy.length * 7919);
    for (let i = 0; i < RUNS / packs.length; i++) {
      const draft = randomDraft(random);
      const { level, findings } = check(draft);
      for (const f of findings) {
        expect(f.start === undefined).toBe(f.end === undefined);
        if (f.start !== undefined && !(f.start >= 0 && f.end! > f.start && f.end! <= draft.text.length)) throw new Error(`span ${f.start}–${f.end} of ${JSON.stringify(draft)}`);
        expect(f.message.length).toBeGreaterThan(0);
      }
      expect(level).toBe(findings.reduce<(typeof LEVELS)[number]>((l, f) => (LEVELS.indexOf(f.level) > LEVELS.indexOf(l) ? f.level : l), 'clear'));
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
