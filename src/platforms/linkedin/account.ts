import type { Surroundings } from '../platform.ts';
import { textOf } from '../reading/walk.ts';

/** Who posts: the first line of the button that opens the settings of a post (“Thandi Mokoena”, below it “Post to anyone”). */
const CHIP = '.share-unified-settings-entry-button';

const firstLine = (element: Element | null): string =>
  textOf(element).split('\n').map((line) => line.trim()).find((line) => line !== '') ?? '';

interface Named { readonly firstName?: unknown; readonly lastName?: unknown; readonly publicIdentifier?: unknown }
type Me = Surroundings['account'];

let known: { readonly at: Document; readonly me: Me } | undefined;

/** On the new stack only the data the page starts from says who is signed in, in a frame of the same site (trusthuman.io, 2026-01). Read once a page. */
function fromData(): Me {
  if (known?.at === document) return known.me;
  try {
    const inner = document.querySelector<HTMLIFrameElement>('iframe[data-testid="interop-iframe"]')?.contentDocument;
    const data = [document, inner].flatMap((from) => [...(from?.querySelectorAll('code') ?? [])])
      .find(({ textContent }) => textContent.includes('com.linkedin.voyager.common.Me'));
    if (!data) return {};
    const { included } = JSON.parse(data.textContent) as { included?: readonly Named[] };
    const own = included?.find(({ publicIdentifier }) => typeof publicIdentifier === 'string');
    if (!own) return {};
    const me = { handle: String(own.publicIdentifier), name: [own.firstName, own.lastName].filter((part) => typeof part === 'string').join(' ') };
    known = { at: document, me };
    return me;
  } catch {
    return {}; // another origin's frame, or other data than expected
  }
}

/** The account a draft goes out from: the one chosen in the share box (a person's, or a company page's), else whoever is signed in. */
export function account(root?: Element): Me {
  const chosen = firstLine(root?.querySelector(CHIP) ?? null);
  const own = document.querySelector('.global-nav__me-photo')?.getAttribute('alt')?.trim();
  const me = fromData();
  if (chosen && chosen !== me.name) return { name: chosen };
  return own ? { name: own } : me;
}
