/** The part of a draft that is quoted on the card, with the words in question marked. */
export interface Quote {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

export const countWords = (text: string): number => text.match(/\S+/g)?.length ?? 0;

const clean = (text: string): string => text.replace(/\s+/g, ' ');

/** The last (or first) `count` words of a text, with a mark where something was left out. */
function lastWords(text: string, count: number): string {
  const words = text.split(/(?<=\s)(?=\S)/);
  return words.length <= count ? text : `…${count > 0 ? words.slice(-count).join('') : ''}`;
}
function firstWords(text: string, count: number): string {
  const words = text.split(/(?<=\S)(?=\s)/);
  return words.length <= count ? text : `${count > 0 ? words.slice(0, count).join('') : ''}…`;
}

/**
 * Quotes at most about `words` words around start..end (UTF-16 offsets into text). Offsets outside the text, or none,
 * give no quote: the reason then lies elsewhere. A marked part too long for the room keeps its two ends.
 */
export function quoteOf(text: string, start: number | undefined, end: number | undefined, words: number): Quote | undefined {
  if (start === undefined || end === undefined || start < 0 || end > text.length || start >= end) return undefined;
  const marked = clean(text.slice(start, end));
  const size = countWords(marked);
  const short = size > words ? `${firstWords(marked, Math.ceil(words / 2))} ${marked.split(' ').slice(-Math.floor(words / 2)).join(' ')}` : marked;
  const room = Math.max(0, Math.floor((words - size) / 2));
  return { before: lastWords(clean(text.slice(0, start)), room), marked: short, after: firstWords(clean(text.slice(end)), room) };
}
