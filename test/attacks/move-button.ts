import type { Attack } from './lib/attack.ts';

export default {
  kind: 'slip',
  threat: 'moves the button out of the composer, when the pointer comes near',
  counter: 'What was once known as a composer’s button stays so, wherever it stands later.',
  typed: (_host, _editor, button) => {
    button.addEventListener('pointerover', () => {
      const box = button.getBoundingClientRect();
      button.style.cssText = `position:fixed;z-index:2147483647;left:${box.left}px;top:${box.top}px`;
      document.body.append(button);
    }, { once: true });
  },
  moves: true,
  sites: ['linkedin'],
} satisfies Attack;
