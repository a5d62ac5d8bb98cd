import type { Surroundings } from '../platform.ts';

const cookie = (name: string): string => new RegExp(`(?:^|; )${name}=(\\d+)`).exec(document.cookie)?.[1] ?? '';

/** Who is signed in, as the page's own start-up data has it (Briskine plugins/facebook.js 2026-01). */
const DATA = 'CurrentUserInitialData';

let known: { id: string; name: string } | undefined;

/** The data of a page acted as has the page's number and name. Only the name of the number asked for is taken. */
function nameOf(id: string): string {
  for (const { textContent: data } of document.scripts) {
    const at = data.indexOf(DATA);
    if (at < 0) continue;
    const part = data.slice(at, at + 2000);
    if (/"USER_ID":"(\d+)"/.exec(part)?.[1] !== id) continue;
    const name = /"NAME":("(?:[^"\\]|\\.)*")/.exec(part)?.[1];
    if (name !== undefined) return JSON.parse(name) as string;
  }
  return '';
}

/**
 * The account that would post. Acting as a page has a cookie of its own (source unnamed). The name is looked for once an
 * account: the start-up data are large, and reloaded when a person changes accounts.
 */
export function account(): Surroundings['account'] {
  const id = cookie('i_user') || cookie('c_user');
  if (!id) return {};
  if (known?.id !== id) {
    const name = nameOf(id);
    if (!name && document.readyState === 'loading') return { handle: id };
    known = { id, name };
  }
  return known.name ? { handle: id, name: known.name } : { handle: id };
}
