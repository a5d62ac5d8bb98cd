import type { Attack } from './lib/attack.ts';

export default {
  kind: 'patch',
  threat: 'replaces what events are made of: isTrusted, preventDefault, stopImmediatePropagation, composedPath',
  counter: 'The content script has prototypes of its own; a page cannot reach them.',
  first: () => {
    window.__leak = [];
    Event.prototype.preventDefault = () => undefined;
    Event.prototype.stopImmediatePropagation = () => undefined;
    Event.prototype.stopPropagation = () => undefined;
    Event.prototype.composedPath = () => [];
    Object.defineProperty(Event.prototype, 'target', { get: () => document.body });
  },
  sharp: true,
  sites: ['linkedin'],
} satisfies Attack;
