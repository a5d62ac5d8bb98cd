import type { ParentPost } from '../platform.ts';
import { textOf } from '../reading/walk.ts';

/**
 * X's posts and accounts as the page shows them. Sources: nirholas/XActions docs/dom-selectors.md 2026-02 (tweet, tweetText,
 * User-Name, UserAvatar-Container, which some avatars end in `unknown`), its audit of 2026-07-19 (a quoted post nests).
 */
export const TWEET = 'article[data-testid="tweet"]';
/** How many posts above the draft are read. */
const MOST_PARENTS = 12;

/** A profile's address: nothing but the handle behind the host. */
const PROFILE = /^(?:https:\/\/(?:x|twitter)\.com)?\/(\w{1,20})$/;

/** The handle in a name, without @: its profile link, or, in a quoted post, which is a link as a whole, the part written with @. */
export const handleIn = (element: Element | null | undefined): string => {
  for (const link of element?.querySelectorAll('a[href]') ?? []) {
    const handle = PROFILE.exec(link.getAttribute('href')!)?.[1];
    if (handle) return handle;
  }
  const written = [...(element?.querySelectorAll('span') ?? [])].map((span) => span.textContent.trim()).find((text) => /^@\w{1,20}$/.test(text));
  return (written ?? '').slice(1);
};

const NAME = '[data-testid="User-Name"]';

/** Whom a post is from: name and handle both, without the time behind them, since an office or a party is known by either. */
function authorIn(name: Element | null | undefined): string {
  const handle = handleIn(name);
  const written = textOf(name).replace(/\s+/g, ' ').replace(/@\w.*$/, '').trim();
  return [written, ...(handle ? [`@${handle}`] : [])].filter(Boolean).join(' ');
}

/** Does `element` stand before `other` in the document? */
const precedes = (element: Element, other: Element): boolean => (element.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** A post and, before it, the one it quotes: each text goes with the name that stands nearest above it. */
export function postsIn(container: Element): ParentPost[] {
  const names = [...container.querySelectorAll(NAME)];
  const texts = [...container.querySelectorAll('[data-testid="tweetText"]')];
  return texts.map((text) => ({ author: authorIn(names.filter((name) => precedes(name, text)).at(-1)), text: textOf(text) })).reverse();
}

/** The posts above the draft in its dialog, or, on a post's own page, in the conversation. */
export const postsAbove = (scope: Element, editor: Element): ParentPost[] =>
  [...scope.querySelectorAll(TWEET)].filter((post) => precedes(post, editor)).slice(-MOST_PARENTS).flatMap(postsIn);

/** Is one of them folded up, the rest of it not on the page? (tweet-text-show-more-link: several readers of the timeline, 2026.) */
export const isCutAbove = (scope: Element, editor: Element): boolean =>
  [...scope.querySelectorAll(`${TWEET} [data-testid="tweet-text-show-more-link"]`)].some((more) => precedes(more, editor));

/** The address of the last post above the draft: its time leads there. */
export const linkAbove = (scope: Element | undefined, editor: Element): string | null | undefined =>
  [...scope?.querySelectorAll(`${TWEET} a[href*="/status/"] time`) ?? []].filter((time) => precedes(time, editor)).at(-1)?.closest('a')?.getAttribute('href');

/** A quoted post stands in the composer as a card, not as an article. */
export function quotedIn(root: Element): ParentPost[] {
  const texts = [...root.querySelectorAll('[data-testid="tweetText"]')].filter((text) => !text.closest(TWEET));
  return texts.map((text) => {
    const card = text.closest('[role="link"]') ?? text.parentElement;
    const name = card?.querySelector(NAME);
    return { author: name ? authorIn(name) : handleIn(card), text: textOf(text) };
  });
}

const AVATAR = 'UserAvatar-Container-';

const handleOf = (avatar: Element | null | undefined): string => {
  const handle = avatar?.getAttribute('data-testid')?.slice(AVATAR.length) ?? '';
  return handle === 'unknown' ? '' : handle;
};

/** The avatar beside the editor is the account that posts, where a person has several; else the one the page is signed in with. */
export function ownHandle(root: Element, editor: Element): string {
  const beside = [...root.querySelectorAll(`[data-testid^="${AVATAR}"]`)]
    .filter((element) => !element.closest(`${TWEET}, [role="link"], [role="listbox"]`) && precedes(element, editor)).at(-1);
  const { ownerDocument } = root;
  return handleOf(beside)
    || handleOf(ownerDocument.querySelector(`[data-testid="SideNav_AccountSwitcher_Button"] [data-testid^="${AVATAR}"]`))
    || (PROFILE.exec(ownerDocument.querySelector('a[data-testid="AppTabBar_Profile_Link"]')?.getAttribute('href') ?? '')?.[1] ?? '');
}
