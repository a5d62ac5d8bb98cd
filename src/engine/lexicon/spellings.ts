import { normalise } from '../text/normalise.ts';

/**
 * Contractions with the other ways to write them. One spelling in a concept list stands for all: who writes "don't" in a list means
 * "dont" and "do not" as well. The tokeniser drops 's, so "it's" is read as "it"; its long form is listed for that reason.
 */
const FAMILIES: readonly (readonly string[])[] = [
  ...['do', 'does', 'did', 'is', 'are', 'was', 'were', 'has', 'have', 'had', 'would', 'could', 'should', 'need', 'must'].map((v) => [`${v}n't`, `${v}nt`, `${v} not`]),
  ["can't", 'cant', 'cannot', 'can not'], ["won't", 'wont', 'will not'],
  ["i'm", 'im', 'i am'], ["i've", 'ive', 'i have'], ["i'll", 'i will'], ["i'd", 'i would'],
  ["you're", 'youre', 'you are', 'ur'], ["you've", 'youve', 'you have'], ["you'll", 'youll', 'you will'], ["you'd", 'youd', 'you would'],
  ["we're", 'we are'], ["we've", 'weve', 'we have'], ["we'll", 'we will'],
  ["they're", 'theyre', 'they are'], ["they've", 'theyve', 'they have'], ["they'll", 'theyll', 'they will'],
  ...['it', 'he', 'she', 'that', 'there', 'what', 'who', 'where', 'here', 'how'].map((w) => [`${w}'s`, `${w}s`, `${w} is`]),
  ["let's", 'lets'],
];
/** Form → its family, longest forms of a family first. */
const BY_FORM = new Map(FAMILIES.flatMap((family) => family.filter((form) => form !== 'ur').map((form) => [form, family] as const)));
/** Any form that a phrase of plain words can hold. */
const ANY_FORM = new RegExp(`(?:^| )(?:${[...BY_FORM.keys()].filter((form) => !form.includes("'")).join('|')})(?: |$)`);
/** Plain words with single spaces: nothing to fold. */
const PLAIN = /^[a-z0-9]+(?: [a-z0-9]+)*$/;
/** Most spellings of one phrase. */
const MOST = 16;

/** A list's phrase in every spelling the tokeniser can meet: folded, hyphens and possessives as it leaves them. Never empty. */
export function spellings(phrase: string): string[] {
  // Nine in ten phrases have one spelling, and an engine expands some ten thousand before it can read anything.
  if (PLAIN.test(phrase) && !ANY_FORM.test(phrase)) return [phrase];
  const words = normalise(phrase).text.split(' ');
  let out: string[][] = [[]];
  for (let i = 0; i < words.length;) {
    const two = BY_FORM.get(`${words[i]} ${words[i + 1]}`);
    const family = two ?? BY_FORM.get(words[i]!);
    const step = two ? 2 : 1;
    const forms = family && words.length > step && out.length * family.length <= MOST ? family : [words.slice(i, i + step).join(' ')];
    out = out.flatMap((before) => forms.map((form) => [...before, form]));
    i += step;
  }
  return [...new Set(out.map((parts) => parts.join(' ').replace(/'s(?= |$)/g, '').replace(/-/g, ' ').replace(/ {2,}/g, ' ').trim()))].filter(Boolean);
}
