/** The entries whose texts, taken together, hold all the words searched for; all of them where none are. */
export function searched<T>(entries: readonly T[], words: string, textsOf: (entry: T) => readonly (string | undefined)[]): readonly T[] {
  const wanted = words.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return entries;
  return entries.filter((entry) => {
    const text = textsOf(entry).join('\n').toLocaleLowerCase();
    return wanted.every((word) => text.includes(word));
  });
}
