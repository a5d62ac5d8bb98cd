import type { Attack } from './lib/attack.ts';
import { shadowCover } from './lib/shadow-cover.ts';

export default {
  kind: 'cover',
  threat: 'lays a popover over the card from inside a closed shadow root, where nobody can count it',
  counter: 'A point of the card answers with the page’s host; and where the cover lets presses through, Chromium says that something is painted above.',
  card: shadowCover,
} satisfies Attack;
