import type { Pack } from './pack.ts';

const files = import.meta.glob<Pack>('./*/pack.json', { eager: true, import: 'default' });

/** Every pack that comes with the extension, in the order of its folder's name: to add one, add a folder with its pack.json. */
export const packs: readonly Pack[] = Object.values(files);

/** The pack of an id; undefined where it is not one of ours (any more). */
export const packById = (id: string): Pack | undefined => packs.find((pack) => pack.id === id);
