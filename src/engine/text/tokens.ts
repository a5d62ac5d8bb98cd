import type { View } from './normalise.ts';

export const enum Kind { Word, Number, Punctuation, Emoji, Url, Email, Mention, Hashtag }

export interface Token {
  readonly kind: Kind;
  /** The folded text; for hashtags and mentions without their sign. */
  readonly text: string;
  /** Offsets into the view. */
  readonly start: number;
  readonly end: number;
  /** Number of the sentence it stands in, from 0. */
  readonly sentence: number;
  /** Written with a capital first letter. */
  readonly capital: boolean;
  /** Written in capitals throughout, two letters or more. */
  readonly shouted: boolean;
}

const LETTER = /\p{L}/u;
const PICTURE = /\p{Extended_Pictographic}|\p{Regional_Indicator}/u;
const isDigit = (c: number): boolean => c >= 48 && c <= 57;
const isAscii = (c: number): boolean => (c >= 97 && c <= 122) || (c >= 65 && c <= 90);

function isLetter(text: string, i: number): boolean {
  const c = text.charCodeAt(i);
  return c < 128 ? isAscii(c) : LETTER.test(String.fromCodePoint(text.codePointAt(i)!));
}

const URL_AT = /(?:https?:\/\/|www\.)[^\s<>"]{1,2000}|[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,4}\.(?:com|org|net|gov|govt|co|io|info|example|edu|ac|nz|za|au|uk|me|ly|tv)(?:\.(?:nz|za|au|uk))?(?:\/[^\s<>"]{0,2000})?(?![a-z0-9@-])/y;
const EMAIL_AT = /[a-z0-9._%+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,5}/y;

function match(re: RegExp, text: string, at: number): number {
  re.lastIndex = at;
  return re.test(text) ? re.lastIndex : -1;
}

/**
 * Splits a view into tokens, each with its sentence: O(length). A sentence ends at . ! ? … followed by space, at a line break,
 * and at an emoji run. Contractions stay whole (don't), hyphenated words are split, possessive 's is dropped from the word.
 */
export function tokenise(view: View): Token[] {
  const { text, at, original } = view;
  const out: Token[] = [];
  let sentence = 0;
  let fresh = true;
  const put = (kind: Kind, start: number, end: number, word: string): void => {
    const first = original.charCodeAt(at[start]!);
    let capital = false;
    let shouted = false;
    if (kind === Kind.Word && ((first >= 65 && first <= 90) || first > 127)) {
      const written = original.slice(at[start], at[end]);
      capital = written[0] !== written[0]?.toLowerCase();
      shouted = capital && word.length > 1 && written === written.toUpperCase();
    }
    out.push({ kind, text: word, start, end, sentence, capital, shouted });
    fresh = false;
  };
  const breakSentence = (): void => { if (!fresh) { sentence++; fresh = true; } };
  const n = text.length;
  for (let i = 0; i < n;) {
    const c = text.charCodeAt(i);
    if (c === 10) { breakSentence(); i++; continue; }
    if (c <= 32 || c === 0xa0) { i++; continue; }
    const before = i === 0 ? 32 : text.charCodeAt(i - 1);
    const wordStart = !(isAscii(before) || isDigit(before));
    if (wordStart && (isAscii(c) || isDigit(c))) {
      let stop = i;
      while (stop < n && stop - i < 80 && text.charCodeAt(stop) > 32 && text[stop] !== '@') stop++;
      const dotted = text.slice(i, stop);
      let end = text[stop] === '@' ? match(EMAIL_AT, text, i) : -1;
      if (end > 0) { put(Kind.Email, i, end, text.slice(i, end)); i = end; continue; }
      if (dotted.includes('.') || dotted.startsWith('http')) {
        end = match(URL_AT, text, i);
        if (end > 0) { put(Kind.Url, i, end, text.slice(i, end)); i = end; continue; }
      }
    }
    if ((c === 35 || c === 64) && i + 1 < n && (isLetter(text, i + 1) || isDigit(text.charCodeAt(i + 1)) || text[i + 1] === '_')) {
      let end = i + 1;
      while (end < n && (isLetter(text, end) || isDigit(text.charCodeAt(end)) || text[end] === '_')) end++;
      put(c === 35 ? Kind.Hashtag : Kind.Mention, i, end, text.slice(i + 1, end));
      i = end;
      continue;
    }
    if (isDigit(c)) {
      let end = i + 1;
      while (end < n && (isDigit(text.charCodeAt(end)) || ((text[end] === '.' || text[end] === ',' || text[end] === ':') && isDigit(text.charCodeAt(end + 1))))) end++;
      let tail = end;
      while (tail < n && isLetter(text, tail)) tail++;
      put(tail > end ? Kind.Word : Kind.Number, i, tail, text.slice(i, tail));
      i = tail;
      continue;
    }
    if (isLetter(text, i)) {
      let end = i;
      while (end < n) {
        const unit = text.charCodeAt(end);
        if (isLetter(text, end)) end += unit >= 0xd800 && unit <= 0xdbff ? 2 : 1;
        else if (isDigit(unit)) end++;
        else if (unit === 39 && end + 1 < n && isLetter(text, end + 1)) end++;
        else break;
      }
      let word = text.slice(i, end);
      if (word.endsWith("'s")) word = word.slice(0, -2);
      put(Kind.Word, i, end, word);
      i = end;
      continue;
    }
    const code = text.codePointAt(i)!;
    if (code > 0x2000 && PICTURE.test(String.fromCodePoint(code))) {
      put(Kind.Emoji, i, i + (code > 0xffff ? 2 : 1), String.fromCodePoint(code));
      i += code > 0xffff ? 2 : 1;
      continue;
    }
    put(Kind.Punctuation, i, i + (code > 0xffff ? 2 : 1), String.fromCodePoint(code));
    const next = i + 1 < n ? text.charCodeAt(i + 1) : 32;
    if ((c === 46 || c === 33 || c === 63 || c === 0x2026) && (next <= 32 || next === 34)) breakSentence();
    i += code > 0xffff ? 2 : 1;
  }
  return out;
}
