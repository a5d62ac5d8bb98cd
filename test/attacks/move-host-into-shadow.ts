import type { Attack } from './lib/attack.ts';

export default {
  kind: 'move',
  threat: 'moves the card’s host into a shadow root that has no slot for it',
  counter: 'The guard looks at the card every 200 ms and at every change of its host, and puts it back on top; a card that is not in sight decides nothing.',
  card: (host) => {
    const box = document.createElement('div');
    box.attachShadow({ mode: 'open' });
    document.body.append(box);
    box.append(host);
  },
} satisfies Attack;
