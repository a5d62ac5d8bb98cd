import { inject } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import type { Ground } from './launch.ts';
import { until } from './until.ts';

declare const chrome: Browser;

/** The ways an extension goes from under a page. `update` loads it anew in its own place. */
export type Leaving = 'update' | 'disable' | 'uninstall';

/** Takes the extension away (Chromium), or loads it anew, and returns once that is done. */
export async function leave(ground: Ground, how: Leaving): Promise<void> {
  const id = new URL(ground.extension!).host;
  if (how === 'uninstall') await ground.browser.uninstallExtension(id);
  else if (how === 'update') {
    if (await ground.browser.installExtension(inject('ground').extensions.chromium) !== id) throw new Error('another extension than before');
  } else {
    const tab = await ground.browser.newPage();
    await tab.goto('chrome://extensions');
    await until('it is switched off', () => tab.evaluate(async (own) => {
      await chrome.management.setEnabled(own, false);
      return !(await chrome.management.get(own)).enabled;
    }, id));
    await tab.close();
  }
}
