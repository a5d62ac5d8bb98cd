import type { Attack } from './lib/attack.ts';

export default {
  kind: 'hide',
  threat: 'had its root font that small before the card came',
  counter: 'Sizes in our sheets are absolute: the page’s root font is not ours.',
  loaded: () => {
    document.documentElement.style.fontSize = '0.5px'; document.body.style.fontSize = '16px';
  },
  card: () => undefined,
  // The other two practice pages are laid out by the root font: nobody could press their button either.
  sites: ['x'],
} satisfies Attack;
