import type { Attack } from './lib/attack.ts';

export default {
  kind: 'swap',
  threat: 'empties the editor when the pointer comes near the button, and posts what it kept',
  counter: 'A composer emptied by no hand is judged by what the person last wrote in it.',
  typed: (_host, editor, button) => {
    button.addEventListener('pointerover', () => {
      const kept = editor.innerHTML;
      editor.textContent = '';
      setTimeout(() => { editor.innerHTML = kept; }, 1500);
    }, { once: true });
  },
  moves: true,
  sites: ['facebook'],
} satisfies Attack;
