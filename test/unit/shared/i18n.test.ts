import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { useBrowser } from '../../../src/shared/browser.ts';
import { language, plural, t, useMessages, useWords } from '../../../src/shared/i18n.ts';

type Messages = Record<string, { message: string; description?: string }>;
const read = (language: string): Messages => JSON.parse(readFileSync(path.join('public/_locales', language, 'messages.json'), 'utf8')) as Messages;
const english = read('en');
const languages = readdirSync('public/_locales');

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file) && !file.startsWith('engine')).map((file) => readFileSync(path.join('src', file), 'utf8'));
const source = [...files, readFileSync('manifest.json', 'utf8')].join('\n');
/** Every quoted word in the source that could be a key, and every __MSG_name__. */
const words = new Set([...source.matchAll(/['"]([A-Za-z]\w*)['"]|__MSG_(\w+)__/g)].map(([, quoted, named]) => quoted ?? named ?? ''));
const base = (key: string): string => key.replace(/_(zero|one|two|few|many|other)$/, '');

describe('messages', () => {
  it.each(Object.keys(english))('%s is used', (key) => { expect(words.has(key) || words.has(base(key))).toBe(true); });
  it('every key that is asked for is there', () => {
    const asked = [...source.matchAll(/\b(?:t|plural)\('(\w+)'/g)].map(([, key]) => key!);
    expect(asked.length).toBeGreaterThan(50);
    expect(asked.filter((key) => !(key in english) && !(`${key}_other` in english))).toEqual([]);
  });
  it('plural messages have an `other`, and count with $1', () => {
    for (const key of Object.keys(english).filter((each) => base(each) !== each)) {
      expect(english).toHaveProperty(`${base(key)}_other`);
      expect(english[`${base(key)}_other`]!.message).toContain('$1');
    }
  });
  it('a message with parts says what they are', () => {
    for (const [key, { message, description }] of Object.entries(english)) if (/\$\d/.test(message)) expect(description, key).toBeTruthy();
  });
  it('no word of the interface accuses', () => {
    for (const { message } of Object.values(english)) expect(message).not.toMatch(/violat|breach|offen[cs]e|illegal|guilty/i);
  });
  // WCAG 2.5.3: who speaks to the computer says what they see.
  it.each(languages)('in %s, what a button is called begins with what it says', (language) => {
    const all = read(language);
    const pairs = [['clauseReset', 'clauseResetOf'], ['silencedAgain', 'silencedDrop'], ['draftRestore', 'draftRestoreOf'], ['draftCopy', 'draftCopyOf'], ['draftForget', 'draftForgetOf']] as const;
    for (const [says, called] of pairs) expect(all[called]!.message.startsWith(all[says]!.message), called).toBe(true);
  });
  it('come in English, Afrikaans, isiZulu and te reo Māori', () => { expect(languages.sort()).toEqual(['af', 'en', 'mi', 'zu']); });
  describe.each(languages.filter((language) => language !== 'en'))('in %s', (language) => {
    const other = read(language);
    const parts = (text: string): string[] => [...new Set(text.match(/\$\d/g) ?? [])].sort();
    it('are all there, in every form the language counts by', () => {
      const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
      const wanted = Object.keys(english).flatMap((key) => (base(key) === key ? [key] : forms.map((form) => `${base(key)}_${form}`)));
      expect(wanted.filter((key) => !(key in other))).toEqual([]);
    });
    it('have the same parts', () => {
      for (const [key, { message }] of Object.entries(other)) {
        const model = english[key] ?? english[`${base(key)}_other`];
        if (model) expect(parts(message), key).toEqual(parts(model.message));
      }
    });
    it('are not left in English', () => {
      // The sample is for the check, which reads English best.
      const same = Object.entries(other).filter(([key, { message }]) => key !== 'trySample' && english[key]?.message === message && /\p{L}+ \p{L}+ \p{L}+/u.test(message));
      expect(same).toEqual([]);
    });
  });
});

describe('a language that was chosen', () => {
  afterEach(() => { useWords(undefined); useBrowser(undefined as unknown as Browser); });
  it('goes before the browser’s, counts by its own rules, and leaves to the browser what it has not', () => {
    useBrowser({ runtime: { id: 'x' }, i18n: { getMessage: (key: string) => `browser ${key}`, getUILanguage: () => 'en' } } as unknown as Browser);
    useWords({ language: 'zu', messages: Object.fromEntries(Object.entries(read('zu')).filter(([key]) => key !== 'actEdit').map(([key, { message }]) => [key, message])) });
    expect(t('actDisengage')).toBe('Hoxa');
    expect(t('actEdit')).toBe('browser actEdit');
    expect(t('draftFrom', 'x.com', '$1')).toBe('x.com, $1');
    // isiZulu counts nothing as one.
    expect(plural('clausesCount', 0)).toBe('Isigatshana esingu-0');
    expect(plural('clausesCount', 2)).toBe('Izigatshana ezingu-2');
    expect(language()).toBe('zu');
    useWords(undefined);
    expect(t('actDisengage')).toBe('browser actDisengage');
  });
});

describe('looking up', () => {
  afterEach(() => { useMessages(undefined); useBrowser(undefined as unknown as Browser); });
  const api = (getMessage: (key: string, parts?: string[]) => string, language = 'en'): void =>
    { useBrowser({ runtime: { id: 'x' }, i18n: { getMessage, getUILanguage: () => language } } as unknown as Browser); };

  it('gives the key where nothing is known', () => { expect(t('actEdit')).toBe('actEdit'); });
  it('fills parts in', () => {
    api((key, parts) => `${key}:${parts?.join('+')}`);
    expect(t('clauseHeading', '7.2.4', 'Use')).toBe('clauseHeading:7.2.4+Use');
  });
  it.each([[1, 'en', 'one'], [2, 'en', 'other'], [0, 'fr', 'one'], [3, 'pl', 'few'], [2, 'nonsense tag', 'other']])('%i in %s is “%s”', (count, language, form) => {
    api((key) => key, language);
    expect(plural('cardMore', count)).toBe(`cardMore_${form}`);
  });
  it('falls back on `other` where a language has not the form', () => {
    api((key) => (key.endsWith('_other') ? 'others' : ''), 'pl');
    expect(plural('cardMore', 3)).toBe('others');
  });
  it('outlives the extension: what was shown once is still known, the rest is its key', () => {
    api(() => 'Disengage');
    expect(t('actDisengage')).toBe('Disengage');
    api(() => { throw new Error('Extension context invalidated.'); });
    expect(t('actDisengage')).toBe('Disengage');
    expect(t('brand')).toBe('brand');
  });
});
