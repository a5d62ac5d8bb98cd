import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Pack } from '../../../src/policies/pack.ts';
import { packs as shipped } from '../../../src/policies/registry.ts';
import { loadPacks, keepPack } from '../../../src/shared/packs.ts';
import { acceptReset, DEFAULT_SETTINGS, loadSettings, saveSettings, type Settings } from '../../../src/shared/settings.ts';
import { SETTING_NAMES, SETTINGS_VERSION } from '../../../src/shared/settings-schema.ts';
import { loadWords } from '../../../src/shared/words.ts';
import { generator } from '../../fuzz/drafts.ts';
import { randomValue, spoil } from '../../fuzz/values.ts';
import { fakeBrowser } from './fake-browser.ts';

/** The short form; `npm run prove -- storage` corrupts ten thousand times. */
const TIMES = Number(process.env['CORRUPTIONS'] ?? 500);
const seed = Number(process.env['SEED'] ?? 1);

const SOUND: Settings = {
  policy: 'nz-dpmc', levels: { 'nz-dpmc/personal.1': 'off', 'za-dcs/7.2.4': 'note' }, sensitivity: 'stricter', officialAccounts: ['@dpmc', '@nema'], ownNames: ['Hana', 'H. Tipene'],
  workplaceAliases: ['the Hive'], workSites: ['Bowen House'], ownPosts: ['adviser'], hours: { days: [1, 2], from: '07:00', to: '15:00' }, badge: false, underline: false,
  silencedPhrases: ['we can confirm'], setAsideDays: 14, pausedUntil: 5, pausedSites: ['x.com', 'linkedin.com'],
};
const small = (id: string, at: number): Pack => ({ ...shipped[at]!, id, employer: id, clauses: shipped[at]!.clauses.slice(0, 1) });
const OWN = ['acme', 'beta'].map((id) => small(id, 0));

/** As text, for comparing; what is no JSON is like nothing. A `__proto__` is nobody's setting, and goes without a word. */
const said = (value: unknown): string | undefined => {
  try {
    return JSON.stringify(value, (key, part: unknown) => (key === '__proto__' ? undefined : part));
  } catch {
    return undefined;
  }
};
type Bag = Record<string, unknown>;
const isBag = (value: unknown): value is Bag => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Everything the extension keeps in storage, sound; the settings in sync or, as where sync refuses, local. */
async function filled(synced: boolean): Promise<ReturnType<typeof fakeBrowser>> {
  const areas = fakeBrowser({ syncFails: !synced });
  await saveSettings(SOUND);
  for (const pack of OWN) await keepPack(pack);
  Object.assign(areas.local, { managedPack: small('ministry', 1), words: { language: 'mi', messages: { title: 'Kia ora' } } });
  return areas;
}

/** Breaks one to three of the things kept: parts of them, the whole, or takes them away. */
function corrupt({ local, sync }: { local: Bag; sync: Bag }, random: () => number): void {
  for (let times = 1 + Math.floor(random() * 3); times > 0; times -= 1) {
    const places = [local, sync].flatMap((area) => Object.keys(area).map((key) => [area, key] as const));
    const place = places[Math.floor(random() * places.length)];
    if (!place) return;
    const [area, key] = place;
    if (random() < 0.05) Reflect.deleteProperty(area, key);
    else area[key] = random() < 0.7 && isBag(area[key]) ? spoil(area[key], random) : randomValue(random);
  }
}

/** What must come of a list or map of which some entries are as they were: those are kept, in their order. */
const keeps = (read: unknown, stored: unknown, sound: unknown): boolean => {
  if (Array.isArray(sound) && Array.isArray(stored) && Array.isArray(read)) return sound.every((entry) => !stored.includes(entry) || read.includes(entry));
  if (!isBag(sound) || !isBag(stored) || !isBag(read)) return true;
  return Object.entries(sound).every(([name, entry]) => !Object.hasOwn(stored, name) || stored[name] !== entry || read[name] === entry);
};

describe('storage that was corrupted', () => {
  it(`${TIMES} times over: what is sound is kept, what is not is the default with a notice, and saving goes on`, async () => {
    const random = generator(seed);
    for (let run = 0; run < TIMES; run += 1) {
      const areas = await filled(random() < 0.5);
      corrupt(areas, random);
      const fault = (what: string): Error => new Error(`${what} (run ${run}, seed ${seed}): ${said(areas) ?? 'not JSON'}`);
      const main = areas.local['settings'] ?? areas.sync['settings'];
      const here = areas.local['here'];
      const { settings, reset } = await loadSettings();
      for (const name of SETTING_NAMES) {
        const from = name === 'pausedUntil' ? here : main;
        const stored = isBag(from) && Object.hasOwn(from, name) ? from[name] : undefined;
        const [now, before] = [said(settings[name]), said(SOUND[name])];
        if (stored !== undefined && said(stored) === before && now !== before) throw fault(`${name} was sound and is lost`);
        if (stored === undefined && now !== said(DEFAULT_SETTINGS[name])) throw fault(`${name} came from nowhere`);
        if (stored !== undefined && said(stored) !== now && !reset.includes(name)) throw fault(`${name} was changed without a notice`);
        if (name !== 'hours' && !keeps(settings[name], stored, SOUND[name])) throw fault(`${name} lost what was sound in it`);
      }
      if (main !== undefined && !isBag(main) && reset.length === 0) throw fault('settings that are none are not told');
      const packs = await loadPacks();
      for (const pack of OWN) {
        const stored = isBag(areas.local['packs']) ? areas.local['packs'][pack.id] : undefined;
        if (said(stored) === said(pack) && packs[pack.id] === undefined) throw fault(`pack ${pack.id} was sound and is lost`);
      }
      await loadWords();
      // A broken part stands until somebody has seen the notice; one save more goes through, and what it saved is there.
      await saveSettings({ sensitivity: 'quieter' });
      if ((await loadSettings()).settings.sensitivity !== 'quieter') throw fault('a save did not take');
      await acceptReset();
      const after = await loadSettings();
      if (after.reset.length > 0) throw fault(`the notice about ${after.reset.join()} does not end`);
      const left = SETTING_NAMES.find((name) => name !== 'sensitivity' && said(after.settings[name]) !== said(settings[name]));
      if (left !== undefined) throw fault(`${left} changed by taking note of the notice`);
    }
  }, 1e8);
});

/** versions/N.json: settings as version N stored them, every part away from its default. */
describe('settings of every version there was', () => {
  const folder = 'test/unit/shared/versions';
  it('have a sample each', () => {
    expect(readdirSync(folder).sort()).toEqual(Array.from({ length: SETTINGS_VERSION }, (_, at) => `${at + 1}.json`));
  });
  it.each(readdirSync(folder))('%s is read whole, and saved as the present version', async (file) => {
    const { sync } = fakeBrowser();
    sync['settings'] = JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'));
    const { settings, reset } = await loadSettings();
    expect(reset).toEqual([]);
    for (const name of SETTING_NAMES) if (name !== 'pausedUntil') expect(settings[name], name).not.toEqual(DEFAULT_SETTINGS[name]);
    await saveSettings({ policy: 'au-dss' });
    expect(sync['settings']).toMatchObject({ version: SETTINGS_VERSION, ownNames: settings.ownNames });
    expect((await loadSettings())).toEqual({ settings: { ...settings, policy: 'au-dss' }, reset: [] });
  });
});
