import type { Examination } from '../engine.ts';
import type { Reading } from '../lexicon/lexicon.ts';

/**
 * A risky sentence among harmless ones must not drown in them: besides the whole draft the reader judges every one or two sentences
 * by themselves, in the same thread and circumstances.
 */
const MOST_WINDOWS = 16;
/** A window must be this much surer than a whole draft would have to be, in the reader's own units: found by cross-validation. */
export const WINDOW_HANDICAP = 1.5;

/** The windows of a draft, none where it is a single sentence. Linear in the draft's length. */
export function windowsOf(examination: Examination): Examination[] {
  const { text } = examination;
  const sentences = bounds(text);
  if (sentences.length < 2) return [];
  const width = Math.max(sentences.length >= 4 ? 2 : 1, Math.ceil(sentences.length / MOST_WINDOWS) + 1);
  const step = sentences.length > MOST_WINDOWS ? width - 1 : 1;
  const windows: Examination[] = [];
  for (let i = 0; i + width <= sentences.length || (i < sentences.length && windows.length === 0); i += step) {
    const from = sentences[i]!.from;
    const to = sentences[Math.min(i + width, sentences.length) - 1]!.to;
    windows.push(part(examination, from, to));
  }
  return windows;
}

/** Token spans of the sentences that hold more than punctuation. */
function bounds({ tokens }: Reading): { from: number; to: number }[] {
  const out: { from: number; to: number }[] = [];
  for (let i = 0; i < tokens.length;) {
    let j = i;
    while (j < tokens.length && tokens[j]!.sentence === tokens[i]!.sentence) j++;
    out.push({ from: i, to: j });
    i = j;
  }
  return out;
}

function part(examination: Examination, from: number, to: number): Examination {
  const { text, concerns } = examination;
  const start = text.view.at[text.tokens[from]!.start]!;
  const end = text.view.at[text.tokens[to - 1]!.end] ?? text.view.original.length;
  return {
    ...examination,
    text: { view: text.view, tokens: text.tokens.slice(from, to), hits: text.hits.filter((h) => h.from >= from && h.to <= to).map((h) => ({ id: h.id, from: h.from - from, to: h.to - from })) },
    concerns: concerns.filter((c) => c.start === undefined || (c.start >= start && c.end! <= end)),
  };
}
