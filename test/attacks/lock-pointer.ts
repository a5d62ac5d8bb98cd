import type { Attack } from './lib/attack.ts';

export default {
  kind: 'press',
  threat: 'locks the pointer, so that presses go elsewhere',
  counter: 'While the pointer is locked no press lands on the card, and none decides.',
  card: (_host, editor) => {
    void Promise.resolve(editor.requestPointerLock()).catch(() => undefined);
    setTimeout(() => { document.exitPointerLock(); }, 300);
  },
} satisfies Attack;
