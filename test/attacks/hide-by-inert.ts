import type { Attack } from './lib/attack.ts';

export default {
  kind: 'hide',
  threat: 'makes the card’s host inert',
  counter: 'Only a modal dialog escapes inertness from above; on the host itself the attribute is taken off again.',
  card: (host) => {
    host.inert = true;
  },
} satisfies Attack;
