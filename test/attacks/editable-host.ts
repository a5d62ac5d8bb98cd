import type { Attack } from './lib/attack.ts';

export default {
  kind: 'move',
  threat: 'makes the card’s host and the whole document editable, and deletes what is there',
  counter: 'Editing does not reach into a shadow tree, and a host that goes comes back.',
  card: (host) => {
    host.contentEditable = 'true';
    document.designMode = 'on';
    document.execCommand('selectAll');
    document.execCommand('delete');
    document.designMode = 'off';
  },
  after: 'back',
  moves: true,
} satisfies Attack;
