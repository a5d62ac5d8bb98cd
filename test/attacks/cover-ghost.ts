import type { Attack } from './lib/attack.ts';

export default {
  kind: 'cover',
  threat: 'lays a popover over the card that lets presses through',
  counter: 'What else is in the top layer is counted, not asked for at a point: a card with a stranger above it decides nothing.',
  card: () => {
    const over = document.createElement('div'); over.popover = 'manual'; over.style.cssText = 'inset:0;width:100vw;height:100vh;border:0;margin:0;background:white;pointer-events:none'; document.body.append(over); over.showPopover();
  },
} satisfies Attack;
