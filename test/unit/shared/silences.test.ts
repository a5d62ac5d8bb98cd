import { describe, expect, it } from 'vitest';
import type { Finding, FindingLevel, Verdict } from '../../../src/policies/verdict.ts';
import { DEFAULT_SETTINGS } from '../../../src/shared/settings.ts';
import { phraseOf, quieted, withSilence } from '../../../src/shared/silences.ts';

const TEXT = 'We  at the\nDepartment can confirm it. Rubbish.';
const finding = (clause: string, level: FindingLevel, start?: number, end?: number): Finding =>
  ({ clause, concern: 'insult', level, detector: 'd', message: '', ...(start === undefined || end === undefined ? {} : { start, end }) });
const VERDICT: Verdict = { level: 'stop', findings: [finding('1', 'stop', 0, 21), finding('2', 'warn', 38, 45), finding('3', 'note')] };

describe('phrases', () => {
  it('are kept without case and line breaks', () => { expect(phraseOf({ start: 0, end: 21 }, TEXT)).toBe('we at the department'); });
  it.each([[undefined, undefined], [4, 4], [0, 999]])('are none for %j–%j of a long text', (start, end) => {
    expect(phraseOf({ ...(start === undefined ? {} : { start }), ...(end === undefined ? {} : { end }) }, 'x'.repeat(500))).toBeUndefined();
  });
});

describe('a silence', () => {
  it('of words takes what stands on exactly these, and the level falls to the rest', () => {
    const now = quieted(VERDICT, [{ kind: 'phrase', phrase: 'we at the department' }], TEXT);
    expect(now.level).toBe('warn');
    expect(now.findings.map(({ clause }) => clause)).toEqual(['2', '3']);
  });
  it('of a clause takes that clause', () => { expect(quieted(VERDICT, [{ kind: 'draft', clause: '3' }], TEXT).findings).toHaveLength(2); });
  it('of other words takes nothing: the verdict is the very same', () => { expect(quieted(VERDICT, [{ kind: 'phrase', phrase: 'we at' }], TEXT)).toBe(VERDICT); });
  it('of everything leaves a clear draft', () => {
    expect(quieted(VERDICT, ['1', '2', '3'].map((clause) => ({ kind: 'draft', clause })), TEXT)).toEqual({ level: 'clear', findings: [] });
  });
  it('is kept once, and taken back', () => {
    const what = { kind: 'phrase', phrase: 'rubbish' } as const;
    const kept = { ...DEFAULT_SETTINGS, ...withSilence(DEFAULT_SETTINGS, 'za-dcs', what, true) };
    expect(kept.silencedPhrases).toEqual(['rubbish']);
    expect(withSilence(kept, 'za-dcs', what, true)).toEqual({ silencedPhrases: ['rubbish'] });
    expect(withSilence(kept, 'za-dcs', what, false)).toEqual({ silencedPhrases: [] });
  });
  it('of a clause for good is its level, at note', () => {
    const what = { kind: 'clause', clause: '7.2.4' } as const;
    expect(withSilence(DEFAULT_SETTINGS, 'za-dcs', what, true)).toEqual({ levels: { 'za-dcs/7.2.4': 'note' } });
    expect(withSilence({ ...DEFAULT_SETTINGS, levels: { 'za-dcs/7.2.4': 'note', 'x/1': 'off' } }, 'za-dcs', what, false)).toEqual({ levels: { 'x/1': 'off' } });
  });
  it('of a clause, taken back, leaves the level that was set before it', () => {
    const levels = { 'za-dcs/7.2.4': 'note', 'x/1': 'off' } as const;
    expect(withSilence({ ...DEFAULT_SETTINGS, levels }, 'za-dcs', { kind: 'clause', clause: '7.2.4' }, false, 'stop')).toEqual({ levels: { 'x/1': 'off', 'za-dcs/7.2.4': 'stop' } });
  });
});
