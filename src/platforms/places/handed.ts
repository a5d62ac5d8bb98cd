import { definePlatform, type PlatformSpec } from '../locate/define.ts';
import type { Platform } from '../platform.ts';

/** Where the script with the further places leaves them for the one that uses them: both run in the same world, in this order. */
const shelf = globalThis as { clausewisePlaces?: readonly PlatformSpec[] };

/** Puts the further places where this page's content script will find them. */
export const handPlaces = (places: readonly PlatformSpec[]): void => { shelf.clausewisePlaces = places; };

/** The further place of a host; one without hosts is any host the person named. Undefined where none were handed over: the three sites. */
export function handedPlace(host: string): Platform | undefined {
  const places = shelf.clausewisePlaces ?? [];
  const spec = places.find(({ hosts }) => hosts.some((name) => host === name || host.endsWith(`.${name}`))) ?? places.find(({ hosts }) => hosts.length === 0);
  return spec && definePlatform(spec);
}
