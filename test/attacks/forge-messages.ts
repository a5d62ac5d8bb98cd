import type { Attack } from './lib/attack.ts';

export default {
  kind: 'press',
  threat: 'sends messages in every way a page has, in our own words',
  counter: 'The background takes messages from its own extension’s contexts only, and the content script listens to none of the page’s.',
  card: () => {
    const forged = { to: 'background', type: 'decision', record: { site: location.hostname, surface: 'post', policy: 'za-dcs', clauses: ['7.2.4'], level: 'stop', decision: 'post-anyway' } };
    postMessage(forged, '*');
    for (const type of ['message', 'decision', 'clausewise', 'bench']) document.documentElement.dispatchEvent(new CustomEvent(type, { detail: forged, bubbles: true, composed: true }));
    const runtime = (window as { chrome?: { runtime?: { sendMessage?: (message: unknown) => void } } }).chrome?.runtime;
    try { runtime?.sendMessage?.(forged); } catch { /* nobody listens */ }
    new BroadcastChannel('clausewise').postMessage(forged);
  },
} satisfies Attack;
