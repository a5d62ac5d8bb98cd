import type { Attack } from './lib/attack.ts';
import { endShadowCover, shadowCover } from './lib/shadow-cover.ts';

export default {
  kind: 'cover',
  threat: 'first makes Chromium’s word on what is covered worthless, by being a little see-through, and then lays a ghost from a closed shadow root',
  counter: 'Where the browser’s word is not to be had, every tree of the page is asked for what it has in the top layer.',
  loaded: () => {
    document.documentElement.style.opacity = '0.99';
  },
  card: shadowCover,
  options: { ghost: true, again: true },
  undo: endShadowCover,
  after: 'blind',
} satisfies Attack;
