import type { Attack } from './lib/attack.ts';

export default {
  kind: 'cover',
  threat: 'lays a ghost over the card from inside a closed shadow root',
  counter: 'Closed roots are open to an extension: every tree of the page is asked for what it has in the top layer.',
  card: () => {
    const box = document.createElement('div');
    document.body.append(box);
    const root = box.attachShadow({ mode: 'closed' });
    const over = document.createElement('div');
    over.popover = 'manual';
    over.style.cssText = 'inset:0;width:100vw;height:100vh;border:0;margin:0;background:white;pointer-events:none';
    root.append(over);
    over.showPopover();
    document.addEventListener('end-of-attack', () => { box.remove(); });
  },
  undo: () => {
    document.dispatchEvent(new Event('end-of-attack'));
  },
  after: 'blind',
  sharp: true,
} satisfies Attack;
