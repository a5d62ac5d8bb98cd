import { mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Page, ScreenshotOptions } from 'puppeteer-core';
import type { Browser } from 'webextension-polyfill';
import { Composer } from '../../test/e2e/composer.ts';
import { RISKY } from '../../test/e2e/drafts.ts';
import { launch, type Ground } from '../../test/e2e/launch.ts';
import { shown } from '../../test/e2e/shown.ts';
import { until } from '../../test/e2e/until.ts';
import { pages } from '../../test/sites/pages.ts';
import { serveSites } from '../../test/sites/server.ts';

/** The extension's API, in its own pages. */
declare const chrome: Browser;

const OUT = path.resolve('docs/screenshots');
const STORE = path.resolve('docs/store');
const LOOKS = ['light', 'dark', 'forced', 'rtl'] as const;
type Look = (typeof LOOKS)[number];

/** Small files: forty of them go with the source. */
const file = (name: string, look: Look): ScreenshotOptions => ({ path: path.join(OUT, `${name}-${look}.webp`), type: 'webp', quality: 60 });

/** Dresses a page; `rtl` turns the document, as a language written from the right would. */
async function dress(page: Page, look: Look): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', { features: [
    { name: 'prefers-color-scheme', value: look === 'dark' ? 'dark' : 'light' }, { name: 'forced-colors', value: look === 'forced' ? 'active' : 'none' },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ] });
  await page.evaluate((dir) => { document.documentElement.dir = dir; }, look === 'rtl' ? 'rtl' : 'ltr');
}

/** A page of the extension as it stands after a choice of settings. */
async function open(ground: Ground, page: Page, at: string, settings: object): Promise<void> {
  await page.goto(`${ground.extension}/src/pages/popup/index.html`);
  await page.evaluate(async (what) => { await chrome.storage.sync.set({ settings: what }); }, { version: 1, ...settings });
  await page.goto('about:blank');
  await page.goto(`${ground.extension}/src/pages/${at}`);
  await page.waitForSelector('h1');
}

/** Decisions of a few weeks, so that the charts have something to show. */
const decide = (page: Page): Promise<void> => page.evaluate(async () => {
  const opened = indexedDB.open('clausewise', 1);
  opened.onupgradeneeded = () => { opened.result.createObjectStore('decisions', { autoIncrement: true }).createIndex('at', 'at'); };
  await new Promise((done) => { opened.onsuccess = done; });
  const store = opened.result.transaction('decisions', 'readwrite').objectStore('decisions');
  const DAYS: readonly (readonly [number, string, string[]])[] = [[1, 'edit', ['7.2.4']], [2, 'edit', ['8.5', '7.2.4']], [3, 'refer', ['7.2.5']], [9, 'post-anyway', ['8.5']], [10, 'edit', ['7.2.4']], [17, 'disengage', ['7.2.11']], [18, 'edit', ['8.5']], [25, 'edit', ['7.2.4']]];
  for (const [days, decision, clauses] of DAYS) store.add({ at: Date.now() - days * 86_400_000, site: 'x.com', surface: 'reply', policy: 'za-dcs', clauses, level: 'stop', decision });
  await new Promise((done) => { store.transaction.oncomplete = done; });
  opened.result.close();
});

const SECTIONS = ['policy', 'try', 'clauses', 'accounts', 'activity', 'packs'] as const;

/** Takes every picture. */
export async function takeShots(executablePath: string): Promise<void> {
  for (const file of readdirSync(mkdirSync(OUT, { recursive: true }) ?? OUT)) if (file.endsWith('.webp')) rmSync(path.join(OUT, file));
  const sites = await serveSites();
  const ground = await launch({ kind: 'chromium', executablePath, port: sites.port, proxyPort: sites.proxyPort, headless: true, extensionDir: 'dist/chrome' });
  const page = await ground.browser.newPage();
  const shoot = async (name: string, look: Look, selector?: string): Promise<void> => {
    await dress(page, look);
    const element = selector === undefined ? undefined : await page.$(selector);
    await (element ?? page).screenshot(file(name, look));
  };
  try {
    const chosen = { policy: 'za-dcs', workplaceAliases: ['Pollsmoor'] };
    await page.setViewport({ width: 760, height: 1000 });
    for (const look of LOOKS) {
      await open(ground, page, 'options/index.html', {});
      await shoot('first-run', look);
    }
    await page.setViewport({ width: 1000, height: 900 });
    await open(ground, page, 'options/index.html', chosen);
    await decide(page);
    await open(ground, page, 'options/index.html', chosen);
    for (const look of LOOKS) for (const section of SECTIONS) await shoot(`options-${section}`, look, `#${section}`);
    await dress(page, 'light');
    await page.setViewport({ width: 1280, height: 800 });
    await page.evaluate(() => { document.querySelector('#try')?.scrollIntoView({ behavior: 'instant' }); });
    await page.screenshot({ path: path.join(STORE, 'screenshot-2-options.png') });

    const site = await ground.browser.newPage();
    const reply = pages.find(({ name }) => name === 'x-reply')!;
    await site.setViewport({ width: 900, height: 700 });
    for (const look of LOOKS) {
      const composer = await Composer.open(ground, site, reply);
      await composer.type(RISKY);
      await dress(site, look);
      await until('the badge is there', async () => (await shown('chromium', site.mainFrame(), 'status')).some(({ name }) => name.startsWith('Clausewise: Will ask: clause 7.2.4')));
      await site.screenshot(file('badge', look));
      await composer.click();
      await composer.held();
      await composer.settle();
      await site.screenshot(file('card', look));
      if (look === 'light') {
        await site.setViewport({ width: 1280, height: 800 });
        await site.screenshot({ path: path.join(STORE, 'screenshot-1-held.png') });
        await site.setViewport({ width: 900, height: 700 });
      }
      await composer.escape();
    }
    await site.bringToFront();
    const tab = await page.evaluate(async () => (await chrome.tabs.query({ active: true }))[0]?.id);
    await page.bringToFront();
    await page.setViewport({ width: 380, height: 640 });
    for (const look of LOOKS) {
      await open(ground, page, `popup/index.html?tab=${tab}`, chosen);
      await shoot('popup', look, 'main');
    }
    // The tile is drawn from the icon: stores want no screenshot on it.
    await page.goto('about:blank');
    await page.setViewport({ width: 440, height: 280 });
    await page.setContent(`<style>body{margin:0;display:grid;place-items:center;height:280px;background:#e3f0f1;font:600 34px/1.2 system-ui;color:#12464c}div{display:flex;gap:20px;align-items:center}svg{width:112px;height:112px}</style>
      <div>${readFileSync(path.join(STORE, 'icon.svg'), 'utf8')}<span>Clausewise</span></div>`);
    await page.screenshot({ path: path.join(STORE, 'tile-440x280.png') });
  } finally {
    await ground.browser.close();
    sites.close();
  }
}
