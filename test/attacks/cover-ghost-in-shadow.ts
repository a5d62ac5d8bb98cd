import type { Attack } from './lib/attack.ts';
import { endShadowCover, shadowCover } from './lib/shadow-cover.ts';

export default {
  kind: 'cover',
  threat: 'lays a ghost over the card from inside a closed shadow root',
  counter: 'Closed roots are open to an extension: every tree of the page is asked for what it has in the top layer.',
  card: shadowCover,
  options: { ghost: true },
  undo: endShadowCover,
  after: 'blind',
  sharp: true,
} satisfies Attack;
