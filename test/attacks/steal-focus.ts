import type { Attack } from './lib/attack.ts';

export default {
  kind: 'press',
  threat: 'keeps pulling focus out of the card',
  counter: 'A modal dialog keeps focus; where the page gets it, the keys still are the card’s.',
  card: (_host, editor) => {
    const pull = setInterval(() => { editor.focus(); }, 10);
    setTimeout(() => { clearInterval(pull); }, 1500);
  },
} satisfies Attack;
