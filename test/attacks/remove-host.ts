import type { Attack } from './lib/attack.ts';

export default {
  kind: 'hide',
  threat: 'takes the card out of the page',
  counter: 'The guard looks at the card every 200 ms and at every change of its host, and puts it back on top; a card that is not in sight decides nothing.',
  card: (host) => {
    host.remove();
  },
  sharp: true,
} satisfies Attack;
