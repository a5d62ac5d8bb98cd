import type { Page } from 'puppeteer-core';
import { shown } from './shown.ts';
import { until } from './until.ts';

/**
 * Chooses an employer on the options page (Chromium), as its contract has it: a radio group `Your employer's policy`.
 * @returns the name of the radio
 */
export async function chooseEmployer(page: Page, wanted: RegExp): Promise<string> {
  await page.bringToFront();
  await until('the employers are listed', async () => (await shown('chromium', page.mainFrame(), 'radiogroup', "Your employer's policy")).length > 0);
  const radios = await until('there are radios', async () => {
    const found = await shown('chromium', page.mainFrame(), 'radio');
    return found.length > 0 && found;
  });
  const radio = radios.find(({ name }) => wanted.test(name));
  if (radio === undefined) throw new Error(`no employer ${wanted} among ${radios.map(({ name }) => name).join(' · ')}`);
  // By its handle rather than by place: the list may be longer than the window.
  const handle = await page.$(`aria/${radio.name}[role="radio"]`);
  await handle?.click();
  await until('the choice is taken', async () => handle?.evaluate((element) => (element as HTMLInputElement).checked));
  return radio.name;
}
