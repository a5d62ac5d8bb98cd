import type { Attack } from './lib/attack.ts';

export default {
  kind: 'hide',
  threat: 'lays an empty mask over itself',
  counter: 'Where the page itself is blanked, the card with it or not, nothing counts but the way back to the draft.',
  card: () => {
    document.documentElement.style.maskImage = 'linear-gradient(transparent, transparent)';
  },
  undo: () => {
    document.documentElement.removeAttribute('style');
  },
  after: 'blind',
  sharp: true,
} satisfies Attack;
