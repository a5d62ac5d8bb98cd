import type { Attack } from './lib/attack.ts';

export default {
  kind: 'move',
  threat: 'makes its root a small fixed box that contains and clips',
  counter: 'What is in the top layer is placed by the window, not by the page’s root.',
  card: () => {
    Object.assign(document.documentElement.style, { position: 'fixed', top: '-5000px', width: '1px', height: '1px', overflow: 'clip', contain: 'strict' });
  },
  undo: () => {
    document.documentElement.removeAttribute('style');
  },
  after: 'blind',
} satisfies Attack;
