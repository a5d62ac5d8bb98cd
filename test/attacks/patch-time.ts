import type { Attack } from './lib/attack.ts';

export default {
  kind: 'patch',
  threat: 'sets its clock forward and calls every timer at once',
  counter: 'Clocks and timers of the content script are its own.',
  first: () => {
    window.__leak = [];
    const now = performance.now.bind(performance);
    performance.now = () => now() + 1e7;
    Date.now = () => 0;
  },
  loaded: () => undefined,
} satisfies Attack;
