import type { Attack } from './lib/attack.ts';

export default {
  kind: 'slip',
  threat: 'posts on pointerdown already',
  counter: 'Every event of the gesture is decided, not only the click.',
  query: { submit: 'pointerdown' },
} satisfies Attack;
