import type { Frame, Page } from 'puppeteer-core';
import { pages } from '../../sites/pages.ts';
import type { Ground } from '../launch.ts';
import { shown, type Shown } from '../shown.ts';
import { until } from '../until.ts';

/** A fixture page with the bench on it: surfaces are called up by order and worked by accessible name. */
export class Stage {
  readonly ground: Ground;
  readonly page: Page;
  constructor(ground: Ground, page: Page) {
    this.ground = ground;
    this.page = page;
  }
  private get frame(): Frame { return this.page.mainFrame(); }

  /** Opens the practice composer of X, with the caret behind some text. */
  static async open(ground: Ground, page: Page, hash = ''): Promise<Stage> {
    const site = pages.find(({ name }) => name === 'x-home');
    if (!site) throw new Error('no x-home page');
    await page.bringToFront();
    await page.goto('about:blank');
    await page.goto(site.url + hash, { waitUntil: 'load' });
    const stage = new Stage(ground, page);
    await until('the bench is there', async () => (await stage.data('bench')) === 'ready');
    await (await page.waitForSelector(site.editor))?.click();
    await page.keyboard.type('A draft.');
    return stage;
  }
  async order(what: object): Promise<void> {
    await this.page.evaluate((detail) => window.dispatchEvent(new CustomEvent('bench', { detail })), JSON.stringify(what));
  }
  data(name: string): Promise<string | undefined> { return this.page.evaluate((key) => document.documentElement.dataset[key], name); }
  find(role: string, name = ''): Promise<Shown[]> { return shown(this.ground.kind, this.frame, role, name); }
  async card(): Promise<Shown | undefined> { return (await this.find('alertdialog'))[0]; }
  /** The one button of a name; more than one is a fault. */
  async button(name: string): Promise<Shown> {
    const found = await until(`a button “${name}”`, async () => { const all = await this.find('button', name); return all.length > 0 && all; });
    if (found.length !== 1) throw new Error(`${found.length} buttons named “${name}”`);
    return found[0]!;
  }
  /** Presses a button with the mouse. */
  async press(name: string): Promise<void> {
    const { x, y } = await this.button(name);
    await this.page.mouse.click(x, y);
  }
  /** Opens a card; presses on it do not count yet. */
  async openCard(card: string, count = 1): Promise<Shown> {
    await this.order({ card, count });
    return until('the card is there', () => this.card());
  }
  /** Opens a card and lets the time pass after which presses count. */
  async settledCard(card: string, count = 1): Promise<Shown> {
    const seen = await this.openCard(card, count);
    await this.settle();
    return seen;
  }
  /** The settling time, by the page's own clock: what is waited for is that very time. */
  async settle(ms = 550): Promise<void> {
    const now = (): Promise<number> => this.page.evaluate(() => performance.now());
    const start = await now();
    await until('the time is over', async () => (await now()) - start > ms);
  }
  /** What was decided, as it was handed over; undefined while nothing was. */
  decided(): Promise<string | undefined> { return this.data('decided'); }
  /** Waits for a decision. */
  async decision(): Promise<unknown> { return JSON.parse(await until('a decision', () => this.decided())); }
  gone(): Promise<true> { return until('the card has gone', async () => (await this.card()) === undefined); }
}
