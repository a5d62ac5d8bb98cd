import { describe, it } from 'vitest';
import { receive } from '../../../src/background/router.ts';
import { loadPack } from '../../../src/policies/load.ts';
import { packs } from '../../../src/policies/registry.ts';
import { isMessage } from '../../../src/shared/messages.ts';
import { acceptReset, DEFAULT_SETTINGS, loadSettings, parseSettings } from '../../../src/shared/settings.ts';
import { generator, randomText } from '../../fuzz/drafts.ts';
import { randomValue, spoil } from '../../fuzz/values.ts';
import { fakeBrowser } from './fake-browser.ts';

/** Inputs: settings, one setting, storage, messages, packs. The short form; `npm run prove -- fuzz` gives its own. */
const [SETTINGS = 0, PARTS = 0, STORED = 0, MESSAGES = 0, PACKS = 0] = (process.env['FUZZ_VALUES'] ?? '3000,750,100,3000,100').split(',').map(Number);
const seed = Number(process.env['SEED'] ?? 1);

const SOUND = { ...DEFAULT_SETTINGS, policy: 'nz-dpmc', levels: { 'nz-dpmc/personal.1': 'off' }, officialAccounts: ['@dpmc'], ownNames: ['Hana'], version: 1 };

/** As JSON, where it is not cyclic. */
function textOf(value: unknown): string {
  try {
    return JSON.stringify(value) ?? '';
  } catch {
    return '{}';
  }
}

describe('anything at all in the place of', () => {
  it('settings is read without a throw, as settings that read back the same and say nothing more', () => {
    const random = generator(seed);
    for (let run = 0; run < SETTINGS; run += 1) {
      const stored = random() < 0.5 ? randomValue(random) : spoil(SOUND, random);
      const { settings, reset } = parseSettings(stored);
      const again = parseSettings(settings);
      if (again.reset.length > 0) throw new Error(`${JSON.stringify(stored)} is read as what is itself broken: ${again.reset.join()}`);
      if (Object.getPrototypeOf(settings) !== Object.prototype || reset.some((part) => !(part in DEFAULT_SETTINGS))) throw new Error(JSON.stringify(stored));
    }
  }, 1e8);
  it('one setting leaves every other as it was', () => {
    const random = generator(seed + 1);
    const sound = Object.fromEntries(Object.entries(parseSettings(SOUND).settings).map(([name, value]) => [name, JSON.stringify(value)]));
    for (let run = 0; run < PARTS; run += 1) {
      const names = Object.keys(DEFAULT_SETTINGS) as (keyof typeof DEFAULT_SETTINGS)[];
      const part = names[Math.floor(random() * names.length)]!;
      const { settings } = parseSettings({ ...SOUND, [part]: randomValue(random) });
      for (const other of names) if (other !== part && JSON.stringify(settings[other]) !== sound[other]) throw new Error(`${other} when ${part} is broken`);
    }
  }, 1e8);
  it('stored settings: what is sound is kept, the rest is the default with a notice, and accepting it ends the notice', async () => {
    const random = generator(seed + 2);
    for (let run = 0; run < STORED; run += 1) {
      const { sync } = fakeBrowser();
      sync['settings'] = spoil(SOUND, random);
      await loadSettings();
      await acceptReset();
      if ((await loadSettings()).reset.length > 0) throw new Error(JSON.stringify(sync['settings']));
    }
  }, 1e8);
  it('a message is refused without a throw, by whomever it is sent', async () => {
    const random = generator(seed + 3);
    fakeBrowser();
    const sound = { to: 'background', type: 'open-options' };
    for (let run = 0; run < MESSAGES; run += 1) {
      const value = randomValue(random);
      if (isMessage(value)) throw new Error(JSON.stringify(value));
      if (run % 10 === 0 && await receive(random() < 0.5 ? value : sound, (randomValue(random, 2) ?? {}))) throw new Error('taken from a stranger');
    }
  }, 1e8);
  it('a pack comes back with its faults, and never throws', () => {
    const random = generator(seed + 4);
    const sources = packs.map((pack) => JSON.stringify(pack));
    for (let run = 0; run < PACKS; run += 1) {
      const source = sources[run % sources.length]!;
      const cut = Math.floor(random() * source.length);
      const text = random() < 0.3 ? randomText(random, 300) : random() < 0.5
        ? source.slice(0, cut) + randomText(random, 8) + source.slice(cut + Math.floor(random() * 5))
        : textOf(spoil(JSON.parse(source) as object, random));
      const loaded = loadPack(text);
      if (!loaded.ok && (loaded.faults.length === 0 || loaded.faults.some(({ line }) => line < 1))) throw new Error(text.slice(0, 200));
    }
  }, 1e8);
});
