import { browserApi, type BrowserApi } from '../shared/browser.ts';

/** The one script that is registered at run time; what it runs on is what was granted. */
const ID = 'places';
type Script = Parameters<BrowserApi['scripting']['registerContentScripts']>[0][number];

async function sync(): Promise<void> {
  const api = browserApi();
  if (!api) return;
  const { origins = [], permissions = [] } = await api.permissions.getAll();
  if (!permissions.includes('scripting')) return;
  const [own] = api.runtime.getManifest().content_scripts ?? [];
  const granted = origins.filter((origin) => !own?.matches.includes(origin)).sort();
  const known = await api.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (granted.length === 0) {
    if (known.length > 0) await api.scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  // Firefox writes whole addresses into the manifest it gives, and takes none back.
  const main = new URL(own?.js?.[0] ?? '', 'https://base.invalid').pathname.slice(1);
  // The adapters first: the script that uses them looks for them once, as it starts.
  const script = {
    id: ID, js: [main.replace('main.', 'places.'), main], matches: granted, runAt: 'document_start', allFrames: true,
    matchOriginAsFallback: true, persistAcrossSessions: true,
  } as Script;
  if (known.length > 0) await api.scripting.updateContentScripts([script]);
  else await api.scripting.registerContentScripts([script]);
}

let queue: Promise<void> = Promise.resolve();

/**
 * Runs the content script on exactly the further places the person has granted. Called whenever the grants may have changed;
 * an update of the extension forgets what was registered. Never rejects.
 */
export function syncPlaces(): Promise<void> {
  queue = queue.then(sync).catch(() => undefined);
  return queue;
}
