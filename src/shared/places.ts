/** A site beyond the three of the manifest: not granted, not touched. */
export interface Place {
  /** The same as its adapter's, in src/platforms/places. */
  readonly id: string;
  readonly name: string;
  /** Registrable names; subdomains are included. Empty: any host the person names. */
  readonly hosts: readonly string[];
}

export const PLACES: readonly Place[] = [
  { id: 'instagram', name: 'Instagram', hosts: ['instagram.com'] },
  { id: 'threads', name: 'Threads', hosts: ['threads.com', 'threads.net'] },
  { id: 'youtube', name: 'YouTube', hosts: ['youtube.com'] },
  { id: 'bluesky', name: 'Bluesky', hosts: ['bsky.app'] },
  { id: 'reddit', name: 'Reddit', hosts: ['reddit.com'] },
  { id: 'whatsapp', name: 'WhatsApp Web', hosts: ['web.whatsapp.com'] },
  { id: 'tiktok', name: 'TikTok', hosts: ['tiktok.com'] },
  { id: 'mastodon', name: 'Mastodon', hosts: [] },
];

/** What the browser is asked for: secure pages of a host and of what is under it. */
export const originsOf = (hosts: readonly string[]): string[] => hosts.map((host) => `https://*.${host}/*`);

/** The host of an origin asked for; undefined for one that is no place of ours. */
export const hostOf = (origin: string): string | undefined => /^https:\/\/\*\.([a-z0-9.-]+)\/\*$/.exec(origin)?.[1];

/** A host name out of what a person writes: an address, a handle such as @me@example.social, or the name itself. */
export function hostIn(written: string): string | undefined {
  const name = written.trim().toLowerCase().replace(/^https?:\/\//, '').replace(/^.*@/, '').replace(/[/?#].*$/, '');
  return /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/.test(name) ? name : undefined;
}
