import { describe, expect, it } from 'vitest';
import { createChecker } from '../../../src/policies/checker.ts';
import { packById, packs } from '../../../src/policies/registry.ts';
import { LEVELS } from '../../../src/policies/verdict.ts';

const RISKY = 'Call him at home yourself, his number is 021 555 0123, and tell the inmate\'s mother I said so';

describe('the checker', () => {
  it('names an unknown policy', () => { expect(() => createChecker({ policy: 'nope' })).toThrow('unknown policy nope'); });

  it.each(packs.map((p) => p.id))('%s: lets everyday life pass', (policy) => {
    const check = createChecker({ policy });
    for (const text of ['', 'Happy birthday gogo ❤️', 'Rain again. Washing is still out.', 'Two pies left, first come first served']) expect(check({ text }).level).toBe('clear');
  });

  it('holds a third person\'s number under the clause on privacy, at the words themselves', () => {
    const verdict = createChecker({ policy: 'za-dcs' })({ text: RISKY });
    const [first] = verdict.findings;
    expect(verdict.level).toBe('stop');
    expect(first).toMatchObject({ clause: '7.2.6', concern: 'personal-information', level: 'stop', refer: 'webmaster' });
    expect(RISKY.slice(first!.start, first!.end)).toContain('021 555 0123');
  });

  it('gives the same verdict twice', () => {
    const check = createChecker({ policy: 'nz-corrections' });
    expect(check({ text: RISKY })).toEqual(check({ text: RISKY }));
  });

  it('orders findings loudest first', () => {
    const levels = createChecker({ policy: 'au-dss' })({ text: RISKY }).findings.map((f) => LEVELS.indexOf(f.level));
    expect(levels).toEqual([...levels].sort((a, b) => b - a));
    expect(levels.length).toBeGreaterThan(0);
  });

  it('keeps to the person\'s own levels', () => {
    const levels = { '7.2.6': 'note', '7.2.9': 'off' } as const;
    const verdict = createChecker({ policy: 'za-dcs', settings: { levels } })({ text: RISKY });
    expect(verdict.findings.find((f) => f.clause === '7.2.6')?.level).toBe('note');
  });

  it('does not let a raised level wake what was let pass', () => {
    const quiet = { text: 'The film had a fucking good ending, said my nan' };
    const before = createChecker({ policy: 'za-dcs' })(quiet);
    expect(before.findings.map((f) => f.level)).toContain('note');
    expect(before.level).toBe('note');
    const levels = Object.fromEntries(before.findings.map((f) => [f.clause, 'stop' as const]));
    expect(createChecker({ policy: 'za-dcs', settings: { levels } })(quiet).level).toBe('note');
  });

  it('works for an employer\'s own pack the reader was never fitted on', () => {
    const pack = { ...packById('za-dcs')!, id: 'my-employer' };
    expect(createChecker({ pack })({ text: RISKY }).level).toBe('stop');
  });

  it.each([
    ['lone surrogates', '\ud800\udc00\ud800'], ['sixty thousand characters', 'he said she said '.repeat(4000)], ['control characters', '\u0000\u0007\u202e'], ['only marks', '\u0301\u0336'],
  ])('survives %s', (_what, text) => {
    const verdict = createChecker({ policy: 'uk-sypcc' })({ text, thread: [{ author: text.slice(0, 50), text }] });
    for (const f of verdict.findings) if (f.start !== undefined) { expect(f.start).toBeGreaterThanOrEqual(0); expect(f.end!).toBeLessThanOrEqual(text.length); }
  });
});
