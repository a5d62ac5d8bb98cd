import type { Reading } from '../lexicon/lexicon.ts';

/** Concepts that by themselves place a conversation in the employer's world. */
const OWN = new Set(['field-prison', 'field-welfare', 'field-cabinet', 'field-police', 'field-public', 'employer', 'employer-maybe', 'place', 'client', 'slang', 'staff', 'topic', 'governance', 'official-account']);

/**
 * What the conversation is about, as one word: "four" under a question about a prison is another word than "four" under one about
 * kittens. Judged from the thread's posts and the names of their authors. O(concept hits).
 */
export function subjectOf(thread: readonly Reading[], authors: Reading | undefined, names: readonly string[]): 'none' | 'own' | 'other' {
  if (thread.length === 0) return 'none';
  const own = (reading: Reading): boolean => reading.hits.some((hit) => OWN.has(names[hit.id] ?? ''));
  return thread.some(own) || (authors !== undefined && own(authors)) ? 'own' : 'other';
}
