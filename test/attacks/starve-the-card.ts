import type { Attack } from './lib/attack.ts';

export default {
  kind: 'starve',
  threat: 'keeps the browser busy from the press on, so that presses meant for the page arrive when the card has been open for long',
  counter: 'A press counts by the time it was made, and the card’s time begins when it has been drawn.',
  card: () => {
    let done = false;
    addEventListener('focusout', () => undefined, true);
    new MutationObserver(() => {
      if (done || !document.documentElement.lastElementChild?.localName.startsWith('x-')) return;
      done = true;
      const until = performance.now() + 900;
      while (performance.now() < until) { /* nothing else runs */ }
    }).observe(document.documentElement, { childList: true });
  },
  after: 'queued',
  sharp: true,
} satisfies Attack;
