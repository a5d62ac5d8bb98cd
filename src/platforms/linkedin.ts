import { definePlatform } from './locate/define.ts';
import type { Composer, ParentPost, Surface, Surroundings } from './platform.ts';
import { readAttachments } from './reading/attachments.ts';
import { textOf } from './reading/walk.ts';

/**
 * LinkedIn runs two stacks at once and moves surfaces between them both ways, so each is described by itself and told apart
 * by its engine's class and its control. Sources: webbrain-one/webbrain pull request 461, 2026-07-22 (share box in the open
 * shadow root of #interop-outlet; at /preload/sharebox/ the same in the page itself), alexey-pelykh/lhremote
 * packages/core/src/linkedin/selectors.ts 2026-04 and trusthuman.io packages/linkedin-automation 2026-01 (feed comments),
 * codaswin/modaicom_ai docs/testing/linkedin-selectors.md 2026-08-30 (post pages on the old stack).
 */

const QUILL = '.ql-editor[contenteditable="true"]';
const DIALOG = '[role="dialog"]';
const OLD_COMMENT = '.comments-comment-box';
const FEED_ITEM = '[role="listitem"], [data-urn], [role="dialog"], main';
const MEDIA = '.share-creation-state__preview-container :is(img, video), [class*="media-preview"] :is(img, video), img[src^="blob:"], video[src^="blob:"]';

export const own = (): Surroundings['account'] => {
  const name = document.querySelector('.global-nav__me-photo')?.getAttribute('alt')?.trim();
  return name ? { name } : {};
};

const first = (root: Element | null | undefined, selector: string): string => textOf(root?.querySelector(selector)).trim();

/** A post of the feed on the new stack: its text has a test id, its author only a place, the first link before the text. */
export function newPost(item: Element | null): ParentPost[] {
  const text = item?.querySelector('[data-testid="expandable-text-box"]');
  if (!item || !text) return [];
  const author = [...item.querySelectorAll('a[href]')]
    .filter((link) => (link.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0)
    .map((link) => textOf(link).split('\n')[0]!.trim()).find((name) => name !== '');
  return [{ author: author ?? '', text: textOf(text) }];
}

/** The same on the old stack, with the comment that a reply answers. */
export function oldThread(box: Element): ParentPost[] {
  const post = box.closest('.feed-shared-update-v2, [data-urn]');
  const thread: ParentPost[] = [];
  const text = first(post, '.update-components-text');
  if (text) thread.push({ author: first(post, '.update-components-actor__title, .update-components-actor__name'), text });
  const comment = box.closest('.comments-comment-entity, .comments-comment-item');
  if (comment) {
    thread.push({
      author: first(comment, '.comments-comment-meta__description-title, .comments-post-meta__name-text'),
      text: first(comment, '.comments-comment-item__main-content'),
    });
  }
  return thread;
}

const around = (composer: Composer, surface: Surface, thread: readonly ParentPost[]): Surroundings =>
  ({ surface, thread, attachments: readAttachments(composer.root, MEDIA), account: own() });

function share(composer: Composer): Surroundings {
  // A post shared with one's thoughts is shown below the editor.
  const text = first(composer.root, '.update-components-text, .feed-shared-text');
  const author = first(composer.root, '.update-components-actor__title, .update-components-actor__name');
  return around(composer, text ? 'repost' : 'post', text ? [{ author, text }] : []);
}

export const platform = definePlatform({
  id: 'linkedin',
  hosts: ['linkedin.com'],
  surfaces: [
    {
      variant: 'comment-old', editor: `${OLD_COMMENT} ${QUILL}`, control: 'button[class*="comments-comment-box__submit-button"]',
      boundary: OLD_COMMENT, whole: true, enter: 'modified',
      surroundings: (composer) => {
        const thread = oldThread(composer.root);
        return around(composer, thread.length > 1 ? 'reply' : 'comment', thread);
      },
    },
    {
      variant: 'comment', editor: '.tiptap.ProseMirror[contenteditable="true"]', boundary: FEED_ITEM,
      control: 'button[data-view-name="comment-post"], button[data-view-name="comment-reply-post"], button[type="submit"]',
      enter: 'modified',
      surroundings: (composer) => {
        const reply = composer.root.querySelector('[data-view-name="comment-reply-post"]') !== null;
        return around(composer, reply ? 'reply' : 'comment', newPost(composer.root.closest('[role="listitem"]')));
      },
    },
    {
      // Found by path, so it is the same in the shadow root and out of it.
      variant: 'share', editor: `${DIALOG} ${QUILL}`, control: 'button.share-actions__primary-action', boundary: DIALOG, whole: true,
      applies: (anchor) => anchor.closest(OLD_COMMENT) === null,
      enter: 'modified', surroundings: share,
    },
  ],
});
