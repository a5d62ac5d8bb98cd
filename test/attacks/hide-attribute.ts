import type { Attack } from './lib/attack.ts';

export default {
  kind: 'hide',
  threat: 'gives the card’s host the hidden attribute',
  counter: 'Attributes on the host are taken off again; its own sheet says `all: initial !important`.',
  card: (host) => {
    host.hidden = true;
  },
} satisfies Attack;
