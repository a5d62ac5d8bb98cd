import type { Attack } from './lib/attack.ts';

export default {
  kind: 'detach',
  threat: 'takes the composer away and puts it back, over and over',
  counter: 'The card stays while the composer can be found again; nothing is sent meanwhile.',
  card: (_host, editor) => {
    const root = editor.getRootNode();
    const whole = root instanceof ShadowRoot ? root.host : document.getElementById('react-root')!;
    const parent = whole.parentNode!;
    let times = 0;
    const again = setInterval(() => {
      whole.remove();
      parent.append(whole);
      times += 1;
      if (times > 60) clearInterval(again);
    }, 10);
  },
} satisfies Attack;
