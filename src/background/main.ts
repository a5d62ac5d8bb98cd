import browser, { type Runtime } from 'webextension-polyfill';
import { useBrowser } from '../shared/browser.ts';
import { pruneDrafts } from '../shared/set-aside.ts';
import { loadSettings } from '../shared/settings.ts';
import { useWords } from '../shared/i18n.ts';
import { loadWords } from '../shared/words.ts';
import { prune } from './activity.ts';
import { forgetTab } from './badge.ts';
import { followManaged } from './managed.ts';
import { syncPlaces } from './places.ts';
import { receive } from './router.ts';

/** Forgets what is past its time. */
async function tidy(): Promise<void> {
  const now = Date.now();
  const { settings } = await loadSettings();
  await Promise.allSettled([prune(now), pruneDrafts(now, settings.setAsideDays)]);
}

// Every listener is registered in the first turn: an event page or a worker that was asleep is woken for these only.
useBrowser(browser);
browser.runtime.onMessage.addListener((value: unknown, sender: Runtime.MessageSender) => receive(value, sender));
browser.runtime.onInstalled.addListener(({ reason }) => {
  if (reason === 'install') void browser.runtime.openOptionsPage();
  void tidy();
  void followManaged();
  void syncPlaces();
});
browser.runtime.onStartup.addListener(() => {
  void tidy();
  void followManaged();
  void syncPlaces();
});
browser.storage.onChanged.addListener((changes, area) => {
  if (area === 'managed') void followManaged();
  if ('words' in changes) void loadWords().then(useWords);
});
browser.permissions.onAdded.addListener(() => { void syncPlaces(); });
browser.permissions.onRemoved.addListener(() => { void syncPlaces(); });
browser.tabs.onRemoved.addListener(forgetTab);
void loadWords().then(useWords);
