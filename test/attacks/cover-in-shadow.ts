import type { Attack } from './lib/attack.ts';

export default {
  kind: 'cover',
  threat: 'lays a popover over the card from inside a closed shadow root, where nobody can count it',
  counter: 'A point of the card answers with the page’s host; and where the cover lets presses through, Chromium says that something is painted above.',
  card: () => {
    const box = document.createElement('div');
    document.body.append(box);
    const root = box.attachShadow({ mode: 'closed' });
    const over = document.createElement('div');
    over.popover = 'manual';
    over.style.cssText = 'inset:0;width:100vw;height:100vh;border:0;margin:0;background:white';
    root.append(over);
    over.showPopover();
  },
} satisfies Attack;
