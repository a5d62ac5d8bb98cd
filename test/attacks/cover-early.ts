import type { Attack } from './lib/attack.ts';

export default {
  kind: 'cover',
  threat: 'has a ghost in the top layer before the card comes',
  counter: 'What is there before is below the card; it is taken for what it was only once.',
  typed: () => {
    const over = document.createElement('div'); over.popover = 'manual'; over.style.cssText = 'inset:0;width:100vw;height:100vh;border:0;margin:0;background:white;pointer-events:none'; document.body.append(over); over.showPopover();
  },
  card: () => undefined,
} satisfies Attack;
