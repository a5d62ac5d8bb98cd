import type { Attack } from './lib/attack.ts';

export default {
  kind: 'move',
  threat: 'moves the card’s host into its body',
  counter: 'The guard looks at the card every 200 ms and at every change of its host, and puts it back on top; a card that is not in sight decides nothing.',
  card: (host) => {
    document.body.append(host);
  },
} satisfies Attack;
