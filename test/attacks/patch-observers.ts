import type { Attack } from './lib/attack.ts';

export default {
  kind: 'patch',
  threat: 'takes MutationObserver, IntersectionObserver and ResizeObserver away',
  counter: 'The content script has a global object of its own.',
  typed: () => {
    for (const name of ['MutationObserver', 'IntersectionObserver', 'ResizeObserver', 'requestIdleCallback', 'Highlight', 'CSSStyleSheet']) Object.defineProperty(window, name, { value: undefined, configurable: true });
  },
} satisfies Attack;
