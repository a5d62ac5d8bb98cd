import type { Attack } from './lib/attack.ts';

export default {
  kind: 'cover',
  threat: 'lays a popover over the card',
  counter: 'The guard looks at the card every 200 ms and at every change of its host, and puts it back on top; a card that is not in sight decides nothing.',
  card: () => {
    const over = document.createElement('div'); over.popover = 'manual'; over.style.cssText = 'inset:0;width:100vw;height:100vh;border:0;margin:0;background:white'; document.body.append(over); over.showPopover();
  },
} satisfies Attack;
