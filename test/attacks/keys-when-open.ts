import type { Attack } from './lib/attack.ts';

export default {
  kind: 'race',
  threat: 'sends its editor the keys that post, the moment the card is open',
  counter: 'While a card is open nothing of its draft goes out.',
  card: (_host, editor) => {
    for (const more of [{ ctrlKey: true }, { metaKey: true }, {}]) editor.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', code: 'Enter', bubbles: true, composed: true, cancelable: true, ...more }));
    editor.closest('form')?.requestSubmit();
  },
} satisfies Attack;
