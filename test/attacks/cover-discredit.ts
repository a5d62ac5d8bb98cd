import type { Attack } from './lib/attack.ts';

export default {
  kind: 'cover',
  threat: 'first makes Chromium’s word on what is covered worthless, by being a little see-through, and then lays a ghost from a closed shadow root',
  counter: 'Where the browser’s word is not to be had, every tree of the page is asked for what it has in the top layer.',
  loaded: () => {
    document.documentElement.style.opacity = '0.99';
  },
  card: () => {
    const box = document.createElement('div');
    document.body.append(box);
    const root = box.attachShadow({ mode: 'closed' });
    const over = document.createElement('div');
    over.popover = 'manual';
    over.style.cssText = 'inset:0;width:100vw;height:100vh;border:0;margin:0;background:white;pointer-events:none';
    root.append(over);
    over.showPopover();
    const again = setInterval(() => { over.hidePopover(); over.showPopover(); }, 50);
    document.addEventListener('end-of-attack', () => { clearInterval(again); box.remove(); });
  },
  undo: () => {
    document.dispatchEvent(new Event('end-of-attack'));
  },
  after: 'blind',
} satisfies Attack;
