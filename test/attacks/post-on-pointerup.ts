import type { Attack } from './lib/attack.ts';

export default {
  kind: 'slip',
  threat: 'posts on pointerup already',
  counter: 'Every event of the gesture is decided, not only the click.',
  query: { submit: 'pointerup' },
} satisfies Attack;
