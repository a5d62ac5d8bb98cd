import type { Attack } from './lib/attack.ts';

export default {
  kind: 'cover',
  threat: 'has a ghost below the card, and has it rise above',
  counter: 'What comes up anew in the top layer is a stranger again, known or not.',
  typed: () => {
    const over = document.createElement('div');
    over.popover = 'manual';
    over.id = 'ghost';
    over.style.cssText = 'inset:0;width:100vw;height:100vh;border:0;margin:0;background:white;pointer-events:none';
    document.body.append(over);
    over.showPopover();
  },
  card: () => {
    const over = document.getElementById('ghost')!;
    const again = setInterval(() => { over.hidePopover(); over.showPopover(); }, 50);
    document.addEventListener('end-of-attack', () => { clearInterval(again); over.remove(); });
  },
  undo: () => {
    document.dispatchEvent(new Event('end-of-attack'));
  },
  after: 'blind',
} satisfies Attack;
