import { createChecker, type Checker } from '../../policies/checker.ts';
import { ownPack } from '../../policies/own.ts';
import type { Pack } from '../../policies/pack.ts';
import { checkerSettings, type Settings } from '../../shared/settings.ts';

/** The check as it runs on the sites; undefined where the pack cannot be built. */
export function checkerFor(pack: Pack, settings: Settings): Checker | undefined {
  try {
    return createChecker({ pack: ownPack(pack, settings), settings: checkerSettings(settings, pack.id) });
  } catch {
    return undefined;
  }
}
