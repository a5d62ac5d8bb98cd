import { pagesOf, type SitePage } from '../sites/pages.ts';
import type { Kind } from './launch.ts';

/** An editor of each make that has one page to stand for it already: in Firefox the core of the suite is enough for these. */
const SECOND = new Set(['x-reply', 'facebook-post']);
const short = (kind: Kind): boolean => kind === 'firefox' && process.env['PROVE'] !== '1';

/** The pages held to the whole behaviour suite: in Firefox one for each editor, and all of them in the long runs. */
export const wholeIn = (kind: Kind): readonly SitePage[] => pagesOf('whole').filter(({ name }) => !short(kind) || !SECOND.has(name));

/** The pages held to its core. */
export const coreIn = (kind: Kind): readonly SitePage[] => [...pagesOf('core'), ...pagesOf('whole').filter(({ name }) => short(kind) && SECOND.has(name))];
