import type { Attack } from './lib/attack.ts';

export default {
  kind: 'hide',
  threat: 'turns its brightness up until nothing can be read',
  counter: 'Where the page itself is blanked, the card with it or not, nothing counts but the way back to the draft.',
  card: () => {
    document.documentElement.style.filter = 'brightness(100) contrast(10)';
  },
  undo: () => {
    document.documentElement.removeAttribute('style');
  },
  after: 'blind',
} satisfies Attack;
