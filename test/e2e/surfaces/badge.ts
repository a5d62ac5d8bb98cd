import { beforeEach, describe, expect, it } from 'vitest';
import { until } from '../until.ts';
import { Stage } from './stage.ts';
import type { Hall } from './surfaces.ts';

/** The badge beside the composer, and the underline. */
export function badge(hall: Hall): void {
  describe('the badge', () => {
    let stage: Stage;
    beforeEach(async () => { stage = await Stage.open(hall.ground, hall.page); });
    const says = async (): Promise<string | undefined> => (await stage.find('status')).find(({ name }) => name.startsWith('Clausewise:'))?.name;

    it.each([
      [{ kind: 'clear' }, true, 'Clausewise: No clause found'],
      [{ kind: 'note', count: 1 }, true, 'Clausewise: 1 clause worth a look'],
      [{ kind: 'note', count: 3 }, true, 'Clausewise: 3 clauses worth a look'],
      [{ kind: 'held', clause: '7.2.4' }, true, 'Clausewise: Will ask: clause 7.2.4'],
      [{ kind: 'unchecked', why: 'unknown-composer' }, true, 'Clausewise: Not checked here: this text box is not one we know'],
      [{ kind: 'referred', role: 'DCS Webmaster', address: 'a@b.za' }, true, 'Clausewise: Held. Refer it to DCS Webmaster, a@b.za'],
      [{ kind: 'clear' }, false, 'Clausewise: No clause found. Policy not chosen yet, the default applies.'],
    ])('%j, chosen %j', async (state, chosen, name) => {
      await stage.order({ badge: state, chosen });
      await until('the badge says so', async () => (await says()) === name);
    });
    it('goes when it is told to, and leaves nothing behind', async () => {
      const children = (): Promise<number> => stage.page.evaluate(() => document.documentElement.children.length);
      const before = await children();
      await stage.order({ badge: { kind: 'clear' } });
      await until('the badge is there', says);
      await stage.order({ hide: true });
      await until('it has gone', async () => (await says()) === undefined);
      expect(await children()).toBe(before);
    });
    it('never comes to lie over an open card', async () => {
      await stage.settledCard('warn');
      await stage.order({ badge: { kind: 'clear' } });
      await stage.settle(300);
      expect(await says()).toBeUndefined();
      await stage.press('Disengage');
      expect(await stage.decision()).toEqual({ kind: 'disengage' });
      await stage.order({ badge: { kind: 'clear' } });
      await until('the badge is there', says);
    });
    it('stays off the editor, lets presses through, and leaves focus and the draft alone', async () => {
      const html = (): Promise<string> => stage.page.$eval('[contenteditable=true]', (editor) => editor.outerHTML);
      const before = await html();
      await stage.order({ badge: { kind: 'held', clause: '7.2.4' } });
      const { x, y } = await until('the badge', async () => (await stage.find('status')).find(({ name }) => name.startsWith('Clausewise:')));
      expect(await stage.page.evaluate((left, top) => document.elementFromPoint(left, top)?.localName.startsWith('x-'), x, y)).toBe(false);
      const over = await stage.page.evaluate((left, top) => {
        const edge = document.querySelector('[contenteditable=true]')!.getBoundingClientRect();
        return left > edge.left && left < edge.right && top > edge.top && top < edge.bottom;
      }, x, y);
      expect(over).toBe(false);
      expect(await html()).toBe(before);
      await stage.page.keyboard.type('more');
      await until('typing goes on', () => stage.page.$eval('[contenteditable=true]', (editor) => editor.textContent.includes('more')));
    });
    it('underlines what was found, without touching the editor', async () => {
      const editor = (await stage.page.$('[contenteditable=true]'))!;
      // A blinking caret would tell two pictures apart as well.
      await editor.evaluate((element) => { (element as HTMLElement).style.caretColor = 'transparent'; });
      const html = (): Promise<string> => editor.evaluate((element) => element.outerHTML);
      const look = async (): Promise<string> => Buffer.from(await editor.screenshot()).toString('base64');
      const [before, plain] = [await html(), await look()];
      expect(await look()).toBe(plain);
      await stage.order({ mark: true });
      await until('it is painted', async () => (await look()) !== plain);
      expect(await stage.data('marked')).toBe('true');
      expect(await html()).toBe(before);
      await stage.order({ unmark: true });
      await until('it is gone', async () => (await look()) === plain);
    });
  });
}
