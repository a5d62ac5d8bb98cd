import type { Pack } from './pack.ts';

const files = import.meta.glob<Pack>('./*/pack.json', { eager: true, import: 'default' });

/** Every pack that comes with the extension, in the order of its folder's name: to add one, add a folder with its pack.json. */
export const packs: readonly Pack[] = Object.values(files);

/** The pack of an id, one of `outside` (imported ones, by id) before one of ours; undefined where it is not there (any more). */
export const packById = (id: string, outside: Readonly<Record<string, Pack>> = {}): Pack | undefined =>
  (Object.hasOwn(outside, id) ? outside[id] : packs.find((pack) => pack.id === id));
