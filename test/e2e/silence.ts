import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Browser } from 'webextension-polyfill';
import { beforeAll, describe, expect, inject, it, onTestFinished } from 'vitest';
import { pages, pagesOf } from '../sites/pages.ts';
import { go } from './bidi.ts';
import { Composer } from './composer.ts';
import { CLEAN, RISKY } from './drafts.ts';
import { ground as startGround } from './ground.ts';
import { launch, type Ground, type Kind } from './launch.ts';
import { until } from './until.ts';

declare const chrome: Browser;
type Hearing = Window & { __heard: string[] };

/** Words of the drafts that stand nowhere else: not in a policy, nor in what the extension says. */
const MARK = 'Quixotic';
const TEXT = `${RISKY} ${MARK}`;

/** All that the extension has stored, as text. Runs in a page of its own. */
const stored = async (): Promise<string> => {
  const done = <T>(request: IDBRequest<T>): Promise<T> => new Promise((resolve) => { request.onsuccess = () => { resolve(request.result); }; });
  const { local, sync, session } = chrome.storage as Browser['storage'] & { session: Browser['storage']['local'] };
  const all: unknown[] = await Promise.all([local, sync, session].map((area) => area.get(null)));
  for (const { name } of await indexedDB.databases()) {
    const db = await done(indexedDB.open(name!));
    for (const store of db.objectStoreNames) all.push(await done(db.transaction(store).objectStore(store).getAll()));
    db.close();
  }
  all.push(await caches.keys(), { ...localStorage }, { ...sessionStorage });
  return JSON.stringify(all);
};

/** Types, holds and decides on every composer, and looks at what was said and kept meanwhile. For `npm run prove -- silence`. */
export function silence(kind: Kind): void {
  describe('silence', () => {
    let ground: Ground;
    let page: Page;
    let own: Page;
    const logged: string[] = [];
    const heard = (): Promise<string[]> => own.evaluate(() => (window as unknown as Hearing).__heard);

    beforeAll(async () => {
      ({ ground, page } = await startGround(kind));
      own = await ground.browser.newPage();
      const url = `${ground.extension}/src/pages/options/index.html`;
      await (kind === 'firefox' ? go(own.mainFrame(), url) : own.goto(url));
      await until('our page is there', () => own.evaluate(() => document.querySelector('h1') !== null));
      // A page of the extension hears every message that its background does.
      await own.evaluate(() => {
        const hearing = window as unknown as Hearing;
        hearing.__heard = [];
        chrome.runtime.onMessage.addListener((message: unknown) => { hearing.__heard.push(JSON.stringify(message)); });
      });
      for (const each of [page, own]) each.on('console', (message) => { logged.push(message.text()); });
      if (kind === 'chromium') {
        const session = await page.createCDPSession();
        // The content script's world too, which the page's own console does not tell of.
        session.on('Runtime.consoleAPICalled', ({ args }) => { logged.push(JSON.stringify(args)); });
        await session.send('Runtime.enable');
      }
    });

    it.each(pagesOf('whole'))('$name: typed, held, sent back, posted anyway, posted clean', async (site) => {
      const composer = await Composer.open(ground, page, site);
      await composer.type(TEXT);
      await composer.click();
      await composer.held();
      await composer.decide('Edit draft');
      await composer.click();
      await composer.held();
      await composer.decide('Post anyway');
      await until('it is posted', async () => (await composer.posted()).length > 0);
      const clean = await Composer.open(ground, page, site);
      await clean.type(`${CLEAN} ${MARK}`);
      await clean.click();
      await until('it is posted', async () => (await clean.posted()).length > 0);
    }, 60_000);

    it('nothing of a draft was said to the background, logged or kept; decisions were', async () => {
      await until('the decisions were heard of', async () => (await heard()).some((message) => message.includes('post-anyway')));
      expect((await heard()).filter((message) => message.includes(MARK) || message.includes('confirm it'))).toEqual([]);
      expect(logged.filter((line) => line.includes(MARK))).toEqual([]);
      const kept = await own.evaluate(stored);
      expect(kept).toContain('post-anyway');
      expect(kept).not.toContain(MARK);
    });
    it('but a draft that is set aside is: these would have seen it', async () => {
      const composer = await Composer.open(ground, page, pages.find(({ name }) => name === 'x-reply')!);
      await composer.type(TEXT);
      await composer.click();
      await composer.held();
      await composer.decide('Disengage');
      await until('it was heard of', async () => (await heard()).some((message) => message.includes(MARK)));
      await until('it is kept', async () => (await own.evaluate(stored)).includes(MARK));
    });

    it('and a copy of the extension that does ask for something is seen in the log', async () => {
      const { port, proxyPort, browsers, extensions } = inject('ground');
      const copy = path.resolve('.cache/e2e', `${kind}-loud`);
      rmSync(copy, { recursive: true, force: true });
      cpSync(extensions[kind], copy, { recursive: true });
      const edit = (file: string, change: (text: string) => string): void => { writeFileSync(path.join(copy, file), change(readFileSync(path.join(copy, file), 'utf8'))); };
      const manifest = JSON.parse(readFileSync(path.join(copy, 'manifest.json'), 'utf8')) as { background: { service_worker?: string; scripts?: string[] }; content_scripts: { js: string[] }[] };
      edit('manifest.json', (text) => text.replace("connect-src 'none'", 'connect-src https:'));
      edit(manifest.background.service_worker ?? manifest.background.scripts![0]!, (text) => `fetch('https://control.invalid/background').catch(() => {});${text}`);
      edit(manifest.content_scripts[0]!.js[0]!, (text) => `fetch('https://x.com/control-content').catch(() => {});${text}`);
      const loud = await launch({ kind, executablePath: browsers[kind], port, proxyPort, extensionDir: copy });
      onTestFinished(() => loud.browser.close());
      const tab = await loud.browser.newPage();
      await Composer.open(loud, tab, pages.find(({ name }) => name === 'x-home')!);
    });
  });
}
