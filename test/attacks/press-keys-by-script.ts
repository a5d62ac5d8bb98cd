import type { Attack } from './lib/attack.ts';

export default {
  kind: 'press',
  threat: 'sends the card keys by script',
  counter: 'Only an event of the browser’s own making (`isTrusted`) is a key.',
  card: (host) => {
    for (const target of [host, document.documentElement, document, window]) {
      for (const key of ['Tab', 'Enter', ' ', 'Escape']) for (const type of ['keydown', 'keypress', 'keyup']) target.dispatchEvent(new KeyboardEvent(type, { key, code: key, bubbles: true, composed: true, cancelable: true }));
    }
  },
} satisfies Attack;
