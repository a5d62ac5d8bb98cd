import type { Attack } from './lib/attack.ts';

export default {
  kind: 'patch',
  threat: 'replaces fetch, XMLHttpRequest, WebSocket and sendBeacon to see what we send',
  counter: 'The extension has no code that sends anything.',
  first: () => {
    window.__leak = [];
    const seen = (what: string) => function () { window.__leak.push(what); return Promise.reject(new Error('no')); };
    for (const name of ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'Image', 'Worker']) Object.defineProperty(window, name, { value: seen(name), configurable: true });
    Navigator.prototype.sendBeacon = (url) => { window.__leak.push(String(url)); return true; };
  },
} satisfies Attack;
