import type { ElementHandle, Frame, KeyInput, Page } from 'puppeteer-core';
import type { SitePage } from '../sites/pages.ts';
import { addressOf, type Ground } from './launch.ts';
import { shown, type Shown } from './shown.ts';
import { until } from './until.ts';

/** The editor as the person left it: markup, and the caret as a way down the tree. */
export interface EditorState {
  readonly html: string;
  readonly caret: string;
  readonly focused: boolean;
}

/** A composer of a fixture page, with a person's hands on it. */
export class Composer {
  readonly ground: Ground;
  readonly page: Page;
  readonly site: SitePage;
  /** The frame the composer is in. */
  readonly frame: Frame;
  private prepared = false;

  constructor(ground: Ground, page: Page, site: SitePage, frame: Frame = page.mainFrame()) {
    this.ground = ground;
    this.page = page;
    this.site = site;
    this.frame = frame;
  }

  /** Opens a fixture page and puts the caret into its editor. */
  static async open(ground: Ground, page: Page, site: SitePage, query: Readonly<Record<string, string>> = {}): Promise<Composer> {
    // The first-run page opens in a tab of its own, whenever it does; nobody types in a tab behind.
    await page.bringToFront();
    await page.goto(addressOf(site, query), { waitUntil: 'load' });
    const composer = new Composer(ground, page, site);
    for (const selector of site.open ?? []) await (await composer.get(selector)).click();
    await composer.focus();
    if (site.prefilled !== undefined) {
      await composer.press('Control+a');
      await composer.press('Backspace');
    }
    return composer;
  }

  private async get(selector: string): Promise<ElementHandle<HTMLElement>> {
    const handle = await this.frame.waitForSelector(selector, { timeout: 8000 });
    if (handle === null) throw new Error(`${this.site.name} has no ${selector}`);
    return handle as ElementHandle<HTMLElement>;
  }
  editor(): Promise<ElementHandle<HTMLElement>> { return this.get(this.site.editor); }
  button(): Promise<ElementHandle<HTMLElement>> { return this.get(this.site.button); }

  async focus(): Promise<void> { await (await this.editor()).click(); }

  /** Types as on a keyboard; `\n` is the key that starts a new line here. */
  async type(text: string): Promise<void> {
    for (const [at, line] of text.split('\n').entries()) {
      if (at > 0) await this.press(this.site.newline);
      await this.page.keyboard.type(line);
    }
  }

  /** Presses a combination such as `Control+Enter`. */
  async press(combination: string): Promise<void> {
    const keys = combination.split('+') as KeyInput[];
    const last = keys.pop();
    if (last === undefined) return;
    for (const key of keys) await this.page.keyboard.down(key);
    await this.page.keyboard.press(last);
    for (const key of keys.reverse()) await this.page.keyboard.up(key);
  }

  /** Does what the site asks for ahead of the button (about.json, `before`), once. */
  private async prepare(): Promise<void> {
    const wanted = this.prepared ? [] : this.site.before ?? [];
    this.prepared = true;
    for (const selector of wanted) await (await this.get(selector)).click();
  }

  async click(count = 1): Promise<void> {
    await this.prepare();
    await (await this.button()).click({ count });
  }

  /** Focuses the button and presses a key on it. */
  async pressButton(key: 'Enter' | 'Space'): Promise<void> {
    await this.prepare();
    await (await this.button()).focus();
    // Firefox's driver knows Space by its character only.
    await this.page.keyboard.press(key === 'Space' ? ' ' : key);
  }

  /** Two turns of the page's own clock: what it put off until later has been done. */
  async settle(): Promise<void> {
    await this.frame.evaluate(() => new Promise<void>((resolve) => { requestAnimationFrame(() => { requestAnimationFrame(() => { resolve(); }); }); }));
  }

  posted(): Promise<string[]> { return this.frame.evaluate(() => [...window.__posted]); }

  async state(): Promise<EditorState> {
    return (await this.editor()).evaluate((editor) => {
      const root = editor.getRootNode();
      const selection = document.getSelection() as Selection & { getComposedRanges(options: { shadowRoots: ShadowRoot[] }): StaticRange[] };
      const range = selection.getComposedRanges({ shadowRoots: root instanceof ShadowRoot ? [root] : [] })[0];
      const way = (node: Node | undefined, offset: number | undefined): string => {
        const steps: (number | string)[] = [offset ?? ''];
        for (let at: Node | null | undefined = node; at && at !== editor; at = at.parentNode) steps.unshift([...(at.parentNode?.childNodes ?? [])].indexOf(at as ChildNode));
        return steps.join('/');
      };
      return {
        html: editor.innerHTML,
        caret: `${way(range?.startContainer, range?.startOffset)} – ${way(range?.endContainer, range?.endOffset)}`,
        focused: (root as Document | ShadowRoot).activeElement === editor,
      };
    });
  }

  /** The warning, or undefined where there is none. */
  async card(): Promise<Shown | undefined> { return (await shown(this.ground.kind, this.frame, 'alertdialog'))[0]; }

  /** Waits for the warning. */
  held(): Promise<Shown> { return until('a warning is shown', () => this.card()); }

  /** Accessible names of the buttons on the page's warning. */
  async cardButtons(): Promise<Shown[]> {
    const own = ['Edit draft', 'Disengage', 'Post anyway'];
    return (await shown(this.ground.kind, this.frame, 'button')).filter(({ name }) => own.includes(name) || name.startsWith('Refer to '));
  }

  /** One press of a button of the warning, with the mouse, by its exact accessible name. Does it not count yet, nothing happens. */
  async pressOnCard(name: string): Promise<void> {
    const button = (await shown(this.ground.kind, this.frame, 'button', name))[0];
    if (button) await this.page.mouse.click(button.x, button.y);
  }

  /**
   * Answers the warning: presses until it goes. A press counts only once the warning has settled, and at `stop` posting takes a second one.
   * @param name a button's name, or its beginning
   */
  async decide(name: string): Promise<void> {
    const full = (await this.cardButtons()).find((button) => button.name.startsWith(name))?.name ?? name;
    await until(`the warning goes after ${name}`, async () => {
      await this.pressOnCard(full);
      return (await this.card()) === undefined;
    });
  }

  /** The same with the keyboard alone. */
  async escape(): Promise<void> {
    await until('the warning goes after Esc', async () => {
      await this.page.keyboard.press('Escape');
      return (await this.card()) === undefined;
    });
  }
}
