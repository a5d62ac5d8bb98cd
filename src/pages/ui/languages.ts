import type { Words } from '../../shared/words.ts';

type File = Readonly<Record<string, { readonly message: string }>>;

/** Each language's messages, fetched with its first use. */
const FILES = import.meta.glob<File>('../../../public/_locales/*/messages.json', { import: 'default' });

/** The languages there are, by their folder's name. */
export const LANGUAGES: readonly string[] = Object.keys(FILES).map((path) => path.split('/').at(-2) ?? '').filter(Boolean);

/** A language's own name for itself. */
export function ownName(language: string): string {
  const known: Readonly<Record<string, string>> = { mi: 'Te reo Māori', zu: 'isiZulu' };
  try {
    return known[language] ?? new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
  } catch {
    return language;
  }
}

/** A language's words. Rejects for one that is not there. */
export async function wordsOf(language: string): Promise<Words> {
  const load = FILES[`../../../public/_locales/${language}/messages.json`];
  if (!load) throw new Error(`no messages in ${language}`);
  return { language, messages: Object.fromEntries(Object.entries(await load()).map(([key, { message }]) => [key, message])) };
}
