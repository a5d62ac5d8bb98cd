import type { Attack } from './lib/attack.ts';

export default {
  kind: 'race',
  threat: 'presses its own button by script the moment the card is open',
  counter: 'While a card is open nothing of its draft goes out.',
  card: (_host, _editor, button) => {
    for (let n = 0; n < 50; n += 1) for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) button.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, cancelable: true, detail: 1 }));
    button.click();
  },
} satisfies Attack;
