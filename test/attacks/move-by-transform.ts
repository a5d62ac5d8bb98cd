import type { Attack } from './lib/attack.ts';

export default {
  kind: 'move',
  threat: 'moves and shrinks its root by transforms',
  counter: 'What is in the top layer is placed by the window, not by the page’s root.',
  card: () => {
    Object.assign(document.documentElement.style, { transform: 'translate(-3000px) scale(0.01)', translate: '-3000px', scale: '0.01', rotate: '90deg' });
  },
  undo: () => {
    document.documentElement.removeAttribute('style');
  },
} satisfies Attack;
