import type { Browser } from 'webextension-polyfill';

export type BrowserApi = Browser;

/** An update takes `runtime` away from the content scripts that are still running. */
type Orphaned = Partial<Browser>;

let own: Browser | undefined;

/**
 * Background and pages hand in the polyfilled API (Chromium's listeners cannot answer with a promise without it).
 * The content script does not: everything it calls returns promises natively, and the polyfill would cost it 3 KiB.
 */
export const useBrowser = (api: Browser): void => { own = api; };

/**
 * The extension API, or undefined under Node and in a content script whose extension was updated or removed: there
 * `runtime` loses its id, or is gone altogether.
 */
export function browserApi(): Browser | undefined {
  if (own) return own;
  const found = globalThis as { browser?: Orphaned; chrome?: Orphaned };
  const api = found.browser ?? found.chrome;
  return api?.runtime?.id ? api as Browser : undefined;
}
