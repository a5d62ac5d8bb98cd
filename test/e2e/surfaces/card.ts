import { beforeEach, describe, expect, it } from 'vitest';
import { countWords } from '../../../src/shared/quote.ts';
import { until } from '../until.ts';
import { Stage } from './stage.ts';
import type { Hall } from './surfaces.ts';

const BUTTONS = ['Edit draft', 'Disengage', 'Refer to DCS Webmaster', 'Post anyway'];

/** What a person and their screen reader meet, and what counts as an answer. */
export function card(hall: Hall): void {
  describe('the card', () => {
    let stage: Stage;
    beforeEach(async () => { stage = await Stage.open(hall.ground, hall.page); });

    it('is an alertdialog named by its clause, says what, then which clause, then what to do', async () => {
      const seen = await stage.openCard('warn');
      expect(seen.name).toMatch(/^Clause 7\.2\.4 /);
      const order = ['We at the Department can confirm', 'These words may read', 'Clause 7.2.4', 'Make no statement for the department', 'refer it to', 'Edit draft'].map((part) => seen.text.indexOf(part));
      expect(order).toEqual([...order].sort((one, other) => one - other));
      expect(order).not.toContain(-1);
      expect(countWords(seen.text.slice(0, seen.text.indexOf('Clause 7.2.4')))).toBeLessThanOrEqual(60);
      for (const name of BUTTONS) await stage.button(name);
      expect((await stage.button('Edit draft')).focused).toBe(true);
    });
    it('shows three clauses at most and counts the rest', async () => {
      const seen = await stage.openCard('stop', 5);
      expect(seen.text).toContain('And 2 more clauses');
      expect(seen.text).toContain('5 clauses');
      // The third names a clause the pack has not got.
      expect(seen.text).toContain('Clause 7.2.99');
      expect(seen.text).not.toContain('Clause 7.2.11');
    });

    it.each([
      ['Edit draft', { kind: 'edit', words: true }], ['Disengage', { kind: 'disengage' }], ['Refer to DCS Webmaster', { kind: 'refer', contact: 'webmaster' }], ['Post anyway', { kind: 'post-anyway' }],
    ])('%s, pressed with the mouse', async (name, decision) => {
      await stage.settledCard('warn');
      await stage.press(name);
      expect(await stage.decision()).toEqual(decision);
      await stage.gone();
    });
    it.each([[1, 'Enter', 'disengage'], [2, 'Space', 'refer'], [3, 'Enter', 'post-anyway']] as const)('Tab %i times, then %s', async (tabs, key, kind) => {
      await stage.settledCard('warn');
      for (let at = 0; at < tabs; at += 1) await stage.page.keyboard.press('Tab');
      await stage.page.keyboard.press(key === 'Space' ? ' ' : key);
      expect(await stage.decision()).toMatchObject({ kind });
    });
    it('Esc is Edit draft', async () => {
      await stage.settledCard('stop');
      await stage.page.keyboard.press('Escape');
      expect(await stage.decision()).toEqual({ kind: 'edit' });
    });
    it('a press outside does nothing', async () => {
      await stage.settledCard('warn');
      await stage.page.mouse.click(8, 8);
      await stage.page.mouse.click(1000, 780);
      expect(await stage.card()).toBeDefined();
      expect(await stage.decided()).toBeUndefined();
    });
    it('a press that began elsewhere is a change of mind', async () => {
      await stage.settledCard('warn');
      const [from, to] = [await stage.button('Disengage'), await stage.button('Post anyway')];
      await stage.page.mouse.move(from.x, from.y);
      await stage.page.mouse.down();
      await stage.page.mouse.move(to.x, to.y);
      await stage.page.mouse.up();
      expect(await stage.decided()).toBeUndefined();
    });
    it('nothing pressed in the first half second counts, Esc included', async () => {
      await stage.openCard('warn');
      const { x, y } = await stage.button('Post anyway');
      await stage.settle();
      await stage.order({ close: true });
      await stage.order({ card: 'warn' });
      await stage.page.mouse.click(x, y);
      await stage.page.keyboard.press('Enter');
      await stage.page.keyboard.press('Escape');
      expect(await stage.decided()).toBeUndefined();
      await stage.settle();
      await stage.page.mouse.click(x, y);
      expect(await stage.decision()).toEqual({ kind: 'post-anyway' });
    });
    it('a key still held down from before is not an answer', async () => {
      await stage.page.keyboard.down('Enter');
      await stage.settledCard('warn');
      // The second `down` of a key that is down is a repeat.
      await stage.page.keyboard.down('Enter');
      await stage.page.keyboard.up('Enter');
      expect(await stage.decided()).toBeUndefined();
      await stage.page.keyboard.press('Enter');
      expect(await stage.decision()).toEqual({ kind: 'edit', words: true });
    });

    it('at stop, Post anyway takes two steps, and the second has to settle too', async () => {
      await stage.settledCard('stop');
      const first = await stage.button('Post anyway');
      await stage.page.mouse.click(first.x, first.y, { count: 2 });
      expect((await until('the second step', async () => { const seen = await stage.card(); return seen?.text.includes('once more') && seen; }))).toBeDefined();
      expect(await stage.decided()).toBeUndefined();
      await stage.settle();
      await stage.press('Post anyway');
      expect(await stage.decision()).toEqual({ kind: 'post-anyway' });
    });
    it('at stop, by keyboard: the second button is not the one that has focus', async () => {
      await stage.settledCard('stop');
      for (let at = 0; at < 3; at += 1) await stage.page.keyboard.press('Tab');
      await stage.page.keyboard.press('Enter');
      await until('the second step', async () => (await stage.card())?.text.includes('once more'));
      await stage.settle();
      await stage.page.keyboard.press('Enter');
      expect(await stage.decided()).toBeUndefined();
      await stage.page.keyboard.press('Tab');
      await stage.page.keyboard.press('Tab');
      await stage.page.keyboard.press('Enter');
      expect(await stage.decision()).toEqual({ kind: 'post-anyway' });
    });

    it('gives focus and caret back: what is typed next goes on where it stopped', async () => {
      await stage.page.keyboard.press('ArrowLeft');
      await stage.settledCard('warn');
      await stage.page.keyboard.press('Escape');
      await stage.gone();
      await stage.page.keyboard.type('!');
      await until('the draft goes on', () => stage.page.evaluate(() => document.querySelector('[contenteditable=true]')?.textContent.includes('A draft!.')));
    });
    it('closes without a decision when the page moves on', async () => {
      await stage.settledCard('warn');
      await stage.order({ close: true });
      await stage.gone();
      expect(await stage.decided()).toBeUndefined();
      expect(await stage.data('open')).toBe('false');
    });
    it('a second card takes the first one’s place', async () => {
      await stage.openCard('warn');
      await stage.order({ card: 'stop' });
      expect(await stage.find('alertdialog')).toHaveLength(1);
    });
  });
}
