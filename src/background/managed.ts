import { loadPack } from '../policies/load.ts';
import type { Pack } from '../policies/pack.ts';
import { browserApi } from '../shared/browser.ts';
import { keepManagedPack } from '../shared/packs.ts';

/** The pack an administrator handed down, as text or as an object; undefined where there is none. */
async function handedDown(): Promise<unknown> {
  try {
    return (await browserApi()?.storage.managed.get('pack'))?.['pack'];
  } catch {
    return undefined; // Firefox, where nobody has set anything
  }
}

/**
 * Takes over the organisation's pack, held against the schema, so that pages and content scripts find it sound. One with a
 * fault changes nothing: the pack before it stays. Resolves to the faults as lines (none: sound, or nothing set). Never rejects.
 */
export async function followManaged(): Promise<readonly string[]> {
  const raw = await handedDown();
  try {
    if (raw === undefined || raw === '') {
      await keepManagedPack(undefined);
      return [];
    }
    const loaded = loadPack(typeof raw === 'string' ? raw : JSON.stringify(raw, null, 1));
    if (!loaded.ok) return loaded.faults.map(({ line, field, message }) => `${line} ${field}: ${message}`);
    await keepManagedPack(loaded.pack as Pack);
    return [];
  } catch (error) {
    return [String(error)];
  }
}
