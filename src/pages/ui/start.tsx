import { render, type ComponentType } from 'preact';
import { useBrowser, type BrowserApi } from '../../shared/browser.ts';
import { direction, language, t, useWords, type Key } from '../../shared/i18n.ts';
import { keepWords, loadWords } from '../../shared/words.ts';
import { wordsOf } from './languages.ts';

/** Puts a page on screen: the API, the language and its direction, the title, then the view. */
export async function start(View: ComponentType, title: Key, browser: BrowserApi): Promise<void> {
  useBrowser(browser);
  const words = await loadWords();
  useWords(words);
  document.documentElement.lang = language();
  document.documentElement.dir = direction();
  document.title = t(title);
  const app = document.getElementById('app');
  if (app) render(<View />, app);
  // An update may have brought words that are not among those kept.
  if (words) await wordsOf(words.language).then(keepWords).catch(() => undefined);
}
