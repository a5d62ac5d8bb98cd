import type { Attack } from './lib/attack.ts';

export default {
  kind: 'patch',
  threat: 'replaces how elements are found and asked',
  counter: 'The content script has prototypes of its own; a page cannot reach them.',
  typed: () => {
    for (const proto of [Element.prototype, Document.prototype, DocumentFragment.prototype]) {
      for (const name of ['matches', 'closest', 'getAttribute', 'elementFromPoint', 'checkVisibility']) {
        if (name in proto) Object.defineProperty(proto, name, { value: () => null, configurable: true });
      }
    }
  },
  sites: ['linkedin'],
} satisfies Attack;
