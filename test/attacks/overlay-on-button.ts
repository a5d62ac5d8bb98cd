import type { Attack } from './lib/attack.ts';

export default {
  kind: 'slip',
  threat: 'lays a clear sheet over the button and presses the button itself when the sheet is pressed',
  counter: 'What a script presses within five seconds of the person’s own press counts as theirs.',
  typed: (_host, _editor, button) => {
    const box = button.getBoundingClientRect();
    const sheet = document.createElement('div');
    sheet.style.cssText = `position:fixed;z-index:2147483647;left:${box.left}px;top:${box.top}px;width:${box.width}px;height:${box.height}px`;
    sheet.addEventListener('click', () => { sheet.remove(); button.click(); });
    sheet.popover = 'manual';
    sheet.style.inset = 'auto';
    sheet.style.left = `${box.left}px`;
    sheet.style.top = `${box.top}px`;
    sheet.style.border = '0';
    sheet.style.margin = '0';
    sheet.style.padding = '0';
    document.body.append(sheet);
    sheet.showPopover();
  },
  sharp: true,
} satisfies Attack;
