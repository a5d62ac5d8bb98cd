import type { Examination } from '../engine.ts';
import type { Lexicon, Reading } from '../lexicon/lexicon.ts';
import { Kind } from '../text/tokens.ts';

/** What anybody could say under any post, and never be asked about. */
const TEXTS = ['Lovely weather here today, off to the garden.', 'Thinking of you all 🙏', 'My knee is sore again, no running this week.', 'Has anybody a good recipe for pumpkin soup?', 'Good morning everyone, the match was great last night 😂'];

/** The bland answers as read by an engine: once for each. */
export const blandReadings = (lexicon: Lexicon): readonly Reading[] => TEXTS.map((text) => lexicon.read(text));

/** Passing a post on says something whatever is written above it. */
const passesOn = ({ index: { draft } }: Examination): boolean => draft.surface === 'repost' || draft.surface === 'quote';

/** Is the draft an answer? */
export const answers = (examination: Examination): boolean => examination.thread.length > 0 && !passesOn(examination);

/** Nothing written, shown or passed on: a box that was just emptied. */
export const saysNothing = (examination: Examination): boolean =>
  examination.text.tokens.length === 0 && !examination.index.draft.attachments?.length && !passesOn(examination);

/** Bland answers in a draft's place: how much of the reader's sum is the conversation's doing. */
export const blandIn = (examination: Examination, readings: readonly Reading[]): Examination[] => {
  const { index } = examination;
  return readings.map((text) => ({ ...examination, text, concerns: [], index: { ...index, named: undefined, draft: { ...index.draft, attachments: [] } } }));
};

/** The draft without its conversation: how much of the sum is the draft's own. */
export function withoutThread(examination: Examination): Examination {
  const { index, concerns } = examination;
  const { thread: _thread, ...draft } = index.draft;
  return { ...examination, thread: [], concerns: concerns.filter(({ start }) => start !== undefined), index: { ...index, thread: undefined, authors: undefined, draft } };
}

/** How many words a draft has, on a scale on which a few more matter less the more there are: 0 for none, 1 for about twenty. */
export const lengthOf = ({ text: { tokens } }: Examination): number =>
  Math.log1p(tokens.reduce((words, { kind }) => words + Number(kind !== Kind.Punctuation && kind !== Kind.Emoji), 0)) / 3;

/** The reader's sums for a draft, by what was read: all of it; without its conversation; bland answers in its place. */
export interface Sums {
  readonly whole: number;
  readonly alone?: number;
  readonly bland?: readonly number[];
}

const within = (z: number): number => Math.max(-6, Math.min(6, z));

/**
 * What a draft's probability is made of. A post by itself: its sum, its length. An answer: also what anybody could say there would sum
 * to, and what it would sum to without the conversation; a short answer leans on the conversation, a long one stands by itself.
 * Which of the two, the number of inputs tells. The weights are fitted with the reader (scripts/train).
 */
export function surenessInputs({ whole, alone, bland }: Sums, length: number): number[] {
  const sum = within(whole);
  if (alone === undefined || !bland?.length) return [sum, length, sum * length, 1];
  const own = within(alone);
  const there = bland.reduce((all, z) => all + within(z), 0) / bland.length;
  return [sum, there, own, length, sum * length, there * length, own * length, there * there / 3, own * there / 3, 1];
}

/** A sum so low that the words by themselves are small talk: found by cross-validation. */
const SMALL_TALK = -2.5;

/** Weights of the inputs, as fitted. */
export interface SurenessWeights {
  readonly post: readonly number[];
  readonly answer: readonly number[];
}

/** The probability, 0..1, that a draft of these sums should be interrupted. Small talk that small talk outweighs is no answer to anything: 0. */
export function surenessOf(sums: Sums, length: number, { post, answer }: SurenessWeights): number {
  const inputs = surenessInputs(sums, length);
  const weights = inputs.length === answer.length ? answer : post;
  if (sums.alone !== undefined && sums.alone < SMALL_TALK && sums.whole <= Math.max(...sums.bland ?? [])) return 0;
  return 1 / (1 + Math.exp(-inputs.reduce((all, x, i) => all + x * weights[i]!, 0)));
}
