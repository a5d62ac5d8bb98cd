import type { Attack } from './lib/attack.ts';

export default {
  kind: 'detach',
  threat: 'puts another root in the place of the document’s',
  counter: 'A card whose composer has gone asks about nothing: it goes, undecided.',
  card: () => {
    const root = document.createElement('html');
    root.append(document.createElement('head'), document.createElement('body'));
    document.documentElement.replaceWith(root);
  },
  after: 'closed',
} satisfies Attack;
