import type { Attack } from './lib/attack.ts';

export default {
  kind: 'press',
  threat: 'points buttons of its own at the card’s host, by command and by popover',
  counter: 'Such buttons reach an element of their own tree: the host, never the dialog in it.',
  card: (host) => {
    const button = document.createElement('button') as HTMLButtonElement & { commandForElement?: Element; command?: string };
    for (const command of ['close', 'request-close', 'hide-popover', 'show-modal']) {
      button.commandForElement = host;
      button.command = command;
      document.body.append(button);
      button.click();
    }
    button.popoverTargetElement = host;
    button.click();
    button.remove();
  },
} satisfies Attack;
