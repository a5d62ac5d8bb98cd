import type { Pack } from '../../policies/pack.ts';
import { packById, packs } from '../../policies/registry.ts';
import { language, t, type Key } from '../../shared/i18n.ts';
import type { Packs } from '../../shared/packs.ts';
import { DEFAULT_POLICY, type LevelOverride, type Settings } from '../../shared/settings.ts';

/** The pack in force, and a sentence where it is not one the person chose. */
export function policyInForce(settings: Settings, outside: Packs): { pack: Pack; caveat: string | undefined } | undefined {
  const chosen = packById(settings.policy, outside);
  if (chosen) return { pack: chosen, caveat: undefined };
  const pack = packById(DEFAULT_POLICY) ?? packs[0];
  if (!pack) return undefined;
  return { pack, caveat: settings.policy === '' ? t('notChosenYet', pack.name) : t('policyUnknown', settings.policy, pack.name) };
}

/** A country in the reader's language; the code itself where the browser has no name for it. */
export function countryName(code: string): string {
  try {
    return new Intl.DisplayNames([language()], { type: 'region' }).of(code) ?? code;
  } catch {
    return code;
  }
}

export const LEVEL_WORDS: Readonly<Record<LevelOverride, Key>> = { off: 'levelOff', note: 'levelNote', warn: 'levelWarn', stop: 'levelStop' };

/** Every pack there is: those that came along, in the place of one from outside with the same id, then the rest. */
export function allPacks(outside: Packs): readonly Pack[] {
  const here = packs.map((pack) => outside[pack.id] ?? pack);
  return [...here, ...Object.values(outside).filter((pack) => !here.includes(pack))];
}
