import type { Attack } from './lib/attack.ts';

export default {
  kind: 'slip',
  threat: 'takes from the button everything it is known by, when the pointer comes near',
  counter: 'What was once known as a composer’s button stays so, whatever it is called later.',
  typed: (_host, _editor, button) => {
    button.addEventListener('pointerover', () => {
      for (const { name } of [...button.attributes]) if (name !== 'type') button.removeAttribute(name);
    });
  },
  sharp: true,
} satisfies Attack;
