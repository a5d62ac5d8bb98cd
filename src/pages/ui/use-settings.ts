import { useCallback, useEffect, useState } from 'preact/hooks';
import { DEFAULT_SETTINGS, loadSettings, onSettings, saveSettings, type Loaded, type Settings } from '../../shared/settings.ts';

export interface SettingsHandle extends Loaded {
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
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const take = (next: Loaded): void => { setLoaded({ ...next, ready: true }); };
    void loadSettings().then(take);
    return onSettings(take);
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
  return { ...loaded, failed, save };
}
