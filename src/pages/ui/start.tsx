import { render, type ComponentType } from 'preact';
import { useBrowser, type BrowserApi } from '../../shared/browser.ts';
import { direction, language, t, type Key } from '../../shared/i18n.ts';

/** Puts a page on screen: the API, the language and its direction, the title, then the view. */
export function start(View: ComponentType, title: Key, browser: BrowserApi): void {
  useBrowser(browser);
  document.documentElement.lang = language();
  document.documentElement.dir = direction();
  document.title = t(title);
  const app = document.getElementById('app');
  if (app) render(<View />, app);
}
