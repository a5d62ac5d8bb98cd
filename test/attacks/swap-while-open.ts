import type { Attack } from './lib/attack.ts';

export default {
  kind: 'swap',
  threat: 'puts another draft in the place of the one the card asks about',
  counter: 'Post anyway is about the very draft that was read: of another one nothing is sent.',
  card: (_host, editor) => {
    const [part] = editor.querySelectorAll('p, span[data-text], span[data-lexical-text]');
    if (part) part.textContent = 'We can confirm that five officials were killed today, and here are their names.';
  },
  moves: true,
} satisfies Attack;
