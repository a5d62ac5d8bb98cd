import { forms } from './forms/linkedin.ts';
import { definePlatform, NO_CONTROL, type SurfaceSpec } from './locate/define.ts';
import { ownButton } from './linkedin/button.ts';
import { account } from './linkedin/account.ts';
import { conversation, messages, shared } from './linkedin/thread.ts';
import type { Composer, Surface, Surroundings } from './platform.ts';
import { readAttachments } from './reading/attachments.ts';

/**
 * LinkedIn runs two stacks at once and moves surfaces between them both ways, so each is described by itself and told apart
 * by its engine's class and its control. Sources: webbrain-one/webbrain pull request 461, 2026-07-22 (share box in the open
 * shadow root of #interop-outlet; at /preload/sharebox/ the same in the page itself), a publishing script of 2026-08-18
 * (unnamed: share box as TipTap in a native dialog), alexey-pelykh/lhremote packages/core/src/linkedin/selectors.ts 2026-04 and
 * trusthuman.io packages/linkedin-automation 2026-01 (feed comments), codaswin/modaicom_ai docs/testing/linkedin-selectors.md
 * 2026-08-30 (post pages on the old stack), selector lists of 2026-05-20 (article) and 2026-10-04 (messages), both unnamed.
 */

const QUILL = '.ql-editor[contenteditable="true"]';
const TIPTAP = '.ProseMirror[contenteditable="true"]';
const DIALOG = '[role="dialog"], dialog';
const OLD_COMMENT = '.comments-comment-box';
const FEED_ITEM = `[role="listitem"], [data-urn], main, ${DIALOG}`;
const HEADLINE = 'textarea[class*="article-editor-headline"]';
const MESSAGE_FORM = 'form.msg-form, .msg-form';
const MEDIA = '.share-creation-state__preview-container :is(img, video), [class*="media-preview"] :is(img, video), img[src^="blob:"], video[src^="blob:"]';

const around = (composer: Composer, surface: Surface, thread: Surroundings['thread'], cut = false): Surroundings =>
  ({ surface, thread, attachments: readAttachments(composer.root, MEDIA), account: account(composer.root), ...(cut ? { cut } : {}) });

function comment(composer: Composer): Surroundings {
  const { thread, reply, cut } = conversation(composer.key);
  return around(composer, reply ? 'reply' : 'comment', thread, cut);
}

function share(composer: Composer): Surroundings {
  const thread = shared(composer.root, composer.key);
  return around(composer, thread.length > 0 ? 'repost' : 'post', thread);
}

/** An article is written on a page of its own, and published from a share box over it. */
const onArticle = (): boolean => /^\/(?:article|pulse)\/(?:new|edit)/.test(location.pathname);
const articleEditors = (): Element[] => (onArticle() ? [...document.querySelectorAll(`${HEADLINE}, ${TIPTAP}`)].filter((editor) => !editor.closest(DIALOG)) : []);

/** In a dialog with a post above its editor one comments on that post; in a share box there is nothing above. */
const isShareBox = (anchor: Element): boolean => anchor.closest('[role="listitem"]') === null && !conversation(anchor).thread.length;

const shareBox: Omit<SurfaceSpec, 'variant' | 'editor' | 'control'> = { boundary: DIALOG, whole: true, enter: 'modified', surroundings: share };

export const platform = definePlatform({
  id: 'linkedin',
  hosts: ['linkedin.com'],
  // The old stack names its posts; the new one does not, and the page's own address has to do.
  linkOf: ({ root }) => root.closest('[data-urn^="urn:li:activity:"]')?.getAttribute('data-urn')?.replace(/^/, '/feed/update/'),
  surfaces: [
    {
      variant: 'message', editor: `:is(${MESSAGE_FORM}) .msg-form__contenteditable[contenteditable="true"]`, boundary: MESSAGE_FORM, whole: true,
      control: 'button[class*="msg-form__send-b"]',
      // The person's own setting: with it, there is no button to send with, only the one that opens the setting.
      enter: ({ root }) => (root.querySelector('button[class*="msg-form__send-b"]') ? 'modified' : 'bare'),
      surroundings: (composer) => around(composer, 'message', messages(composer.root)),
    },
    {
      variant: 'comment-old', editor: `${OLD_COMMENT} ${QUILL}`, control: 'button[class*="comments-comment-box__submit-button"]',
      boundary: OLD_COMMENT, whole: true, enter: 'modified', surroundings: comment,
    },
    {
      // Read while it is written. Its own button only leads on to the share box that publishes.
      variant: 'article', editor: `${HEADLINE}, ${TIPTAP}`, control: NO_CONTROL, boundary: 'main, body > *', whole: true,
      applies: (anchor) => onArticle() && anchor.closest(DIALOG) === null,
      enter: 'modified', surroundings: (composer) => around(composer, 'post', []),
    },
    {
      ...shareBox, variant: 'share-new', editor: `:is(${DIALOG}) ${TIPTAP}`, control: 'button', isControl: ownButton(TIPTAP), applies: isShareBox, also: articleEditors,
    },
    {
      variant: 'comment', editor: TIPTAP, boundary: FEED_ITEM, single: true, control: 'button', isControl: ownButton(TIPTAP), applies: () => !onArticle(),
      enter: 'modified', surroundings: comment,
    },
    {
      // Found by path, so it is the same in the shadow root and out of it.
      ...shareBox, variant: 'share', editor: `:is(${DIALOG}) ${QUILL}`, control: 'button.share-actions__primary-action',
      applies: (anchor) => anchor.closest(OLD_COMMENT) === null, also: articleEditors,
    },
    ...forms,
  ],
});
