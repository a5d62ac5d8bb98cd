/**
 * Words written so that a filter would miss them: f*ck, sh1t, f u c k, f.u.c.k, fuuuck, #GluedWords.
 * Only suspicious tokens are looked at, and only a form that the vocabulary knows is believed; ordinary words are left alone.
 */
import { Kind, type Token } from './tokens.ts';

const LEET: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', 8: 'b', 9: 'g', '@': 'a', $: 's', '!': 'i', '|': 'l', '+': 't', '(': 'c', '€': 'e' };
const MASK = '*#%_•x';
const LEET_CHAR = /[0-9@$!|+(€]/;
const SEPARATOR = /[.\-_*~+|/\\,'"]/;

/** What the disguise is checked against. */
export interface Vocabulary {
  /** Is this folded word worth unmasking? */
  knows(word: string): boolean;
  /** Words of a given length worth unmasking, for masks. */
  ofLength(length: number): readonly string[];
  /** Any word known to the engine, for splitting hashtags. */
  common(word: string): boolean;
}

/** Letters repeated three times or more brought down to two, then to one. */
function squeezed(word: string): string[] {
  if (!/(.)\1/.test(word)) return [];
  return [word.replace(/(.)\1{2,}/g, '$1$1'), word.replace(/(.)\1+/g, '$1')];
}

function leet(word: string): string[] {
  let plain = '';
  for (const ch of word) plain += LEET[ch] ?? ch;
  return plain.includes('i') ? [plain, plain.replace(/i/g, 'l')] : [plain];
}

function unmask(word: string, vocabulary: Vocabulary): string | undefined {
  if (word.length < 3 || !/[a-z]/.test(word[0]!)) return undefined;
  return vocabulary.ofLength(word.length).find((known) => {
    for (let i = 0; i < known.length; i++) if (word[i] !== known[i] && !MASK.includes(word[i]!)) return false;
    return true;
  });
}

/** The plain form of one disguised chunk of letters, digits and signs, or undefined. */
export function reveal(chunk: string, vocabulary: Vocabulary): string | undefined {
  const forms = [chunk, ...squeezed(chunk)];
  for (const form of forms) {
    if (form !== chunk && vocabulary.knows(form)) return form;
    if (LEET_CHAR.test(form)) for (const plain of leet(form)) {
      for (const word of [plain, ...squeezed(plain)]) if (/^[a-z]+$/.test(word) && vocabulary.knows(word)) return word;
    }
  }
  const stripped = chunk.replace(/[^a-z0-9@$!]/g, '');
  if (stripped !== chunk && stripped.length > 2) {
    for (const word of [stripped, ...leet(stripped), ...squeezed(stripped)]) if (vocabulary.knows(word)) return word;
  }
  return /[*#%_•]/.test(chunk) ? unmask(chunk, vocabulary) : undefined;
}

/** Splits a hashtag or glued words along the vocabulary: longest word first, at most a few steps back. */
export function segment(glued: string, vocabulary: Vocabulary): string[] | undefined {
  const failed = new Set<number>();
  const parts: string[] = [];
  const walk = (from: number): boolean => {
    if (from === glued.length) return true;
    if (failed.has(from) || parts.length > 8) return false;
    for (let to = Math.min(glued.length, from + 18); to > from + 1; to--) {
      const word = glued.slice(from, to);
      if (!vocabulary.common(word)) continue;
      parts.push(word);
      if (walk(to)) return true;
      parts.pop();
    }
    failed.add(from);
    return false;
  };
  return glued.length <= 60 && walk(0) && parts.length > 1 ? parts : undefined;
}

const WORDISH = /[a-z0-9@$!|*#%_•+(€.\-~]/;

/**
 * Replaces disguised tokens by what they stand for; spans stay those of the disguise. Linear: a chunk is at most 40 units long,
 * and only chunks with a sign of disguise are looked at.
 */
export function undisguise(text: string, original: string, at: Int32Array, tokens: readonly Token[], vocabulary: Vocabulary): Token[] {
  const out: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.kind === Kind.Hashtag || token.kind === Kind.Mention) {
      out.push(token, ...parts(token, original, at, vocabulary));
      continue;
    }
    const spaced = token.kind === Kind.Word && token.text.length === 1 ? singleLetters(tokens, i, text) : undefined;
    if (spaced) {
      const word = [spaced.word, ...squeezed(spaced.word)].find((w) => vocabulary.knows(w));
      if (word) {
        out.push({ ...token, text: word, end: tokens[spaced.last]!.end });
        i = spaced.last;
        continue;
      }
    }
    const chunk = token.kind === Kind.Word || token.kind === Kind.Number || token.kind === Kind.Punctuation ? chunkAt(text, tokens, i) : undefined;
    if (chunk) {
      const word = reveal(chunk.text, vocabulary);
      if (word) {
        out.push({ ...token, kind: Kind.Word, text: word, end: tokens[chunk.last]!.end });
        i = chunk.last;
        continue;
      }
    }
    out.push(token);
  }
  return out;
}

/** Words inside #CamelCase, #glued and @handles: extra tokens on the same span. */
function parts(token: Token, original: string, at: Int32Array, vocabulary: Vocabulary): Token[] {
  const written = original.slice(at[token.start], at[token.end]).replace(/^[#@]/, '');
  const camel = written.split(/(?<=[\p{Ll}\d])(?=\p{Lu})|_+|(?<=\p{L})(?=\d)/u).map((w) => w.toLowerCase()).filter(Boolean);
  const words = camel.length > 1 ? camel : segment(token.text, vocabulary) ?? (vocabulary.common(token.text) ? [token.text] : []);
  return words.map((word) => ({ ...token, kind: Kind.Word, text: word }));
}

/** A run of single letters standing apart: `f u c k`, `f . u . c . k`. */
function singleLetters(tokens: readonly Token[], from: number, text: string): { word: string; last: number } | undefined {
  let word = tokens[from]!.text;
  let last = from;
  for (let i = from + 1; i < tokens.length && word.length < 24; i++) {
    const token = tokens[i]!;
    if (token.kind === Kind.Punctuation && SEPARATOR.test(token.text)) continue;
    if ((token.kind !== Kind.Word && token.kind !== Kind.Number) || token.text.length !== 1) break;
    if (token.start - tokens[last]!.end > 3 || text.slice(tokens[last]!.end, token.start).includes('\n\n')) break;
    word += token.kind === Kind.Number ? LEET[token.text] ?? token.text : token.text;
    last = i;
  }
  return word.length >= 3 ? { word, last } : undefined;
}

/** The unbroken run of letters, digits and signs a token begins, if it shows any sign of disguise. */
function chunkAt(text: string, tokens: readonly Token[], i: number): { text: string; last: number } | undefined {
  const start = tokens[i]!.start;
  if (start > 0 && WORDISH.test(text[start - 1]!)) return undefined;
  let end = start;
  while (end < text.length && end - start < 40 && WORDISH.test(text[end]!)) end++;
  if (end - start < 3) return undefined;
  let chunk = text.slice(start, end);
  if (chunk.length > 3) chunk = chunk.replace(/[.!+|(\-~]+$/, '');
  if (/^[a-z]+$/.test(chunk) && !/(.)\1\1/.test(chunk)) return undefined;
  if (!/[a-z]/.test(chunk) && !/[@$]/.test(chunk)) return undefined;
  let last = i;
  while (last + 1 < tokens.length && tokens[last + 1]!.end <= start + chunk.length) last++;
  if (tokens[last]!.end !== start + chunk.length) return undefined;
  return { text: chunk, last };
}
