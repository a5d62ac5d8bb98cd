import type { Attack } from './lib/attack.ts';

export default {
  kind: 'race',
  threat: 'presses the button by script over and over from the person’s press on',
  counter: 'A held draft is held for every press that follows from the person’s; one card is opened, not a hundred.',
  typed: (_host, _editor, button) => {
    addEventListener('pointerdown', () => {
      let times = 0;
      const again = setInterval(() => {
        button.click();
        times += 1;
        if (times > 100) clearInterval(again);
      }, 10);
    }, { once: true, capture: true });
  },
  card: () => undefined,
} satisfies Attack;
