import type { Attack } from './lib/attack.ts';

export default {
  kind: 'detach',
  threat: 'takes the composer away while the card is open',
  counter: 'A card whose composer has gone asks about nothing: it goes, undecided.',
  card: (_host, editor) => {
    const root = editor.getRootNode();
    (root instanceof ShadowRoot ? root.host : document.getElementById('react-root'))?.remove();
  },
  after: 'closed',
  sharp: true,
} satisfies Attack;
