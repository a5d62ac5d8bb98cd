import type { Attack } from './lib/attack.ts';

export default {
  kind: 'patch',
  threat: 'replaces attachShadow, so that closed roots come open',
  counter: 'The content script has prototypes of its own; a page cannot reach them.',
  first: () => {
    const { attachShadow: attach } = Element.prototype as { attachShadow: (this: Element, init: ShadowRootInit) => ShadowRoot };
    Element.prototype.attachShadow = function (init) {
      const root = attach.call(this, { ...init, mode: 'open' });
      if (this.localName.startsWith('x-')) window.__leak.push('a root of ours');
      return root;
    };
    window.__leak = [];
  },
  sharp: true,
} satisfies Attack;
