import type { Concern } from '../engine/concern.ts';
import type { Examination } from '../engine/engine.ts';
import { withinHours } from './clock.ts';
import type { Pack } from './pack.ts';

/** Shorter comments (“thanks!”, “me too”) are said again by everybody. */
const LEAST_REPEATED = 20;

/** Concerns that no words tell: the hour, and the same comment standing there already. They are plain facts, so they are certain. */
export function concernsAround(examination: Examination, pack: Pack): Concern[] {
  const { text, thread, index: { draft } } = examination;
  const concerns: Concern[] = [];
  if (withinHours(draft.at, pack.hours)) concerns.push(fact('working-hours', 'time', 'clock', 'This would be posted within working hours.'));
  const words = plain(text.view.text);
  if (words.length >= LEAST_REPEATED && thread.some((post) => plain(post.view.text) === words)) {
    concerns.push(fact('repeated-comment', 'thread', 'same-again', 'The same comment stands in this thread already.'));
  }
  return concerns;
}

const fact = (name: Concern['name'], where: Concern['where'], detector: string, why: string): Concern =>
  ({ name, strength: 1, where, detector, targets: [], certain: true, why });

const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
