// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { cardView } from '../../../src/content/card/card-view.ts';
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

describe('a hostile exchange', () => {
  const names = (findings: Finding[], confirming = false): string[] => {
    document.body.replaceChildren(cardView(model(findings), confirming));
    return [...document.querySelectorAll<HTMLElement>('.acts [data-act]')].map(({ dataset, className }) => `${dataset['act']!} ${className}`).filter((name) => !name.startsWith('silence'));
  };
  const hostile = finding('7.2.11', { concern: 'hostile-thread', level: 'note' });

  it('puts leaving and handing on first, be it only noted; Edit draft keeps the focus', () => {
    expect(names([finding('7.2.4')])).toEqual(['edit main', 'disengage plain', 'refer:webmaster plain', 'post-anyway quiet']);
    expect(names([finding('7.2.4'), hostile])).toEqual(['disengage main', 'refer:webmaster plain', 'edit plain', 'post-anyway quiet']);
    expect(document.querySelector('.lead')).not.toBeNull();
    expect([...document.querySelectorAll('[autofocus]')].map((button) => (button as HTMLElement).dataset['act'])).toEqual(['edit']);
    expect(names([finding('7.2.4'), hostile], true)[0]).toBe('edit main');
  });
  it('is told even where its finding is not among the three shown', () => {
    expect(model([...['7.2.4', '7.2.5', '8.10'].map((clause) => finding(clause)), hostile]).hostile).toBe(true);
  });
  it('says what could not be read', () => {
    expect(cardModel({ verdict: { level: 'warn', findings: [finding('7.2.4')] }, pack, text: '', cut: true }).cut).toBe(true);
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
