import type { Attack } from './lib/attack.ts';

export default {
  kind: 'detach',
  threat: 'opens its document anew while the card is open',
  counter: 'A card whose composer has gone asks about nothing: it goes, undecided.',
  card: () => {
    document.open();
    document.write('<!doctype html><title>new</title><p>nothing here</p>');
    document.close();
    window.__posted = [];
  },
  after: 'closed',
} satisfies Attack;
