import type { Attack } from './lib/attack.ts';

export default {
  kind: 'read',
  threat: 'looks into the card’s host by every door there is',
  counter: 'The root is closed, not cloneable and not serialisable.',
  card: (host) => {
    const say = (what: unknown): void => { if (typeof what === 'string' && what.trim() !== '') window.__leak.push(what); };
    if (host.shadowRoot) window.__leak.push('shadowRoot');
    say(host.innerHTML); say(host.textContent); say(host.innerText);
    say((host as { getHTML?: (options: object) => string }).getHTML?.({ serializableShadowRoots: true }));
    say(new XMLSerializer().serializeToString(host).replace(/^<[^>]*>$|^<[^>]*><\/[^>]*>$/, ''));
    if ((host.cloneNode(true) as Element).shadowRoot) window.__leak.push('a clone’s root');
    try { host.attachShadow({ mode: 'open' }); window.__leak.push('a root of the page’s own'); } catch { /* it has one */ }
    for (const key of Object.getOwnPropertyNames(host)) say(key);
  },
  sharp: true,
} satisfies Attack;
