import type { Attack } from './lib/attack.ts';

export default {
  kind: 'race',
  threat: 'changes its address between the press and the card',
  counter: 'The card asks about a draft, not about an address.',
  typed: () => {
    addEventListener('pointerdown', () => { history.pushState({}, '', `${location.pathname}?elsewhere`); }, { capture: true });
    addEventListener('pointerover', () => { history.replaceState({}, '', location.pathname); }, { capture: true });
  },
} satisfies Attack;
