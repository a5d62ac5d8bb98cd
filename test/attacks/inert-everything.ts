import type { Attack } from './lib/attack.ts';

export default {
  kind: 'hide',
  threat: 'makes the whole page inert',
  counter: 'A modal dialog escapes the inertness of its ancestors, and the guard takes note where one does not.',
  card: () => {
    document.documentElement.inert = true;
  },
  undo: () => {
    document.documentElement.inert = false;
  },
  after: 'blind',
} satisfies Attack;
