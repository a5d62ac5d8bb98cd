import { createChecker, type Checker } from '../policies/checker.ts';
import { ownPack } from '../policies/own.ts';
import type { Pack } from '../policies/pack.ts';
import { packById } from '../policies/registry.ts';
import { useWords } from '../shared/i18n.ts';
import type { Why } from '../shared/messages.ts';
import { loadPacks, onPacks, type Packs } from '../shared/packs.ts';
import { activePolicy, DEFAULT_POLICY, DEFAULT_SETTINGS, levelsFor, loadSettings, onSettings, pauseReason, type Settings } from '../shared/settings.ts';
import { loadWords } from '../shared/words.ts';

/** What is in force on this page now. */
export interface Force {
  readonly settings: Settings;
  readonly pack: Pack;
  /** False while only the default policy applies: nothing chosen, or what was chosen is not there. */
  readonly chosen: boolean;
  /** Why nothing is checked at present; undefined where all is well. */
  why(): Why | undefined;
  /** Throws where the engine does. */
  check: Checker;
}

/**
 * The force for some settings. The checker is built on first use: most frames of a page never see a composer. A policy
 * that is not there, or does not load, gives way to the default, and the page is told that nothing was chosen.
 */
export function forceOf(settings: Settings, site: string, packs: Packs = {}): Force {
  const wanted = packById(activePolicy(settings), packs);
  const build = (pack: Pack): Checker => createChecker({ pack: ownPack(pack, settings), settings: { sensitivity: settings.sensitivity, levels: levelsFor(settings, pack.id) } });
  let pack = wanted ?? packById(DEFAULT_POLICY);
  let chosen = settings.policy !== '' && wanted !== undefined;
  let checker: Checker | undefined;
  let broken = pack === undefined;
  const ready = (): Checker => {
    if (checker) return checker;
    if (!pack) throw new Error('no policy pack');
    try {
      checker = build(pack);
    } catch (cause) {
      const ours = packById(DEFAULT_POLICY);
      const fallback = pack === ours ? undefined : ours;
      broken = fallback === undefined;
      if (!fallback) throw cause;
      checker = build(fallback);
      pack = fallback;
      chosen = false;
    }
    return checker;
  };
  return {
    settings,
    get pack() { return pack!; },
    get chosen() { return chosen; },
    why: () => pauseReason(settings, site, Date.now()) ?? (broken ? 'broken-policy' : undefined),
    check: (draft) => ready()(draft),
  };
}

/**
 * Starts with the default policy at once, since a draft may be submitted before storage answers, and swaps in the stored
 * settings when they come and whenever they change. Settings that cannot be used leave the last good ones in place.
 */
export function followSettings(site: string, changed: () => void): { current(): Force; stop(): void } {
  let now: { settings: Settings; packs: Packs } = { settings: DEFAULT_SETTINGS, packs: {} };
  let force = forceOf(now.settings, site);
  const take = (change: Partial<typeof now>): void => {
    now = { ...now, ...change };
    try {
      force = forceOf(now.settings, site, now.packs);
      changed();
    } catch { /* the last good state stays */ }
  };
  void Promise.all([loadSettings(), loadPacks(), loadWords()]).then(([{ settings }, packs, words]) => {
    useWords(words);
    take({ settings, packs });
  });
  const stops = [onSettings(({ settings }) => { take({ settings }); }), onPacks((packs) => { take({ packs }); })];
  return { current: () => force, stop: () => { for (const stop of stops) stop(); } };
}
