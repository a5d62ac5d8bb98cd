import type { ElementHandle, Page } from 'puppeteer-core';
import type { Browser } from 'webextension-polyfill';
import { go } from '../bidi.ts';
import { until } from '../until.ts';
import type { Hall } from './surfaces.ts';

/** The extension's API, in its own pages. */
declare const chrome: Browser;

/** The extension's pages, with a person's hands on them. */
export function rooms(hall: Hall) {
  const visit = async (path: string): Promise<Page> => {
    const { page, ground } = hall;
    await page.bringToFront();
    const url = `${ground.extension}/src/pages/${path}`;
    if (ground.kind === 'firefox') await go(page.mainFrame(), url);
    else await page.goto(url);
    await until('the page is drawn', () => page.evaluate((wanted) => location.href === wanted && document.querySelector('h1') !== null, url).catch(() => false));
    return page;
  };
  const store = (area: 'sync' | 'local', items: object): Promise<void> =>
    hall.page.evaluate(async (name, what) => { await chrome.storage[name].set(what as Record<string, unknown>); }, area, items);
  const stored = (): Promise<Record<string, unknown>> =>
    hall.page.evaluate(async () => ((await chrome.storage.sync.get('settings')) as { settings?: Record<string, unknown> }).settings ?? {});
  return {
    /** Opens a page of the extension and waits until it is drawn. */
    visit,
    store,
    /** The settings as they are stored. */
    stored,
    wipe: (): Promise<void> => hall.page.evaluate(async () => { await chrome.storage.sync.clear(); await chrome.storage.local.clear(); }),
    /** The options with these settings, and nothing else stored. */
    async options(settings: object): Promise<Page> {
      await visit('options/index.html');
      await hall.page.evaluate(async () => { await chrome.storage.sync.clear(); await chrome.storage.local.clear(); });
      await store('sync', { settings: { version: 1, policy: 'za-dcs', ...settings } });
      return visit('options/index.html');
    },
    /** Sets these drafts aside, in the place of all others, as the extension keeps them. A page of the extension has to be open. */
    setAside: (...texts: string[]): Promise<void> => hall.page.evaluate(async (all) => {
      const opened = indexedDB.open('clausewise-set-aside', 1);
      opened.onupgradeneeded = () => { opened.result.createObjectStore('drafts', { keyPath: 'id', autoIncrement: true }); };
      await new Promise((done) => { opened.onsuccess = done; });
      const drafts = opened.result.transaction('drafts', 'readwrite').objectStore('drafts');
      drafts.clear();
      for (const text of all) drafts.add({ at: Date.now() - 1000, site: 'x.com', address: 'https://x.com/home', surface: 'post', policy: 'za-dcs', clauses: ['7.2.4'], text });
      await new Promise((done) => { drafts.transaction.oncomplete = done; });
      opened.result.close();
    }, texts),
    /** The words on the page; none while it is being loaded anew. */
    text: (): Promise<string> => hall.page.evaluate(() => document.body.innerText).catch(() => ''),
    /** Presses the button a screen reader knows by this name, by keyboard: nothing that moves on the page can come between. */
    press: async (name: string): Promise<void> => {
      const handle = await until(`the button “${name}”`, async () => {
        const found = await hall.page.evaluateHandle((wanted) => [...document.querySelectorAll('button')].find((each) => (each.ariaLabel ?? each.textContent) === wanted), name);
        return (found.asElement() ?? undefined) as ElementHandle<HTMLElement> | undefined;
      });
      await handle.focus();
      await hall.page.keyboard.press('Enter');
    },
    /** The field with this label. */
    async field(label: string): Promise<ElementHandle<HTMLInputElement>> {
      return until(`the field “${label}”`, async () => {
        const found = await hall.page.evaluateHandle((wanted) => [...document.querySelectorAll('label')].find((each) => each.textContent?.startsWith(wanted))?.querySelector('input, textarea, select'), label);
        return (found.asElement() ?? undefined) as ElementHandle<HTMLInputElement> | undefined;
      });
    },
    /** Gives a file to the field with this label, as a file dialogue would. */
    async give(label: string, name: string, content: string): Promise<void> {
      const field = await this.field(label);
      await field.evaluate((input, fileName, body) => {
        const bag = new DataTransfer();
        bag.items.add(new File([body], fileName, { type: 'application/json' }));
        input.files = bag.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
      }, name, content);
    },
  };
}
