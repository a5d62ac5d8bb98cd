import type { Hours, Pack } from './pack.ts';

/** What the person has told us of their work: the part of the settings that a check goes by. */
export interface OwnWork {
  /** What the workplace is called by its own people. */
  readonly workplaceAliases: readonly string[];
  /** Names of the places they work at. */
  readonly workSites: readonly string[];
  /** Their own post, as they would write it: “unit manager”. */
  readonly ownPosts: readonly string[];
  /** Their own working hours; null: as the pack has them. */
  readonly hours: Omit<Hours, 'zone'> | null;
}

/** A pack in the person's own words: the names of its world are joined by theirs, and its hours are theirs where they set any. */
export function ownPack(pack: Pack, { workplaceAliases, workSites, ownPosts, hours }: OwnWork): Pack {
  if (workplaceAliases.length + workSites.length + ownPosts.length === 0 && !hours) return pack;
  const { identity } = pack;
  return {
    ...pack,
    identity: {
      ...identity,
      names: [...identity.names, ...workplaceAliases],
      sites: [...(identity.sites ?? []), ...workSites],
      people: [...identity.people, ...ownPosts],
    },
    ...(hours ? { hours: { ...pack.hours, ...hours } } : {}),
  };
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|-]/g, '\\$&');
/** Built once for the settings' own list, which stays the same object until they change. */
const known = new WeakMap<readonly string[], RegExp>();

/**
 * A draft's text with the person's own names and handles read as “me”: what they say of themselves is not about a colleague.
 * As long as the text it came from, so that every offset still fits.
 */
export function ownNamesAsMe(text: string, names: readonly string[]): string {
  const own = names.map((name) => name.replace(/^@/, '').trim()).filter((name) => name.length > 1);
  if (own.length === 0) return text;
  let shape = known.get(names);
  if (!shape) {
    const any = own.sort((a, b) => b.length - a.length).map(escaped).join('|');
    known.set(names, shape = new RegExp(`(?<![\\p{L}\\p{N}_])@?(?:${any})(?![\\p{L}\\p{N}_])`, 'gu'));
  }
  return text.replace(shape, (name) => 'me'.padEnd(name.length));
}
