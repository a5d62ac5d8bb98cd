import type { Attack } from './lib/attack.ts';

export default {
  kind: 'cover',
  threat: 'goes full screen with a ghost of its own above the card',
  counter: 'A full-screen element is one more in the top layer: the card comes back above it, and nothing counts until it has.',
  card: () => {
    const over = document.createElement('div');
    over.style.cssText = 'background:white;pointer-events:none';
    document.body.append(over);
    void over.requestFullscreen().catch(() => undefined);
  },
  undo: () => {
    void document.exitFullscreen().catch(() => undefined);
  },
} satisfies Attack;
