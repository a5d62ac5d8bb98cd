import type { Storage } from 'webextension-polyfill';
import { browserApi } from './browser.ts';
import { DEFAULT_SETTINGS, parseManaged, parseSettings, SETTINGS_VERSION, under, type LevelOverride, type Loaded, type Settings } from './settings-schema.ts';

export { DEFAULT_SETTINGS, parseSettings } from './settings-schema.ts';
export type { LevelOverride, Loaded, Managed, Sensitivity, SettingName, Settings, WorkHours } from './settings-schema.ts';

/** The pack that applies until the person has chosen one. */
export const DEFAULT_POLICY = 'za-dcs';

const KEY = 'settings';
/** What must not follow the person to another machine: a pause set here would silently leave that one unprotected. */
const HERE = 'here';
/** storage.sync refuses an item over 8192 bytes, key and quotes included. */
const SYNC_BYTES = 8000;

type Bag = Record<string, unknown>;
const bag = (value: unknown): Bag => (typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Bag) : {});

/** An area that cannot be read (sync switched off, a damaged profile) is an empty one: the page must go on working. */
async function get(area: Pick<Storage.StorageArea, 'get'> | undefined, key: string): Promise<unknown> {
  try {
    return (await area?.get(key))?.[key];
  } catch {
    return undefined;
  }
}

/** What an administrator set. Firefox refuses to say where nobody has set anything. */
async function handedDown(): Promise<unknown> {
  try {
    return await browserApi()?.storage.managed.get(null);
  } catch {
    return undefined;
  }
}

/** What is stored, raw. Local wins: it is only there where sync could not take it. */
async function stored(): Promise<{ main: unknown; here: unknown }> {
  const storage = browserApi()?.storage;
  const [local, here, sync] = await Promise.all([get(storage?.local, KEY), get(storage?.local, HERE), get(storage?.sync, KEY)]);
  return { main: local ?? sync, here };
}

function merge(main: unknown, here: unknown): Loaded {
  const broken = main !== undefined && bag(main) !== main;
  const read = parseSettings(broken ? main : { ...bag(main), pausedUntil: bag(here)['pausedUntil'] });
  return broken ? { ...read, settings: { ...read.settings, pausedUntil: parseSettings({ pausedUntil: bag(here)['pausedUntil'] }).settings.pausedUntil } } : read;
}

/** What the person has set, with defaults for what is missing or broken. Never rejects. */
async function ownSettings(): Promise<Loaded> {
  const { main, here } = await stored();
  return merge(main, here);
}

/** The settings as they apply: the person's own, under what their organisation has set. Never rejects. */
export async function loadSettings(): Promise<Loaded> {
  const [own, raw] = await Promise.all([ownSettings(), handedDown()]);
  const managed = parseManaged(raw);
  return Object.keys(managed).length > 0 ? { ...own, settings: under(managed, own.settings), managed } : own;
}

/** What is stored, for writing over: rejects where it cannot be read. */
const asStored = async ({ local, sync }: Pick<Storage.Static, 'local' | 'sync'>): Promise<unknown> =>
  (await local.get(KEY))[KEY] ?? (await sync.get(KEY))[KEY];

/** Small enough for storage.sync, and JSON at all: a broken part that is carried along may be anything. */
function fitsSync(value: unknown): boolean {
  try {
    return new TextEncoder().encode(JSON.stringify(value)).length <= SYNC_BYTES;
  } catch {
    return false;
  }
}

async function write(change: Partial<Settings>): Promise<void> {
  const storage = browserApi()?.storage;
  if (!storage) throw new Error('no storage to save settings to');
  const { pausedUntil, ...rest } = change;
  if (pausedUntil !== undefined) await storage.local.set({ [HERE]: { pausedUntil } });
  if (Object.keys(rest).length === 0) return;
  // What is not understood (a newer version's settings, a broken part nobody has looked at yet) is carried along. To write over
  // what cannot be read at present would lose it: then nothing is saved, unless everything is given.
  const whole = Object.keys(DEFAULT_SETTINGS).every((name) => name in change);
  const now = await asStored(storage).catch((cause: unknown) => {
    if (!whole) throw cause;
  });
  const next = { ...bag(now), ...rest, version: SETTINGS_VERSION };
  if (fitsSync(next)) {
    try {
      await storage.sync.set({ [KEY]: next });
      await storage.local.remove(KEY);
      return;
    } catch { /* over the rate limit, or no sync here: this machine keeps its own */ }
  }
  await storage.local.set({ [KEY]: next });
}

let queue: Promise<void> = Promise.resolve();

/** Saves what is given and leaves the rest. Rejects where the browser's storage does. */
export function saveSettings(change: Partial<Settings>): Promise<void> {
  const done = queue.then(() => write(change));
  queue = done.catch(() => undefined);
  return done;
}

/** Writes the settings as they were read, so that broken parts are gone for good and their notice with them. */
export const acceptReset = async (): Promise<void> => saveSettings((await ownSettings()).settings);

/** Puts everything back to how it came. */
export const resetSettings = (): Promise<void> => saveSettings(DEFAULT_SETTINGS);

/** Calls back with the whole settings after every change, from whatever part of the extension. Returns the way to stop. */
export function onSettings(listener: (loaded: Loaded) => void): () => void {
  const changed = browserApi()?.storage.onChanged;
  const heard = (changes: Record<string, unknown>, area: string): void => {
    if (KEY in changes || HERE in changes || area === 'managed') void loadSettings().then(listener);
  };
  changed?.addListener(heard);
  return () => changed?.removeListener(heard);
}

/** The id of the pack that applies. */
export const activePolicy = (settings: Settings): string => settings.policy || DEFAULT_POLICY;

/** The person's own levels for one pack's clauses: clause id → level. */
export function levelsFor(settings: Settings, pack: string): Record<string, LevelOverride> {
  const prefix = `${pack}/`;
  return Object.fromEntries(Object.entries(settings.levels).filter(([key]) => key.startsWith(prefix)).map(([key, level]) => [key.slice(prefix.length), level]));
}

/** What the checker of one pack is to know of the settings. */
export const checkerSettings = (settings: Settings, pack: string): Pick<Settings, 'sensitivity' | 'levels'> =>
  ({ sensitivity: settings.sensitivity, levels: levelsFor(settings, pack) });

/** Is a host this one, or under it? */
export const isWithin = (host: string, above: string): boolean => host === above || host.endsWith(`.${above}`);

/** Why nothing is checked on a site now, if the person said so. `now` in milliseconds since the epoch. */
export function pauseReason(settings: Settings, site: string, now: number): 'paused' | 'site-paused' | undefined {
  if (settings.pausedUntil > now) return 'paused';
  return settings.pausedSites.some((paused) => isWithin(site, paused)) ? 'site-paused' : undefined;
}
