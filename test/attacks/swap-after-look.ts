import type { Attack } from './lib/attack.ts';

export default {
  kind: 'swap',
  threat: 'shows a harmless draft until the press has begun, and the real one from then on',
  counter: 'The draft is read anew at every event of the press that could post.',
  query: { submit: 'mouseup' },
  typed: (_host, editor) => {
    const real = editor.innerHTML;
    const [first] = editor.querySelectorAll('p, span[data-text], span[data-lexical-text]');
    if (first) first.textContent = 'Lovely rain on the garden this morning.';
    addEventListener('pointerdown', () => { editor.innerHTML = real; }, { once: true, capture: true });
  },
  moves: true,
  sites: ['linkedin'],
} satisfies Attack;
