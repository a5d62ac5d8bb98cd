import type { Attack } from './lib/attack.ts';

export default {
  kind: 'keys',
  threat: 'listens for every key and press from its very first script',
  counter: 'The content script is there before the page’s first script.',
  first: () => {
    window.__leak = [];
    for (const type of ['keydown', 'keypress', 'keyup', 'pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click']) {
      window.addEventListener(type, (event) => {
        if (event.target instanceof Element && event.target.localName.startsWith('x-')) window.__leak.push(type);
      }, { capture: true });
    }
  },
  card: () => undefined,
} satisfies Attack;
