import type { Attack } from './lib/attack.ts';

export default {
  kind: 'patch',
  threat: 'replaces addEventListener and keeps every listener it is given',
  counter: 'The content script has prototypes of its own; a page cannot reach them.',
  first: () => {
    window.__leak = [];
    const { addEventListener: add } = EventTarget.prototype as { addEventListener: (this: EventTarget, ...args: unknown[]) => void };
    EventTarget.prototype.addEventListener = function (type: string, listener: EventListenerOrEventListenerObject | null, options?: boolean | AddEventListenerOptions) {
      if (this === window && typeof listener === 'function' && listener.toString().includes('stopImmediatePropagation')) window.__leak.push(type);
      add.call(this, type, listener, options);
    };
  },
} satisfies Attack;
