import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { Composer } from '../../test/e2e/composer.ts';
import { RISKY } from '../../test/e2e/drafts.ts';
import { launch, type Ground } from '../../test/e2e/launch.ts';
import { chooseEmployer } from '../../test/e2e/options.ts';
import { until } from '../../test/e2e/until.ts';
import { pages } from '../../test/sites/pages.ts';
import { serveSites } from '../../test/sites/server.ts';

const start = async (executablePath: string, headless: boolean): Promise<Ground & { close(): Promise<void> }> => {
  const sites = await serveSites();
  const ground = await launch({ kind: 'chromium', executablePath, port: sites.port, proxyPort: sites.proxyPort, headless, extensionDir: 'dist/chrome' });
  return {
    ...ground,
    close: async () => {
      await ground.browser.close();
      sites.close();
    },
  };
};

const firstRunPage = (ground: Ground): Promise<Page> =>
  until('the first-run page is open', async () => (await ground.browser.pages()).find((page) => page.url().startsWith(ground.extension ?? 'chrome-extension:')));

const home = pages.find(({ name }) => name === 'x-home')!;

/** Opens Chromium for a person: the first-run page and the practice site. Ends when the browser is closed. */
export async function showPractice(executablePath: string): Promise<void> {
  const ground = await start(executablePath, false);
  // Only pages the driver looks at accept the practice site's certificate.
  ground.browser.on('targetcreated', (target) => { void target.page().catch(() => null); });
  const page = await ground.browser.newPage();
  await page.goto(home.url);
  await (await firstRunPage(ground)).bringToFront();
  console.log('Chromium is open with Clausewise in it. Choose your employer in the first tab; the practice site is in the other one.');
  console.log(`Try to post there: ${RISKY}`);
  console.log('Nothing leaves this computer: the sites’ addresses lead to a local practice server. Close the browser to end.');
  await new Promise<void>((resolve) => { ground.browser.on('disconnected', () => { resolve(); }); });
}

/** Plays the scene without a display: chooses an employer, tries to post a risky draft, shows the warning. */
export async function playScene(executablePath: string): Promise<void> {
  console.log('There is no display here, so the scene is played headless.');
  const ground = await start(executablePath, true);
  try {
    const chosen = await chooseEmployer(await firstRunPage(ground), /Correctional Services.*South Africa/);
    console.log(`First-run page: chose “${chosen}”.`);
    const composer = await Composer.open(ground, await ground.browser.newPage(), home);
    await composer.type(RISKY);
    console.log(`${home.url}: typed “${RISKY}” and pressed Post.`);
    await composer.click();
    const card = await composer.held();
    console.log(`\nHeld. Posted so far: ${(await composer.posted()).length}. The warning says:\n`);
    console.log(card.text.split('\n').filter((line) => line.trim() !== '').map((line) => `  ${line}`).join('\n'));
    const file = path.resolve('.cache/practice/held-draft.png');
    mkdirSync(path.dirname(file), { recursive: true });
    await composer.page.screenshot({ path: file });
    console.log(`\nScreenshot: ${file}`);
  } finally {
    await ground.close();
  }
}
