import { describe, expect, it } from 'vitest';
import { cardModel } from '../../../src/content/card/model.ts';
import { packById } from '../../../src/policies/registry.ts';
import type { Finding } from '../../../src/policies/verdict.ts';
import { countWords, quoteOf } from '../../../src/shared/quote.ts';

const pack = packById('za-dcs')!;
const finding = (clause: string, more: Partial<Finding> = {}): Finding => ({ clause, concern: 'insult', level: 'warn', detector: 'd', message: 'Why.', ...more });
const model = (findings: Finding[], text = '') => cardModel({ verdict: { level: 'warn', findings }, pack, text });

describe('the card’s model', () => {
  it('shows three clauses, worst first, and counts the rest', () => {
    const { items, more } = model(['7.2.4', '7.2.5', '7.2.4', '7.2.11', '8.10', '5'].map((clause) => finding(clause)));
    expect(items.map((item) => item.finding.clause)).toEqual(['7.2.4', '7.2.5', '7.2.11']);
    expect(more).toBe(2);
  });
  it('lives with a clause the pack has not got', () => {
    const { items } = model([finding('99.9')]);
    expect(items[0]).toMatchObject({ clause: undefined });
  });
  it('offers the contacts the findings name, each once, two at most, else the pack’s first', () => {
    expect(model([finding('7.2.4', { refer: 'spokesperson' }), finding('7.2.5', { refer: 'spokesperson' })]).contacts.map(({ id }) => id)).toEqual(['spokesperson']);
    expect(model([finding('99.9')]).contacts.map(({ id }) => id)).toEqual([pack.contacts[0]!.id]);
    expect(model([finding('99.9', { refer: 'nobody' })]).contacts).toHaveLength(1);
  });
  it('keeps to 60 words before the clause, however long draft and reason are', () => {
    const text = 'word '.repeat(500);
    for (const [start, end] of [[0, 4], [1000, 1500], [0, 2499]] as const) {
      const { items } = model([finding('7.2.4', { start, end, message: 'why '.repeat(25).trim() })], text);
      const { quote, finding: shown } = items[0]!;
      const words = countWords(`${quote!.before} ${quote!.marked} ${quote!.after} ${shown.message}`);
      expect(words).toBeLessThanOrEqual(52);
    }
  });
});

describe('quotes', () => {
  it.each([
    ['one two three four five', 4, 7, 3, ['…one ', 'two', ' three…']],
    ['one two three', 0, 13, 9, ['', 'one two three', '']],
    ['a\n\nb', 3, 4, 9, ['a ', 'b', '']],
  ])('%j %i–%i', (text, start, end, words, [before, marked, after]) => {
    const quote = quoteOf(text, start, end, words)!;
    expect(quote.marked).toBe(marked);
    expect(quote.before.replace('…', '')).toBe(before!.replace('…', ''));
    expect(quote.after.replace('…', '')).toBe(after!.replace('…', ''));
  });
  it.each([[undefined, undefined], [-1, 2], [0, 99], [2, 2], [3, 1]])('gives none for %j–%j', (start, end) => { expect(quoteOf('some text', start, end, 9)).toBeUndefined(); });
});
