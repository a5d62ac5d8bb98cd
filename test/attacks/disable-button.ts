import type { Attack } from './lib/attack.ts';

export default {
  kind: 'slip',
  threat: 'disables the button as it is pressed and enables it again at once',
  counter: 'A press on a disabled button is no press; the moment it is enabled it is looked at like any other.',
  typed: (_host, _editor, button) => {
    button.addEventListener('pointerover', () => {
      button.setAttribute('aria-disabled', 'true');
      setTimeout(() => { button.removeAttribute('aria-disabled'); }, 0);
    }, { once: true });
  },
} satisfies Attack;
