import type { Attack } from './lib/attack.ts';

export default {
  kind: 'hide',
  threat: 'makes itself see-through',
  counter: 'Where the page itself is blanked, the card with it or not, nothing counts but the way back to the draft.',
  card: () => {
    document.documentElement.style.opacity = '0';
  },
  undo: () => {
    document.documentElement.removeAttribute('style');
  },
  after: 'blind',
} satisfies Attack;
