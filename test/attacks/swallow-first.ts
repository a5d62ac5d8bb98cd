import type { Attack } from './lib/attack.ts';

export default {
  kind: 'slip',
  threat: 'takes every press for itself at the window, in the capture phase',
  counter: 'The content script’s listeners were there before the page’s first script.',
  query: { greedy: '1' },
  sharp: true,
} satisfies Attack;
