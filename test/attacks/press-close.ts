import type { Attack } from './lib/attack.ts';

export default {
  kind: 'press',
  threat: 'sends the events with which dialogs close',
  counter: 'A dialog’s own `cancel` counts only from the browser; `close` counts for nothing.',
  card: (host) => {
    for (const type of ['cancel', 'close', 'toggle', 'beforetoggle', 'submit', 'command']) host.dispatchEvent(new Event(type, { bubbles: true, composed: true, cancelable: true }));
  },
} satisfies Attack;
