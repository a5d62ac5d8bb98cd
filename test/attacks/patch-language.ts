import type { Attack } from './lib/attack.ts';

export default {
  kind: 'patch',
  threat: 'poisons Array, Map, String, JSON and Object',
  counter: 'The content script has a global object of its own, with every built-in in it.',
  typed: () => {
    for (const [proto, names] of [[Array.prototype, ['some', 'find', 'every', 'flatMap']], [Map.prototype, ['get', 'set']], [String.prototype, ['normalize', 'matchAll']]] as const) {
      for (const name of names) Object.defineProperty(proto, name, { value: () => undefined, configurable: true, writable: true });
    }
    // What looks at the card for the test runs in the page as well, and needs this one.
    const { stringify } = JSON;
    JSON.stringify = (value: { x?: unknown } | null) => (value?.x === undefined ? '' : stringify(value));
    Object.defineProperty(Object.prototype, 'isTrusted', { value: false, configurable: true });
  },
  moves: true,
  sites: ['linkedin'],
} satisfies Attack;
