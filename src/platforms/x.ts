import { definePlatform, type SurfaceSpec } from './locate/define.ts';
import type { Composer, Surroundings } from './platform.ts';
import { readAttachments } from './reading/attachments.ts';
import { forms } from './forms/x.ts';
import { articleSurface } from './x/article.ts';
import { messageSurfaces } from './x/messages.ts';
import { isCutAbove, linkAbove, ownHandle, postsAbove, quotedIn, TWEET } from './x/posts.ts';

/**
 * X. Test ids are the same in every language. Sources: jackwener/OpenCLI clis/twitter 2026-08-08 (editors, buttons),
 * nirholas/XActions docs/dom-selectors.md 2026-02 (threads, polls in two variants, parent posts),
 * aweary/twitter-required-alt-text issues 2, 3 (two composers at once) and 12 (Ctrl+Enter posts). A post is scheduled, and an
 * edit saved, by the same button; what confirms the date is another one and posts nothing.
 */

// The prefix alone would also take tweetTextarea_0_label and …RichTextInputContainer.
const TEXT = '[data-testid^="tweetTextarea_"]:is([role="textbox"], [contenteditable="true"], textarea)';
/** The options of a poll are posted with it. */
const POLL = 'input[data-testid^="pollOption"], [data-testid^="pollOption"] input, input[name^="Choice"]';
const CONTROL = '[data-testid="tweetButton"], [data-testid="tweetButtonInline"]';
/** The post that is answered has photos of its own. */
const SHOWN = `[data-testid="attachments"] :is(img, video), [data-testid="tweetPhoto"] img:not(${TWEET} *)`;
const DIALOG = '[role="dialog"]';

/** Where what a composer answers stands; on the home page the posts around it are the timeline, not a conversation. */
const scopeOf = ({ variant, root, key }: Composer): Element | undefined =>
  (variant === 'modal' ? root : isConversation(key) ? key.closest('main, [role="main"]') ?? document.body : undefined);

function surroundings(composer: Composer): Surroundings {
  const { root, key } = composer;
  const shared = quotedIn(root);
  const scope = scopeOf(composer);
  const above = scope ? postsAbove(scope, key) : [];
  const handle = ownHandle(root, key);
  return {
    surface: above.length > 0 ? 'reply' : shared.length > 0 ? 'quote' : 'post',
    thread: [...above, ...shared],
    attachments: readAttachments(root, SHOWN)
      .filter(({ name }, at, all) => name === '' || all.findIndex((other) => other.name === name) === at),
    account: handle ? { handle } : {},
    ...(scope && isCutAbove(scope, key) ? { cut: true } : {}),
  };
}

const isConversation = (editor: Element): boolean =>
  editor.closest('[data-testid="inline_reply_offscreen"]') !== null || /\/status\/\d+/.test(editor.ownerDocument.location.pathname);

const shared: Omit<SurfaceSpec, 'variant'> = { editor: `${TEXT}, ${POLL}`, control: CONTROL, boundary: DIALOG, enter: 'modified', surroundings };

export const platform = definePlatform({
  id: 'x',
  hosts: ['x.com', 'twitter.com'],
  linkOf: (composer) => linkAbove(scopeOf(composer), composer.key),
  surfaces: [
    // Compose, reply, quote and threads of posts. The whole dialog: the home composer behind it has the same test ids.
    { ...shared, variant: 'modal', whole: true },
    { ...shared, variant: 'inline', applies: (anchor) => anchor.closest(DIALOG) === null },
    ...messageSurfaces,
    articleSurface,
    ...forms,
  ],
});
