import * as z from 'zod/mini';
import type { FindingLevel } from '../policies/verdict.ts';

// The JIT would call `new Function`, which the extension's own content security policy refuses.
z.config({ jitless: true });

export type Sensitivity = 'quieter' | 'usual' | 'stricter';
export type LevelOverride = FindingLevel | 'off';

/** Days of the week (0 is Sunday) and local clock times `HH:MM`, `to` exclusive. */
export interface WorkHours {
  readonly days: readonly number[];
  readonly from: string;
  readonly to: string;
}

export interface Settings {
  /** Pack id; '' = not chosen yet, so the default pack applies and every surface says so. */
  readonly policy: string;
  /** `<pack id>/<clause id>` → level; see levelsFor. */
  readonly levels: Readonly<Record<string, LevelOverride>>;
  readonly sensitivity: Sensitivity;
  /** Handles or names of accounts the person posts from for the employer. */
  readonly officialAccounts: readonly string[];
  /** The person's own names and handles: what is about themselves is not about a colleague. */
  readonly ownNames: readonly string[];
  /** What people call the workplace: nicknames, unit names, sites. */
  readonly workplaceAliases: readonly string[];
  /** Names of the places the person works at. */
  readonly workSites: readonly string[];
  /** The person's own post (“unit manager”). */
  readonly ownPosts: readonly string[];
  /** The person's own working hours, for clauses that ask for the time of day; null: as the policy has them. */
  readonly hours: WorkHours | null;
  readonly badge: boolean;
  readonly underline: boolean;
  /**
   * Words of drafts the person said are no problem: what is found in exactly these is not raised again (silences.ts has the form they
   * are kept in). A clause silenced for good is `levels` at `note`.
   */
  readonly silencedPhrases: readonly string[];
  /** Days a draft set aside is kept; 0 = nothing is ever set aside. */
  readonly setAsideDays: number;
  /** Milliseconds since the epoch; 0 = not paused. Kept on this device only. */
  readonly pausedUntil: number;
  /** Host names; one that is paused takes what is under it along. */
  readonly pausedSites: readonly string[];
}

export const SETTINGS_VERSION = 1;

export const DEFAULT_SETTINGS: Settings = {
  policy: '', levels: {}, sensitivity: 'usual', officialAccounts: [], ownNames: [], workplaceAliases: [], workSites: [], ownPosts: [], hours: null,
  badge: true, underline: true, silencedPhrases: [], setAsideDays: 30, pausedUntil: 0, pausedSites: [],
};

const name = z.string().check(z.minLength(1), z.maxLength(80));
const names = z.array(name).check(z.maxLength(100));
const clock = z.string().check(z.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/));
const levelKey = z.string().check(z.regex(/^[\w.-]{1,40}\/[\w.-]{1,40}$/));
const level = z.enum(['off', 'note', 'warn', 'stop']);

/** One schema a setting, so that one broken setting cannot take the others with it. */
const PARTS = {
  policy: z.string().check(z.regex(/^[\w.-]{0,40}$/)),
  levels: z.record(levelKey, level),
  sensitivity: z.enum(['quieter', 'usual', 'stricter']),
  officialAccounts: names, ownNames: names, workplaceAliases: names, workSites: names, ownPosts: names,
  hours: z.nullable(z.object({ days: z.array(z.int().check(z.minimum(0), z.maximum(6))).check(z.minLength(1), z.maxLength(7)), from: clock, to: clock })),
  badge: z.boolean(),
  underline: z.boolean(),
  silencedPhrases: z.array(z.string().check(z.minLength(1), z.maxLength(120))).check(z.maxLength(100)),
  setAsideDays: z.int().check(z.minimum(0), z.maximum(90)),
  pausedUntil: z.int().check(z.minimum(0)),
  pausedSites: z.array(z.string().check(z.regex(/^[a-z0-9.-]{1,253}$/))).check(z.maxLength(100)),
};

export type SettingName = keyof Settings;
export const SETTING_NAMES = Object.keys(PARTS) as SettingName[];

/** What a read gives: settings that can be trusted, and the names of those that had to be reset in whole or in part. */
export interface Loaded {
  readonly settings: Settings;
  readonly reset: readonly SettingName[];
  /** What the person's organisation has set; empty where nobody has. */
  readonly managed?: Managed;
}

/** What an administrator may set for everybody (public/managed-schema.json). */
export interface Managed {
  /** Pack id that applies until the person chooses, or for good where it is locked. */
  readonly policy?: string;
  readonly lockPolicy?: boolean;
  readonly officialAccounts?: readonly string[];
  readonly workplaceAliases?: readonly string[];
}

const MANAGED = { policy: z.string().check(z.regex(/^[\w.-]{1,40}$/)), lockPolicy: z.boolean(), officialAccounts: names, workplaceAliases: names };

/** zod turns what it checks into text, and throws where an object has a `toString` that is none: such a value is as wrong as any. */
type Attempt = { readonly success: true; readonly data: unknown } | { readonly success: false };
function attempt(schema: { safeParse(value: unknown): Attempt }, value: unknown): Attempt {
  try {
    return schema.safeParse(value);
  } catch {
    return { success: false };
  }
}

/** Reads what an administrator set; what is not understood is left out. */
export function parseManaged(raw: unknown): Managed {
  if (!isObject(raw)) return {};
  return Object.fromEntries(Object.entries(MANAGED).flatMap(([key, part]) => {
    const read = attempt(part, raw[key]);
    return read.success ? [[key, read.data]] : [];
  }));
}

/** The person's settings under what their organisation has set: a locked policy goes first, the lists are joined. */
export function under(managed: Managed, settings: Settings): Settings {
  const { policy = '', lockPolicy = false } = managed;
  const join = (name: 'officialAccounts' | 'workplaceAliases'): readonly string[] => {
    const more = managed[name]?.filter((entry) => !settings[name].includes(entry)) ?? [];
    return more.length > 0 ? [...more, ...settings[name]] : settings[name];
  };
  return {
    ...settings, policy: lockPolicy && policy ? policy : settings.policy || policy,
    officialAccounts: join('officialAccounts'), workplaceAliases: join('workplaceAliases'),
  };
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Of a broken list or map, what is sound: one bad entry must not cost a person the rest of their accounts. */
function salvage(part: SettingName, value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((entry) => attempt(PARTS[part], [entry]).success).slice(0, 100);
  if (!isObject(value)) return undefined;
  return Object.fromEntries(Object.entries(value).filter(([key, entry]) => key !== '__proto__' && attempt(PARTS[part], { [key]: entry }).success));
}

/** From version n to n + 1. The ladder's first rung comes with version 2. */
const LADDER: Readonly<Record<number, (old: Record<string, unknown>) => Record<string, unknown>>> = {};

/** Lifts stored settings to the present shape; those of a newer version are read for what is understood. */
export function migrate(raw: Record<string, unknown>, ladder = LADDER): Record<string, unknown> {
  let now = raw;
  let version = typeof raw['version'] === 'number' ? raw['version'] : SETTINGS_VERSION;
  for (let rung = ladder[version]; rung; rung = ladder[version]) {
    version += 1;
    now = { ...rung(now), version };
  }
  return now;
}

/** Reads anything at all as settings. Never throws; nothing stored is no reason for a notice. */
export function parseSettings(raw: unknown): Loaded {
  if (raw === undefined) return { settings: DEFAULT_SETTINGS, reset: [] };
  if (!isObject(raw)) return { settings: DEFAULT_SETTINGS, reset: SETTING_NAMES };
  const stored = migrate(raw);
  const reset: SettingName[] = [];
  const read: Record<string, unknown> = { ...DEFAULT_SETTINGS };
  for (const part of SETTING_NAMES) {
    if (!Object.hasOwn(stored, part) || stored[part] === undefined) continue;
    const whole = attempt(PARTS[part], stored[part]);
    if (!whole.success) reset.push(part);
    const kept = whole.success ? whole : attempt(PARTS[part], salvage(part, stored[part]));
    if (kept.success) read[part] = kept.data;
  }
  return { settings: read as unknown as Settings, reset };
}
