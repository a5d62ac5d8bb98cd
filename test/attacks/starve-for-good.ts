import type { Attack } from './lib/attack.ts';

export default {
  kind: 'starve',
  threat: 'leaves the browser a moment in five',
  counter: 'Everything is decided inside the press itself; nothing waits for a quiet moment.',
  typed: () => {
    const busy = setInterval(() => {
      const until = performance.now() + 160;
      while (performance.now() < until) { /* nothing else runs */ }
    }, 200);
    setTimeout(() => { clearInterval(busy); }, 4000);
  },
} satisfies Attack;
