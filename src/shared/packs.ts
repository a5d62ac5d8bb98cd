import type { Pack } from '../policies/pack.ts';
import { browserApi } from './browser.ts';

/** Packs that did not come with the extension, by id. All were held against the schema before they were stored. */
export type Packs = Readonly<Record<string, Pack>>;

/** What the person imported: pack id → pack. */
const OWN = 'packs';
/** What the organisation handed down: one pack. Written by the background alone. */
const MANAGED = 'managedPack';

const looksSound = (value: unknown): value is Pack => {
  const pack = value as Partial<Pack> | null | undefined;
  return typeof pack === 'object' && pack !== null && typeof pack.id === 'string' && Array.isArray(pack.clauses) && typeof pack.identity === 'object';
};

async function local(key: string): Promise<unknown> {
  try {
    return (await browserApi()?.storage.local.get(key))?.[key];
  } catch {
    return undefined;
  }
}

const soundOnes = (found: unknown): Packs => {
  if (typeof found !== 'object' || found === null) return {};
  return Object.fromEntries(Object.entries(found).filter(([id, pack]) => looksSound(pack) && pack.id === id));
};

/** The person's own packs alone. Never rejects; what does not look like a pack is left out. */
export const ownPacks = async (): Promise<Packs> => soundOnes(await local(OWN));

/** The same, for writing over: rejects where they cannot be read, since to write then would lose them. */
const ownAsStored = async (): Promise<Packs> => soundOnes((await browserApi()?.storage.local.get(OWN))?.[OWN]);

/** The organisation's pack; undefined where there is none. */
export async function managedPack(): Promise<Pack | undefined> {
  const found = await local(MANAGED);
  return looksSound(found) ? found : undefined;
}

/** Every pack from outside, the organisation's before the person's own. */
export async function loadPacks(): Promise<Packs> {
  const [own, managed] = await Promise.all([ownPacks(), managedPack()]);
  return managed ? { ...own, [managed.id]: managed } : own;
}

/** Keeps a pack of the person's own, in place of one with its id. Takes a pack that the schema has passed. Rejects where storage does. */
export async function keepPack(pack: Pack): Promise<void> {
  await browserApi()?.storage.local.set({ [OWN]: { ...(await ownAsStored()), [pack.id]: pack } });
}

/** Takes a pack of the person's own away; one that came with the extension under the same id is there again. Rejects where storage does. */
export async function dropPack(id: string): Promise<void> {
  const { [id]: _gone, ...rest } = await ownAsStored();
  await browserApi()?.storage.local.set({ [OWN]: rest });
}

/** For the background: keeps the organisation's pack, or forgets it. */
export async function keepManagedPack(pack: Pack | undefined): Promise<void> {
  const area = browserApi()?.storage.local;
  if (pack) await area?.set({ [MANAGED]: pack });
  else await area?.remove(MANAGED);
}

/** Calls back with all packs from outside after every change. Returns the way to stop. */
export function onPacks(listener: (packs: Packs) => void): () => void {
  const changed = browserApi()?.storage.onChanged;
  const heard = (changes: Record<string, unknown>): void => {
    if (OWN in changes || MANAGED in changes) void loadPacks().then(listener);
  };
  changed?.addListener(heard);
  return () => changed?.removeListener(heard);
}
