import { describe, expect, it } from 'vitest';
import { normalise, originalSpan } from '../../../src/engine/text/normalise.ts';
import { Kind, tokenise } from '../../../src/engine/text/tokens.ts';

const words = (text: string): string[] => tokenise(normalise(text)).map((t) => t.text);

describe('normalise', () => {
  it.each([
    ['Plain words', 'plain words'],
    ['Whānau Māori', 'whanau maori'],
    ['f\u200bu\u00adck', 'fuck'],
    ['ｆｕｃｋ', 'fuck'],
    ['сorrесtions', 'corrections'],
    ['don’t “quote”', 'don\'t "quote"'],
    ['a\u0301e\u0336', 'ae'],
    ['', ''],
  ])('%j reads as %j', (written, read) => { expect(normalise(written).text).toBe(read); });

  it.each(['f\u200bu\u00adck off', 'ﬁne ﬂat', '𝐟𝐮𝐜𝐤 you', '\ud800 lone \udc00', '👩‍👩‍👧 family', 'é\u0301è'])('every span of %j lies inside it, in order', (written) => {
    const view = normalise(written);
    expect(view.at).toHaveLength(view.text.length + 1);
    for (let i = 0; i < view.text.length; i++) {
      expect(view.at[i]!).toBeLessThanOrEqual(view.at[i + 1]!);
      const { start, end } = originalSpan(view, i, i + 1);
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(written.length);
    }
  });

  it('maps a word with invisible characters to what was written', () => {
    const written = 'oh f\u200bu\u00adck off';
    const view = normalise(written);
    const at = view.text.indexOf('fuck');
    const { start, end } = originalSpan(view, at, at + 4);
    expect(written.slice(start, end)).toBe('f\u200bu\u00adck');
  });
});

describe('tokenise', () => {
  it.each([
    ['I don\'t know', ['i', 'don\'t', 'know']],
    ['the boss\'s desk', ['the', 'boss', 'desk']],
    ['mail j.botha@dcs.gov.za now', ['mail', 'j.botha@dcs.gov.za', 'now']],
    ['see https://x.com/a?b=1, ok', ['see', 'https://x.com/a?b=1,', 'ok']],
    ['#FreeThem @dcs_joseph', ['freethem', 'dcs_joseph']],
    ['12:30 and 1,200', ['12:30', 'and', '1,200']],
    ['A well-run unit', ['a', 'well', '-', 'run', 'unit']],
  ])('%j', (text, expected) => { expect(words(text)).toEqual(expected); });

  it('knows addresses far into a text as well', () => {
    const before = 'word '.repeat(60);
    expect(words(`${before}see https://x.com/a and j.botha@dcs.gov.za`).slice(60)).toEqual(['see', 'https://x.com/a', 'and', 'j.botha@dcs.gov.za']);
  });

  it('counts sentences at full stops, line breaks and not inside numbers', () => {
    expect(tokenise(normalise('One. Two 3.5 here\nThree')).map((t) => t.sentence)).toEqual([0, 0, 1, 1, 1, 2]);
  });

  it('tells kinds and capitals apart', () => {
    expect(tokenise(normalise('WOW Bob 😀')).map((t) => [t.kind, t.capital, t.shouted])).toEqual([
      [Kind.Word, true, true], [Kind.Word, true, false], [Kind.Emoji, false, false],
    ]);
  });
});
