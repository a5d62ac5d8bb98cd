import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { ensureBrowsers } from '../../scripts/lib/browsers.mjs';
import { originsOf, PLACES } from '../../src/shared/places.ts';
import { serveSites } from '../sites/server.ts';
import type { Kind } from './launch.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    ground: {
      readonly port: number;
      readonly proxyPort: number;
      readonly browsers: Readonly<Record<Kind, string>>;
      readonly extensions: Readonly<Record<Kind, string>>;
      /** The same with the further places granted. */
      readonly granted: Readonly<Record<Kind, string>>;
    };
  }
}

/** A copy of a built extension: a build during the run must not pull the ground from under the browsers. */
function snapshot(target: 'chrome' | 'firefox', granted = false): string {
  // CLAUSEWISE_DIST: another build, such as an unzipped release.
  const from = path.resolve(process.env['CLAUSEWISE_DIST'] ?? 'dist', target);
  if (!existsSync(path.join(from, 'manifest.json'))) throw new Error(`${from} is not built: run npm run build`);
  const to = path.resolve('.cache/e2e', granted ? `${target}-places` : target);
  rmSync(to, { recursive: true, force: true });
  cpSync(from, to, { recursive: true });
  if (granted) {
    // A press on the browser's own question for each would take its time (`npm run prove -- grants` does it for one), so what it would grant is
    // granted by the manifest. All else is as built.
    const file = path.join(to, 'manifest.json');
    const { optional_permissions: more = [], ...manifest } = JSON.parse(readFileSync(file, 'utf8')) as { permissions: string[]; optional_permissions?: string[] };
    const origins = originsOf([...PLACES.flatMap(({ hosts }) => hosts), 'social.example']);
    writeFileSync(file, JSON.stringify({ ...manifest, permissions: [...manifest.permissions, ...more], host_permissions: origins }));
  }
  return to;
}

/** Once for all files: the browsers, the practice site, the extensions. */
export default async function setup(project: TestProject): Promise<() => void> {
  const { browsers, missing } = ensureBrowsers(['chromium', 'firefox']);
  if (missing.length > 0) throw new Error(missing.join('\n'));
  const sites = await serveSites();
  project.provide('ground', {
    port: sites.port, proxyPort: sites.proxyPort,
    browsers: { chromium: browsers.chromium?.path ?? '', firefox: browsers.firefox?.path ?? '' },
    extensions: { chromium: snapshot('chrome'), firefox: snapshot('firefox') },
    granted: { chromium: snapshot('chrome', true), firefox: snapshot('firefox', true) },
  });
  return () => { sites.close(); };
}
