import type { Browser } from 'webextension-polyfill';
import { useBrowser } from '../../../src/shared/browser.ts';

type Change = (changes: Record<string, unknown>, area: string) => void;

/** As much of an extension's API as the shared modules touch, with storage in memory. */
export function fakeBrowser({ syncFails = false, reads = true, managed = undefined as Record<string, unknown> | undefined, onMessage = {} } = {}) {
  /** What the browser refuses at present; a test may change its mind. */
  const refuses = { sync: syncFails, local: false, reads: !reads };
  const listeners = new Set<Change>();
  const area = (name: 'local' | 'sync') => {
    const data: Record<string, unknown> = {};
    const tell = (changes: Record<string, unknown>): void => { for (const listener of listeners) listener(changes, name); };
    return {
      data,
      get: (key: string) => (!refuses.reads ? Promise.resolve(structuredClone(Object.hasOwn(data, key) ? { [key]: data[key] } : {})) : Promise.reject(new Error('corrupt'))),
      set: (items: Record<string, unknown>) => {
        if (refuses[name]) return Promise.reject(new Error('QUOTA_BYTES_PER_ITEM quota exceeded'));
        Object.assign(data, structuredClone(items));
        tell(items);
        return Promise.resolve();
      },
      remove: (key: string) => { Reflect.deleteProperty(data, key); return Promise.resolve(); },
    };
  };
  const local = area('local');
  const sync = area('sync');
  const onChanged = { addListener: (listener: Change) => listeners.add(listener), removeListener: (listener: Change) => listeners.delete(listener) };
  useBrowser({
    runtime: { id: 'own-id', getURL: (path: string) => `chrome-extension://own-id/${path}`, onMessage, openOptionsPage: () => Promise.resolve() },
    storage: {
      local, sync, onChanged,
      // Firefox refuses where nobody has set anything.
      managed: { get: (key: string | null) => (managed ? Promise.resolve(key === null ? managed : { [key]: managed[key] }) : Promise.reject(new Error('Managed storage manifest not found'))) },
    },
  } as unknown as Browser);
  return { local: local.data, sync: sync.data, refuses };
}
