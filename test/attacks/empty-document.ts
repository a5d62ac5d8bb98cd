import type { Attack } from './lib/attack.ts';

export default {
  kind: 'detach',
  threat: 'empties its document, the root as well',
  counter: 'A card whose composer has gone asks about nothing: it goes, undecided.',
  card: () => {
    document.replaceChildren();
  },
  after: 'closed',
} satisfies Attack;
