/**
 * The forms a concept's word stands for. In a concept list `announce~` means every regular form of the verb (announces, announced,
 * announcing) and `warder+` the plural as well; irregular forms are listed by hand beside them.
 */
export function inflect(entry: string): string[] {
  const mark = entry.at(-1);
  if (mark !== '~' && mark !== '+') return [entry];
  const phrase = entry.slice(0, -1);
  const cut = phrase.lastIndexOf(' ') + 1;
  const head = phrase.slice(0, cut);
  const word = phrase.slice(cut);
  const forms = mark === '+' ? [word, plural(word)] : [word, plural(word), past(word), gerund(word)];
  return forms.map((form) => head + form);
}

const SIBILANT = /(?:s|x|z|ch|sh)$/;
const CONSONANT_Y = /[^aeiou]y$/;
/** One-syllable consonant-vowel-consonant doubles its last letter: ban, banned. */
const DOUBLES = /^[^aeiou]*[aeiou][bdgklmnprt]$/;

function plural(word: string): string {
  if (CONSONANT_Y.test(word)) return `${word.slice(0, -1)}ies`;
  return SIBILANT.test(word) ? `${word}es` : `${word}s`;
}

function past(word: string): string {
  if (word.endsWith('e')) return `${word}d`;
  if (CONSONANT_Y.test(word)) return `${word.slice(0, -1)}ied`;
  return DOUBLES.test(word) ? `${word}${word.at(-1)}ed` : `${word}ed`;
}

function gerund(word: string): string {
  if (word.endsWith('ie')) return `${word.slice(0, -2)}ying`;
  if (word.endsWith('e') && !word.endsWith('ee')) return `${word.slice(0, -1)}ing`;
  return DOUBLES.test(word) ? `${word}${word.at(-1)}ing` : `${word}ing`;
}
