import type { Attack } from './lib/attack.ts';

export default {
  kind: 'keys',
  threat: 'listens for every key and press, and swallows them',
  counter: 'A listener of ours on the window came first: keys and presses on the card go no further.',
  loaded: () => {
    const card = (event: Event): boolean => event.target instanceof Element && event.target.localName.startsWith('x-');
    for (const type of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'paste', 'copy', 'cut', 'contextmenu', 'dblclick', 'auxclick', 'touchstart', 'touchend']) {
      window.addEventListener(type, (event) => {
        if (!card(event)) return;
        window.__leak.push(type);
        event.stopImmediatePropagation();
        event.preventDefault();
      }, { capture: true });
    }
  },
  card: () => undefined,
  sharp: true,
} satisfies Attack;
