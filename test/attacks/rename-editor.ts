import type { Attack } from './lib/attack.ts';

export default {
  kind: 'slip',
  threat: 'takes from the editor everything it is known by, when the pointer comes near the button',
  counter: 'A composer once seen stays one, whatever its editor is called later.',
  typed: (_host, editor, button) => {
    button.addEventListener('pointerover', () => {
      for (const name of ['role', 'data-testid', 'data-lexical-editor', 'contenteditable', 'class']) editor.removeAttribute(name);
    });
  },
  moves: true,
} satisfies Attack;
