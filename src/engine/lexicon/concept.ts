/**
 * A concept is a named set of words and phrases: `@announce`, `@custody-event`. Lists are lower case, without accents or curly
 * quotes; a trailing `~` stands for a verb's regular forms, `+` for singular and plural, `@other` includes another concept.
 */
export type ConceptLists = Readonly<Record<string, string>>;

/** The entries of one list, comma or line separated. */
export function entries(list: string): string[] {
  return list.split(/[,\n]/).map((entry) => entry.trim()).filter(Boolean);
}
