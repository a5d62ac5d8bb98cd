import type { Attack } from './lib/attack.ts';

export default {
  kind: 'cover',
  threat: 'keeps laying ghosts over the card',
  counter: 'The guard goes on, ever more slowly; no press decides meanwhile, and Esc still leads back to the draft.',
  card: () => {
    const made: HTMLElement[] = [];
    const cover = (): void => {
      const over = document.createElement('div');
      over.popover = 'manual';
      over.style.cssText = 'inset:0;width:100vw;height:100vh;background:white;pointer-events:none';
      document.body.append(over);
      over.showPopover();
      made.push(over);
    };
    cover();
    const covering = setInterval(cover, 30);
    document.addEventListener('end-of-attack', () => { clearInterval(covering); for (const over of made) over.remove(); });
  },
  undo: () => {
    document.dispatchEvent(new Event('end-of-attack'));
  },
  after: 'blind',
  sharp: true,
} satisfies Attack;
