import type { Attack } from './lib/attack.ts';

export default {
  kind: 'press',
  threat: 'takes the browser’s close requests for itself',
  counter: 'Esc is taken as a key, before the browser makes a close request of it.',
  card: () => {
    const Watcher = (window as { CloseWatcher?: new () => EventTarget }).CloseWatcher;
    if (Watcher) for (let n = 0; n < 5; n += 1) new Watcher().addEventListener('close', () => { window.__leak.push('the page got the close request'); });
  },
} satisfies Attack;
