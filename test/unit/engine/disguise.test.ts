import { describe, expect, it } from 'vitest';
import { CONCEPTS } from '../../../src/engine/concepts/index.ts';
import { Lexicon } from '../../../src/engine/lexicon/lexicon.ts';
import { packs } from '../../../src/policies/registry.ts';
import { worldOf } from '../../../src/policies/world.ts';

const lexicon = new Lexicon(CONCEPTS, worldOf(packs[0]!));
const watched = ['profanity', 'slur'].map((name) => lexicon.id(name));
const caught = (text: string): boolean => lexicon.read(text).hits.some((h) => watched.includes(h.id));

const WORDS = ['fuck', 'shit', 'bitch', 'cunt', 'wanker'];
const spread = (by: string) => (w: string): string => [...w].join(by);
const astral = (base: number) => (w: string): string => [...w].map((c) => String.fromCodePoint(base + c.charCodeAt(0) - 97)).join('');
const mapped = (table: Record<string, string>) => (w: string): string => [...w].map((c) => table[c] ?? c).join('');
const CYRILLIC = { a: 'а', c: 'с', e: 'е', i: 'і', k: 'к', h: 'һ', n: 'п', o: 'о', p: 'р', s: 'ѕ', t: 'т', u: 'и', w: 'ѡ', y: 'у', b: 'ь', r: 'г', f: 'ƒ' };
const LEET = { a: '4', e: '3', i: '1', o: '0', s: '5', t: '7', b: '8' };

/** Twenty-nine ways a word is disguised. */
const WAYS: Record<string, (w: string) => string> = {
  'as it is': (w) => w,
  capitals: (w) => w.toUpperCase(),
  repeats: (w) => [...w].map((c) => c.repeat(3)).join(''),
  'one letter repeated': (w) => w[0]! + w[1]!.repeat(5) + w.slice(2),
  fullwidth: astral(0xff41),
  'mathematical bold': astral(0x1d41a),
  circled: astral(0x24d0),
  accents: (w) => [...w].map((c) => `${c}\u0301`).join(''),
  'zero-width spaces': spread('\u200b'),
  'soft hyphens': spread('\u00ad'),
  'struck through': (w) => [...w].map((c) => `${c}\u0336`).join(''),
  'one Cyrillic letter': (w) => w.replace(/[aceikhos]/, (c) => CYRILLIC[c as 'a']),
  spaces: spread(' '),
  dots: spread('.'),
  hyphens: spread('-'),
  underscores: spread('_'),
  stars: spread('*'),
  'one digit': (w) => w.replace(/[aeiost]/, (c) => LEET[c as 'a']),
  'all digits': mapped(LEET),
  'signs for letters': mapped({ a: '@', s: '$', i: '!' }),
  'one letter masked': (w) => `${w[0]!}*${w.slice(2)}`,
  'two letters masked': (w) => `${w[0]!}**${w.slice(3)}`,
  'masked with a hash': (w) => `${w[0]!}#${w.slice(2)}`,
  hashtag: (w) => `#${w}`,
  'camel hashtag': (w) => `#You${w[0]!.toUpperCase()}${w.slice(1)}`,
  mention: (w) => `@${w}_you`,
  'glued hashtag': (w) => `#you${w}`,
  'wide spaces': spread('  '),
  inflected: (w) => `${w}s`,
};

/** Words that only look like it. */
const BENIGN = [
  'Scunthorpe', 'cockpit', 'shiitake', 'Dickson', 'Cunningham', 'Fukuoka', 'Penistone', 'Essex', 'Sussex', 'assassin', 'classic', 'bass', 'grass', 'Cockburn',
  'Hitchcock', 'peacock', 'cocktail', 'shuttlecock', 'Dickens', 'Moby-Dick the novel', 'analysis', 'therapist', 'Matsushita', 'Shitake mushrooms', 'swank', 'Wankaner',
  'Titan', 'titles', 'constitution', 'Arsenal', 'parsed', 'sextant', 'button', 'arsenic', 'Lightwater', 'f stop', 'a b c', 'U 2', 's h o p', 'B1tcoin',
];

describe('disguised words', () => {
  const results = Object.entries(WAYS).map(([way, f]) => [way, WORDS.filter((w) => caught(`well ${f(w)} that`)).length] as const);
  it.each(results)('%s: %i of 5', (_way, n) => { expect(n).toBeGreaterThanOrEqual(4); });

  it.each(BENIGN)('%s is left alone', (word) => {
    expect(caught(`on ${word} today`)).toBe(false);
  });
});
