import type { ManifestV3Export } from '@crxjs/vite-plugin';
import base from '../manifest.json' with { type: 'json' };

export type Browser = 'chrome' | 'firefox';

/**
 * The manifest of one browser, from the one source `manifest.json`.
 * Firefox has no extension service worker: its background is a module script; it also wants an id and, since
 * November 2025, a declaration of the data an add-on collects (ours: none). What administrators may set it takes without a schema.
 */
export function manifestFor(browser: Browser): ManifestV3Export {
  if (browser === 'chrome') return { ...base, minimum_chrome_version: '120' };
  const { storage: _chromeOnly, ...rest } = base;
  return {
    ...rest,
    background: { scripts: [base.background.service_worker], type: 'module' },
    browser_specific_settings: {
      gecko: { id: 'clausewise@clausewise.example', strict_min_version: '142.0', data_collection_permissions: { required: ['none'] } },
    },
  };
}
