import type { Examination } from '../engine.ts';
import type { Lexicon, Reading } from '../lexicon/lexicon.ts';

/** What anybody could say under any post, and never be asked about. */
const TEXTS = ['Lovely weather here today, off to the garden.', 'Thinking of you all 🙏', 'My knee is sore again, no running this week.', 'Has anybody a good recipe for pumpkin soup?', 'Good morning everyone, the match was great last night 😂'];

/** The bland answers as read by an engine: once for each. */
export const blandReadings = (lexicon: Lexicon): readonly Reading[] => TEXTS.map((text) => lexicon.read(text));

/**
 * Bland answers in a draft's place, for the reader to weigh it against: a conversation may make a draft risky, it never is so by itself.
 * None where there is no conversation, and none for passing a post on, which says something whatever is written above it.
 */
export function blandIn(examination: Examination, readings: readonly Reading[]): Examination[] {
  const { thread, index } = examination;
  const { draft } = index;
  if (thread.length === 0 || draft.surface === 'repost' || draft.surface === 'quote') return [];
  return readings.map((text) => ({ ...examination, text, concerns: [], index: { ...index, named: undefined, draft: { ...draft, attachments: [] } } }));
}
