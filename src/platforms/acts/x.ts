import { above } from '../locate/path.ts';
import type { Path } from '../platform.ts';
import { readAttachments } from '../reading/attachments.ts';
import { textOf } from '../reading/walk.ts';
import { handleIn, ownHandle, postsIn, TWEET } from '../x/posts.ts';
import type { Done, SiteActs } from './act.ts';

/**
 * X. Sources: nirholas/XActions docs/dom-selectors.md 2026-02 (like, unlike, retweet, retweetConfirm, `<id>-follow`, UserCell,
 * UserName, UserDescription), jackwener/OpenCLI clis/twitter/retweet.js 2026-08 (the menu stands apart from its post). The keys l and t: the
 * site's own list of shortcuts; that focus is on the post they act on: its engineering blog of 2013-08-22, inferred for today.
 */
const MEDIA = '[data-testid="tweetPhoto"] img, [data-testid="videoPlayer"] video, [data-testid="card.wrapper"] a[href]';

/** The post whose repost button was pressed last: the menu that confirms it is drawn elsewhere on the page. */
let asked: WeakRef<Element> | undefined;

const read = (post: Element): Done => ({ thread: postsIn(post), attachments: readAttachments(post, MEDIA) });
const postOf = (control: Element | null): Element | null | undefined => control?.closest(TWEET);

/** What a follow button belongs to: a row of a list, a card over a name, or the account's own page. */
const accountOf = (control: Element): Element | null => control.closest('[data-testid="UserCell"], [data-testid="HoverCard"]') ?? control.closest('[data-testid="primaryColumn"]');

function readAccount(box: Element): Done {
  const name = box.querySelector('[data-testid="UserName"], [data-testid="User-Name"]') ?? box;
  const written = textOf(name).split('\n')[0]!.trim();
  return { thread: [{ author: [written, handleIn(name)].filter(Boolean).join(' '), text: textOf(box.querySelector('[data-testid="UserDescription"]')) }] };
}

export const acts: SiteActs = {
  id: 'x',
  account: () => {
    // No avatar stands before the page itself, so it is the one signed in.
    const handle = ownHandle(document.documentElement, document.documentElement);
    return handle ? { handle } : {};
  },
  saw: (path: Path) => {
    const from = path.find((node): node is Element => node.nodeType === 1);
    for (let at = from?.closest('[data-testid="retweet"]') ?? null; at; at = above(at)) {
      if (at.matches(TWEET)) asked = new WeakRef(at);
    }
  },
  // j and k move the focus from post to post; these act on the one in focus.
  keys: { post: TWEET, controls: new Map([['l', '[data-testid="like"]'], ['t', '[data-testid="retweet"]']]) },
  specs: [
    {
      act: 'repost', control: '[data-testid="retweetConfirm"]',
      to: () => postOf(asked?.deref() ?? document.querySelector('[data-testid="retweet"][aria-expanded="true"]') ?? document.activeElement), read,
    },
    { act: 'like', control: '[data-testid="like"]', to: postOf, read },
    { act: 'follow', control: '[data-testid$="-follow"]', to: accountOf, read: readAccount },
  ],
};
