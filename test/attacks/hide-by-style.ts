import type { Attack } from './lib/attack.ts';

export default {
  kind: 'hide',
  threat: 'styles the card’s host away',
  counter: 'An important rule of the inner tree beats any the page can write on the host.',
  card: (host) => {
    host.style.cssText = 'display:none!important;opacity:0!important;visibility:hidden!important;transform:translate(-9999px)!important;clip-path:inset(50%)!important';
  },
} satisfies Attack;
