import { definePlatform, type SurfaceSpec } from './locate/define.ts';
import type { Composer, ParentPost, Surroundings } from './platform.ts';
import { readAttachments } from './reading/attachments.ts';
import { textOf } from './reading/walk.ts';

/**
 * X. Test ids are the same in every language. Sources: jackwener/OpenCLI clis/twitter 2026-08-08 (editors, buttons),
 * nirholas/XActions docs/dom-selectors.md 2026-02 (threads, parent posts), aweary/twitter-required-alt-text issues 2, 3
 * (two composers at once) and 12 (Ctrl+Enter posts).
 */

// The prefix alone would also take tweetTextarea_0_label and …RichTextInputContainer.
const EDITOR = '[data-testid^="tweetTextarea_"]:is([role="textbox"], [contenteditable="true"], textarea)';
const CONTROL = '[data-testid="tweetButton"], [data-testid="tweetButtonInline"]';
const DIALOG = '[role="dialog"]';
const TWEET = 'article[data-testid="tweet"]';
/** How many posts above the draft are read. */
const MOST_PARENTS = 12;

/** The handle in a name: its profile link, or, in a quoted post, which is a link as a whole, the part written with @. */
const handleIn = (element: Element | null | undefined): string => {
  const link = [...(element?.querySelectorAll('a[href^="/"]') ?? [])].map((a) => a.getAttribute('href')!).find((href) => /^\/\w{1,20}$/.test(href));
  const written = [...(element?.querySelectorAll('span') ?? [])].map((span) => span.textContent.trim()).find((text) => /^@\w{1,20}$/.test(text));
  return (link ?? written ?? '').slice(1);
};

/** A post and, before it, the one it quotes: each text goes with the name that stands nearest above it. */
function postsIn(container: Element): ParentPost[] {
  const names = [...container.querySelectorAll('[data-testid="User-Name"]')];
  const texts = [...container.querySelectorAll('[data-testid="tweetText"]')];
  return texts.map((text) => {
    const above = names.filter((name) => (name.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0).at(-1);
    return { author: handleIn(above), text: textOf(text) };
  }).reverse();
}

/** The posts above the draft in its dialog, or, on a post's own page, in the conversation. */
function parents(root: Element, editor: Element): ParentPost[] {
  return [...root.querySelectorAll(TWEET)]
    .filter((post) => (post.compareDocumentPosition(editor) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0)
    .slice(-MOST_PARENTS)
    .flatMap(postsIn);
}

/** A quoted post stands in the composer as a card, not as an article. */
function quoted(root: Element): ParentPost[] {
  const texts = [...root.querySelectorAll('[data-testid="tweetText"]')].filter((text) => !text.closest(TWEET));
  return texts.map((text) => ({ author: handleIn(text.closest('[role="link"]') ?? text.parentElement), text: textOf(text) }));
}

/** The avatar in the composer is the account that posts, where a person has several; else the one the page is signed in with. */
function ownHandle(root: Element): string {
  const PREFIX = 'UserAvatar-Container-';
  const avatar = [...root.querySelectorAll(`[data-testid^="${PREFIX}"]`)].find((element) => !element.closest(TWEET))
    ?? document.querySelector(`[data-testid="SideNav_AccountSwitcher_Button"] [data-testid^="${PREFIX}"]`);
  const profile = document.querySelector('a[data-testid="AppTabBar_Profile_Link"]')?.getAttribute('href');
  return avatar?.getAttribute('data-testid')?.slice(PREFIX.length) || (profile?.replace(/^\//, '') ?? '');
}

function surroundings(composer: Composer): Surroundings {
  const { root, key } = composer;
  const inDialog = composer.variant === 'modal';
  const shared = quoted(root);
  // On the home page the posts around the composer are the timeline, not a conversation.
  const scope = inDialog ? root : isConversation(key) ? key.closest('main, [role="main"]') ?? document.body : undefined;
  const above = scope ? parents(scope, key) : [];
  const handle = ownHandle(root);
  return {
    surface: above.length > 0 ? 'reply' : shared.length > 0 ? 'quote' : 'post',
    thread: [...above, ...shared],
    attachments: readAttachments(root, '[data-testid="attachments"] :is(img, video), [data-testid="tweetPhoto"] img')
      .filter(({ name }, at, all) => name === '' || all.findIndex((other) => other.name === name) === at),
    account: handle ? { handle } : {},
  };
}

const isConversation = (editor: Element): boolean =>
  editor.closest('[data-testid="inline_reply_offscreen"]') !== null || /\/status\/\d+/.test(editor.ownerDocument.location.pathname);

const shared: Omit<SurfaceSpec, 'variant'> = { editor: EDITOR, control: CONTROL, boundary: DIALOG, enter: 'modified', surroundings };

export const platform = definePlatform({
  id: 'x',
  hosts: ['x.com', 'twitter.com'],
  surfaces: [
    // Compose, reply, quote and threads of posts. The whole dialog: the home composer behind it has the same test ids.
    { ...shared, variant: 'modal', whole: true },
    { ...shared, variant: 'inline', applies: (anchor) => anchor.closest(DIALOG) === null },
  ],
});
