import type { Attack } from './lib/attack.ts';

export default {
  kind: 'race',
  threat: 'goes back and forth in its history while the card is open',
  counter: 'The card asks about a draft, not about an address; the draft stays held.',
  card: () => {
    history.pushState({}, '', '#one');
    history.pushState({}, '', '#two');
    history.back();
  },
} satisfies Attack;
