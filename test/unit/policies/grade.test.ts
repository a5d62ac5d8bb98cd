import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PHRASES } from '../../../src/policies/read-findings.ts';
import { packs } from '../../../src/policies/registry.ts';
import { gradeOf, syllablesOf } from './grade.ts';

/** Somebody who left school at fourteen can read it. */
const HIGHEST = 8;
const english = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8')) as Record<string, { message: string }>;
/** Everything that can stand on the card, beside the composer and in what opens there. */
const SHOWN = /^(?:card|clauseMissing|threadCut|advice|refer|silence|left|badge|disclosure|questions|disclaimer|reason|mail|note|photo|why)/;

describe('the measure', () => {
  it.each([['a', 1], ['department', 3], ['posted', 2], ['watched', 1], ['people', 2], ['those', 1], ['policies', 3], ['statement', 2], ['created', 3], ['opinion', 4], ['voices', 2], ['use', 1]])(
    '%s has %i', (word, syllables) => { expect(syllablesOf(word)).toBe(syllables); });
  it('puts easy words low and hard ones high, names aside', () => {
    expect(gradeOf('The cat sat on the mat. It was a fat cat.')).toBeLessThan(1);
    expect(gradeOf('Officials have freedom of expression like everyone, and a further obligation to sustain, build and defend the reputation of government in their public conduct.')).toBeGreaterThan(14);
    expect(gradeOf('Ask the Communications Committee.')).toBe(gradeOf('Ask the Bat Cat.'));
  });
});

describe('what the card says can be read by most', () => {
  const units = packs.flatMap((pack) => [
    ...pack.clauses.filter(({ raises }) => raises.length > 0).map(({ id, duty }) => [`${pack.id} ${id}`, duty]),
    ...[...pack.questions ?? [], ...pack.disclosure ?? []].map((line) => [pack.id, line]),
  ] as const);
  it.each(units)('%s: %s', (_what, text) => { expect(gradeOf(text)).toBeLessThanOrEqual(HIGHEST); });
  it.each(Object.entries(PHRASES))('%s: the words it found %s', (_concern, phrase) => { expect(gradeOf(`These words ${phrase}.`)).toBeLessThanOrEqual(HIGHEST); });
  it.each(Object.entries(english).filter(([key, { message }]) => SHOWN.test(key) && message.split(' ').length > 4).map(([key, { message }]) => [key, message.replace(/\$\d/g, 'this')]))(
    '%s: %s', (_key, text) => { expect(gradeOf(text)).toBeLessThanOrEqual(HIGHEST); });
});
