import type messages from '../../public/_locales/en/messages.json';
import { browserApi } from './browser.ts';
import type { Words } from './words.ts';

type Messages = typeof messages;
/** Every message there is; a misspelt key is a type error. */
export type Key = keyof Messages;
type PluralOf<K> = K extends `${infer Base}_other` ? Base : never;
/** A message with plural forms is a family: `x_one`, `x_other`, and whatever else a language needs (`x_few`, `x_many`…). */
export type PluralKey = PluralOf<Key>;

/** Kept, because an updated extension takes its messages away from the content scripts that are still running. */
const kept = new Map<string, string>();
let fallback: ((key: string, parts: readonly string[]) => string) | undefined;

/** Where there is no extension API (tests): where messages come from. */
export const useMessages = (source: typeof fallback): void => { fallback = source; };

let chosen: Words | undefined;

/** The interface in a chosen language from now on; undefined: the browser's. A message it has not comes in the browser's. */
export const useWords = (words: Words | undefined): void => {
  chosen = words;
  kept.clear();
};

function lookUp(key: string, parts: readonly string[]): string {
  if (chosen && Object.hasOwn(chosen.messages, key)) return chosen.messages[key]!.replace(/\$(\d)/g, (_all, at: string) => parts[Number(at) - 1] ?? '');
  const cached = `${key}\n${parts.join('\n')}`;
  const known = kept.get(cached);
  if (known) return known;
  let text = '';
  try {
    text = browserApi()?.i18n.getMessage(key, [...parts]) || fallback?.(key, parts) || '';
  } catch { /* the extension was updated: fall through to what is kept, else the key */ }
  // Messages with parts may quote a draft; those are not kept.
  if (text && parts.length === 0) kept.set(cached, text);
  return text;
}

/** The message in the browser's language, `$1`… filled from `parts`; the key itself where nothing is known. */
export const t = (key: Key, ...parts: readonly string[]): string => lookUp(key, parts) || key;

/** The form of a message that `count` calls for in the browser's language; `$1` is the count, the rest follow. */
export function plural(key: PluralKey, count: number, ...parts: readonly string[]): string {
  let [form, number] = ['other', String(count)];
  try {
    form = new Intl.PluralRules(language()).select(count);
    number = count.toLocaleString(language());
  } catch { /* a tag Intl does not know */ }
  const all = [number, ...parts];
  return lookUp(`${key}_${form}`, all) || lookUp(`${key}_other`, all) || key;
}

let own = 'en';

/** The language of the interface, BCP 47. It is kept as the messages are. */
export function language(): string {
  if (chosen) return chosen.language;
  try {
    own = browserApi()?.i18n.getUILanguage() || own;
  } catch { /* the extension was updated */ }
  return own;
}

/** Which way text runs in the language the messages came in. */
export function direction(): 'ltr' | 'rtl' {
  // None of the languages that can be chosen is written from the right.
  return !chosen && lookUp('@@bidi_dir', []) === 'rtl' ? 'rtl' : 'ltr';
}
