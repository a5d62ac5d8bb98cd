import type { Attack } from './lib/attack.ts';

export default {
  kind: 'move',
  threat: 'moves the card’s host into the document of a frame',
  counter: 'The guard looks at the card every 200 ms and at every change of its host, and puts it back on top; a card that is not in sight decides nothing.',
  card: (host) => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    frame.contentDocument?.body.append(host);
  },
} satisfies Attack;
