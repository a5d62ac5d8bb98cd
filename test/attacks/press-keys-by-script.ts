import type { Attack } from './lib/attack.ts';

export default {
  kind: 'press',
  threat: 'sends the card keys by script',
  counter: 'Only an event of the browser’s own making (`isTrusted`) is a key.',
  card: (host) => {
    const press = (target: EventTarget, key: string, bubbles: boolean): void => {
      for (const type of ['keydown', 'keypress', 'keyup']) target.dispatchEvent(new KeyboardEvent(type, { key, code: key, bubbles, composed: true, cancelable: true }));
    };
    for (const target of [host, document.documentElement, document, window]) for (const key of ['Tab', 'Enter', ' ']) press(target, key, true);
    // Two of the sites would close their own dialog, and the card with it, if they heard of this one.
    press(host, 'Escape', false);
  },
} satisfies Attack;
