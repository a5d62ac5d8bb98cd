/**
 * The Flesch–Kincaid grade of an English text: years of school that it asks for. 0.39 × words a sentence + 11.8 × syllables a word
 * − 15.59 (Kincaid and others, 1975). Names count as one syllable, as the Dale–Chall measure takes them for known: nobody can say
 * “Department of Corrections” in shorter words.
 */
export function gradeOf(text: string): number {
  const sentences = text.split(/[.!?:;]+(?=\s|$)/).map((sentence) => sentence.match(/[A-Za-z][A-Za-z’']*/g) ?? []).filter((words) => words.length > 0);
  const words = sentences.flatMap((sentence) => sentence.map((word, at) => (at > 0 && /^[A-Z]/.test(word) ? 1 : syllablesOf(word))));
  return 0.39 * (words.length / sentences.length) + 11.8 * (words.reduce((sum, count) => sum + count, 0) / words.length) - 15.59;
}

/** A silent e: at the end, in -ed and -es where they add no sound, and before an ending. */
const SILENT = /(?<=[aeiouy].*[^aeiou])(?<!l)e$|(?<=[aeiouy]l)e$|(?<=[^td])ed$|(?<=[^cgsxz]|[aeiou]s)(?<![cs]h)es$|e(?=(?:ment|ly|ful|less|where|thing|one|body)s?$)/;
/** Vowels side by side that are spoken apart. */
const APART = /(?<![cgstx])i(?:a(?!l?l?ly)|o)|eo(?!u|p)|ia(?=t)|u(?:al|ou)|ying|(?<=cr)eat(?=[eio])|ious(?<![cgtx]ious)/g;

/** Syllables of an English word, by rule: right for most words, and never far off. */
export function syllablesOf(word: string): number {
  const plain = word.toLowerCase().replace(/[’']s?$|[^a-z]/g, '');
  const groups = plain.replace(SILENT, '').match(/[aeiouy]+/g)?.length ?? 0;
  return Math.max(1, groups + (plain.match(APART)?.length ?? 0));
}
