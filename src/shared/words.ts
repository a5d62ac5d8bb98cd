import { browserApi } from './browser.ts';

/** The interface in a language the person chose over the browser's: browsers do not come in all the languages we speak. */
export interface Words {
  /** BCP 47. */
  readonly language: string;
  /** Message key → text, with `$1`… for its parts. */
  readonly messages: Readonly<Record<string, string>>;
}

const KEY = 'words';

/** What was chosen on this machine; undefined: the browser's own language. Never rejects. */
export async function loadWords(): Promise<Words | undefined> {
  try {
    const found = (await browserApi()?.storage.local.get(KEY))?.[KEY] as Partial<Words> | undefined;
    return typeof found?.language === 'string' && typeof found.messages === 'object' ? found as Words : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a choice, or with undefined goes back to the browser's language. Rejects where storage does. */
export async function keepWords(words: Words | undefined): Promise<void> {
  const area = browserApi()?.storage.local;
  if (words) await area?.set({ [KEY]: words });
  else await area?.remove(KEY);
}
