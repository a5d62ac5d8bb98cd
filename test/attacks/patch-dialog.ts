import type { Attack } from './lib/attack.ts';

export default {
  kind: 'patch',
  threat: 'replaces showModal, show, close and the popover methods',
  counter: 'The content script has prototypes of its own; a page cannot reach them.',
  first: () => {
    window.__leak = [];
    for (const name of ['showModal', 'show', 'close', 'requestClose'] as const) Object.defineProperty(HTMLDialogElement.prototype, name, { value: () => { window.__leak.push(name); } });
    for (const name of ['showPopover', 'hidePopover', 'togglePopover'] as const) Object.defineProperty(HTMLElement.prototype, name, { value: () => { window.__leak.push(name); } });
  },
} satisfies Attack;
