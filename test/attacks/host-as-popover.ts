import type { Attack } from './lib/attack.ts';

export default {
  kind: 'move',
  threat: 'makes the card’s host a popover, and opens and closes it',
  counter: 'Attributes on the host are taken off again.',
  card: (host) => {
    host.popover = 'auto';
    try { host.showPopover(); host.hidePopover(); host.showPopover(); } catch { /* refused is as good */ }
  },
} satisfies Attack;
