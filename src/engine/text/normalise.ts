import { FOLD, invisible } from './fold.ts';

/** The text as the engine reads it, with the way back to the text as written. */
export interface View {
  /** Lower case, marks folded, look-alikes folded, invisible characters dropped. */
  readonly text: string;
  /** For each UTF-16 unit of `text`, the offset in the original where its character begins; one more entry: the original's length. */
  readonly at: Int32Array;
  readonly original: string;
}

const MARK = /\p{M}/u;
const decomposed = new Map<number, string>();

/** One character decomposed, marks dropped, look-alikes folded, lower case. Remembered: real posts repeat few characters. */
function fold(code: number): string {
  const known = decomposed.get(code);
  if (known !== undefined) return known;
  let out = '';
  for (const ch of (FOLD.get(code) ?? String.fromCodePoint(code)).normalize('NFKD')) {
    const c = ch.codePointAt(0)!;
    if (MARK.test(ch) || invisible(c)) continue;
    const lower = ch.toLowerCase();
    out += FOLD.get(lower.codePointAt(0)!) ?? lower;
  }
  if (decomposed.size > 4096) decomposed.clear();
  decomposed.set(code, out);
  return out;
}

/** Reads a text once: O(length), never throws, lone surrogates kept as they are. */
export function normalise(original: string): View {
  const length = original.length;
  let at = new Int32Array(length + 1);
  let ascii = true;
  for (let i = 0; i < length; i++) {
    if (original.charCodeAt(i) > 126) { ascii = false; break; }
    at[i] = i;
  }
  if (ascii) {
    at[length] = length;
    return { text: original.toLowerCase(), at, original };
  }
  const parts: string[] = [];
  let n = 0;
  const put = (piece: string, from: number): void => {
    if (n + piece.length >= at.length) {
      const wider = new Int32Array(at.length * 2 + piece.length);
      wider.set(at);
      at = wider;
    }
    parts.push(piece);
    for (let k = 0; k < piece.length; k++) at[n++] = from;
  };
  for (let i = 0; i < length;) {
    const code = original.codePointAt(i)!;
    const units = code > 0xffff ? 2 : 1;
    if (code < 0x80) put(code >= 65 && code <= 90 ? String.fromCharCode(code + 32) : original[i]!, i);
    else if (code === 0x20e3) { /* the keycap's frame: the digit before it stays */ }
    else if (!invisible(code)) put(fold(code), i);
    i += units;
  }
  const text = parts.join('');
  const exact = at.slice(0, n + 1);
  exact[n] = length;
  return { text, at: exact, original };
}

/** The original span of a span of the view: [start, end) in UTF-16 offsets of the original, never empty inside a text. */
export function originalSpan(view: View, start: number, end: number): { start: number; end: number } {
  const from = view.at[start] ?? view.original.length;
  let to = view.at[end] ?? view.original.length;
  if (end > start && end < view.at.length) {
    // Invisible characters that follow the last one belong to nobody: end right after the last character itself.
    const last = view.at[end - 1]!;
    const units = (view.original.codePointAt(last) ?? 0) > 0xffff ? 2 : 1;
    to = Math.max(last + units, Math.min(to, last + units));
  }
  return { start: from, end: Math.max(to, from) };
}
