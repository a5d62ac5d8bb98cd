import type { Attack } from './lib/attack.ts';

export default {
  kind: 'hide',
  threat: 'sets its root font so small that what is measured by it vanishes',
  counter: 'Sizes in our sheets are absolute: the page’s root font is not ours.',
  card: () => {
    document.documentElement.style.fontSize = '0.5px';
  },
  undo: () => {
    document.documentElement.removeAttribute('style');
  },
} satisfies Attack;
