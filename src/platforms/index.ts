import { handedPlace } from './places/handed.ts';
import type { Platform } from './platform.ts';

/** Every file beside this one that exports a `platform`. A new site is a new file, and its hosts in manifest.json. */
const files = import.meta.glob<Platform>(['./*.ts', '!./index.ts', '!./platform.ts'], { eager: true, import: 'platform' });

export const platforms: readonly Platform[] = Object.values(files);

/** The platform of a host name, one of ours or a further place; undefined where the extension runs but knows no composer. */
export const platformFor = (host: string): Platform | undefined =>
  platforms.find(({ hosts }) => hosts.some((name) => host === name || host.endsWith(`.${name}`))) ?? handedPlace(host);
