import { useCallback, useEffect, useState } from 'preact/hooks';
import { loadPacks, onPacks, type Packs } from '../../shared/packs.ts';
import { DEFAULT_SETTINGS, loadSettings, onSettings, saveSettings, type Loaded, type Settings } from '../../shared/settings.ts';

export interface SettingsHandle extends Loaded {
  /** Packs that did not come with the extension, by id. */
  readonly packs: Packs;
  /** False until the first read is back. */
  readonly ready: boolean;
  /** The last save was refused by the browser's storage. */
  readonly failed: boolean;
  /** Saves; the view follows at once, and falls back to what is stored where the save is refused. */
  readonly save: (change: Partial<Settings>) => Promise<void>;
}

/** The settings, live. */
export function useSettings(): SettingsHandle {
  const [loaded, setLoaded] = useState<Loaded & { ready: boolean }>({ settings: DEFAULT_SETTINGS, reset: [], ready: false });
  const [packs, setPacks] = useState<Packs>({});
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const take = (next: Loaded): void => { setLoaded({ ...next, ready: true }); };
    void Promise.all([loadSettings(), loadPacks()]).then(([next, outside]) => {
      setPacks(outside);
      take(next);
    });
    const stops = [onSettings(take), onPacks(setPacks)];
    return () => { for (const stop of stops) stop(); };
  }, []);
  const save = useCallback(async (change: Partial<Settings>) => {
    setLoaded((now) => ({ ...now, settings: { ...now.settings, ...change } }));
    try {
      await saveSettings(change);
      setFailed(false);
    } catch {
      setFailed(true);
      setLoaded({ ...(await loadSettings()), ready: true });
    }
  }, []);
  return { ...loaded, packs, failed, save };
}
