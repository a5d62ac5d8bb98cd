import type { Attack } from './lib/attack.ts';

export default {
  kind: 'hide',
  threat: 'zooms itself to a twentieth',
  counter: 'Where the page itself is blanked, the card with it or not, nothing counts but the way back to the draft.',
  card: () => {
    document.documentElement.style.zoom = '0.05';
  },
  undo: () => {
    document.documentElement.removeAttribute('style');
  },
  after: 'blind',
  sharp: true,
} satisfies Attack;
