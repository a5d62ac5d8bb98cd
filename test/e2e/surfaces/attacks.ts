import { beforeEach, describe, expect, it } from 'vitest';
import { until } from '../until.ts';
import { Stage } from './stage.ts';
import type { Hall } from './surfaces.ts';

/** The host is the last child of <html> with a name of its own. */
const HOST = "[...document.documentElement.children].find((each) => each.localName.startsWith('x-'))";

/** What a page could do to a card, as script in the page. Each must leave the card in sight again, and undecided. */
const TAMPERING: readonly (readonly [string, string])[] = [
  ['removes the host', `${HOST}.remove()`],
  ['hides the host', `${HOST}.hidden = true`],
  ['styles the host away', `${HOST}.style.cssText = 'display:none!important;opacity:0!important;visibility:hidden!important;transform:translate(-9999px)!important'`],
  ['makes the host inert', `${HOST}.inert = true`],
  ['has a style sheet against it', `document.head.append(Object.assign(document.createElement('style'), { textContent: 'html > *:not(body,head) { display: none !important; opacity: 0 !important; pointer-events: none !important }' }))`],
  ['moves the host into the body', `document.body.append(${HOST})`],
  ['lays a popover over it', `{ const over = document.createElement('div'); over.popover = 'manual'; over.textContent = 'cover'; over.style.cssText = 'inset:0;width:100vw;height:100vh;background:white'; document.body.append(over); over.showPopover(); }`],
  ['lays a modal over it', `{ const over = document.createElement('dialog'); over.textContent = 'cover'; over.style.cssText = 'width:100vw;height:100vh'; document.body.append(over); over.showModal(); }`],
  ['lays a ghost over it that lets presses through', `{ const over = document.createElement('div'); over.popover = 'manual'; over.style.cssText = 'inset:0;width:100vw;height:100vh;background:white;pointer-events:none'; document.body.append(over); over.showPopover(); }`],
];

/** Against a page that works on the card. */
export function attacks(hall: Hall): void {
  describe('a page that', () => {
    let stage: Stage;
    beforeEach(async () => { stage = await Stage.open(hall.ground, hall.page); });

    it.each(TAMPERING)('%s has the card back on top, undecided', async (_what, script) => {
      await stage.settledCard('warn');
      await stage.page.evaluate(script);
      await until('the card is on top again', () => stage.page.evaluate(`(() => { const host = ${HOST}; return host !== undefined && host.parentNode === document.documentElement && document.elementFromPoint(innerWidth / 2, innerHeight / 2) === host; })()`) as Promise<boolean>);
      expect(await stage.decided()).toBeUndefined();
      await stage.settle(800);
      await stage.press('Disengage');
      expect(await stage.decision()).toEqual({ kind: 'disengage' });
    });
    it.each([
      ['fades itself out', "document.documentElement.style.filter = 'opacity(0)'", "document.documentElement.style.filter = ''"],
      ['makes itself see-through', "document.documentElement.style.opacity = '0'", "document.documentElement.style.opacity = ''"],
    ])('%s gets no press while the card cannot be seen', async (_what, script, undo) => {
      await stage.settledCard('warn');
      const { x, y } = await stage.button('Post anyway');
      await stage.page.evaluate(script);
      await stage.page.mouse.click(x, y);
      await stage.settle(900);
      await stage.page.mouse.click(x, y);
      expect(await stage.decided()).toBeUndefined();
      await stage.page.evaluate(undo);
      await stage.settle(900);
      await stage.press('Post anyway');
      expect(await stage.decision()).toEqual({ kind: 'post-anyway' });
    });
    it('keeps the card covered for good gets no decision out of a press, and Esc still leads back to the draft', async () => {
      await stage.settledCard('warn');
      const { x, y } = await stage.button('Post anyway');
      await stage.page.evaluate(`{ const cover = () => { const over = document.createElement('div'); over.popover = 'manual'; over.style.cssText = 'inset:0;width:100vw;height:100vh;background:white;pointer-events:none'; document.body.append(over); over.showPopover(); }; cover(); setInterval(cover, 30); }`);
      for (let at = 0; at < 10; at += 1) {
        await stage.page.mouse.click(x, y);
        await stage.settle(100);
      }
      expect(await stage.decided()).toBeUndefined();
      await stage.page.keyboard.press('Escape');
      expect(await stage.decision()).toEqual({ kind: 'edit' });
    });
    it('presses by script, or sends keys by script, decides nothing', async () => {
      await stage.settledCard('warn');
      // A page cannot look into the card, but it can guess where its buttons are.
      const { x, y } = await stage.button('Post anyway');
      await stage.page.evaluate(`{
        const host = ${HOST};
        for (const target of [host, document, window, document.body]) for (const type of ['mousedown', 'pointerdown', 'mouseup', 'click']) target.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, detail: 1, clientX: ${x}, clientY: ${y} }));
        for (const key of ['Escape', 'Enter', ' ']) for (const type of ['keydown', 'keyup']) host.dispatchEvent(new KeyboardEvent(type, { key, code: key, bubbles: true, composed: true }));
        host.click?.(); host.dispatchEvent(new Event('cancel')); host.dispatchEvent(new Event('close'));
      }`);
      expect(await stage.decided()).toBeUndefined();
      expect(await stage.card()).toBeDefined();
    });
    it('listens for everything learns nothing of keys and presses in the card, and can swallow none', async () => {
      await stage.page.evaluate(`{
        window.__heard = [];
        for (const type of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'focusin'])
          window.addEventListener(type, (event) => { if (type === 'focusin' && event.target.isContentEditable) return; window.__heard.push(type + ' ' + (event.key ?? '')); event.stopImmediatePropagation(); event.preventDefault(); }, { capture: true });
      }`);
      await stage.settledCard('warn');
      await stage.page.evaluate('window.__heard.length = 0');
      await stage.page.keyboard.press('Tab');
      await stage.page.keyboard.type('secret');
      await stage.page.keyboard.press('ArrowDown');
      const { x, y } = await stage.button('Disengage');
      await stage.page.mouse.click(x, y);
      expect(await stage.decision()).toEqual({ kind: 'disengage' });
      expect(await stage.page.evaluate('window.__heard')).toEqual([]);
    });
    it('listens for keys does not hear the one that closed the card, either', async () => {
      await stage.page.evaluate(`{ window.__heard = []; for (const type of ['keydown', 'keypress', 'keyup']) window.addEventListener(type, (event) => window.__heard.push(type + event.key), { capture: true }); }`);
      await stage.settledCard('warn');
      await stage.page.keyboard.press('Escape');
      await stage.gone();
      expect(await stage.page.evaluate('window.__heard')).toEqual([]);
      await stage.page.keyboard.press('a');
      expect(await stage.page.evaluate('window.__heard')).toContain('keydowna');
    });
    it('traps focus cannot take it out of the card', async () => {
      await stage.settledCard('warn');
      await stage.page.evaluate(`document.querySelector('[contenteditable=true]').focus()`);
      await stage.page.keyboard.press('Tab');
      await stage.page.keyboard.press('Enter');
      expect(await stage.decision()).toEqual({ kind: 'disengage' });
    });
  });
}
