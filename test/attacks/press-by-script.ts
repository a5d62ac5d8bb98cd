import type { Attack } from './lib/attack.ts';

export default {
  kind: 'press',
  threat: 'presses by script wherever the card’s buttons might be',
  counter: 'Only an event of the browser’s own making (`isTrusted`) is a press.',
  card: (host) => {
    for (let x = 0; x < innerWidth; x += 40) {
      for (let y = 0; y < innerHeight; y += 20) {
        for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) host.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, cancelable: true, detail: 1, clientX: x, clientY: y }));
      }
    }
    host.click();
  },
  sharp: true,
} satisfies Attack;
