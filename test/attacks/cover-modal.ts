import type { Attack } from './lib/attack.ts';

export default {
  kind: 'cover',
  threat: 'lays a modal of its own over the card',
  counter: 'The guard looks at the card every 200 ms and at every change of its host, and puts it back on top; a card that is not in sight decides nothing.',
  card: () => {
    const over = document.createElement('dialog'); over.style.cssText = 'width:100vw;height:100vh;max-width:none;max-height:none;border:0;margin:0'; document.body.append(over); over.showModal();
  },
} satisfies Attack;
