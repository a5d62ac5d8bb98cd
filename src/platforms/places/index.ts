import type { PlatformSpec } from '../locate/define.ts';

const files = import.meta.glob<PlatformSpec>(['./*.ts', '!./index.ts', '!./handed.ts', '!./generic.ts'], { eager: true, import: 'place' });

/** Every file beside this one that exports a `place`: a small table a site. */
export const places: readonly PlatformSpec[] = Object.values(files);
