import type { SurfaceSpec } from '../locate/define.ts';
import { above } from '../locate/path.ts';
import type { Composer, ParentPost, Surroundings } from '../platform.ts';
import { readAttachments } from '../reading/attachments.ts';
import { textOf } from '../reading/walk.ts';
import { handleIn, ownHandle } from './posts.ts';

/**
 * X's direct messages, both generations. Sources: nirholas/XActions docs/dom-selectors.md 2026-02 (messageEntry,
 * dmComposerTextInput, dmComposerSendButton: Draft.js); several public drivers of XChat, 2026 (textarea dm-composer-textarea,
 * dm-composer-send-button, rows message-<id> aligned by justify-end or justify-start, message-text-<id> with the text in
 * [dir=auto] and the time behind it, dm-conversation-header with the other's profile link; an embedded chat stands in an open
 * shadow root). That Enter sends is seen in the old one and relied upon by a driver of XChat; not confirmed there.
 */

/** How many messages above the draft are read. */
const MOST_MESSAGES = 12;
const ROW = '[data-testid="messageEntry"], [data-testid^="message-"]:not([data-testid^="message-text-"])';
const BUBBLE = '[data-testid="messageEntry"] [data-testid="tweetText"], [data-testid^="message-text-"]';

/** The nearest element around the composer that shows messages. */
function conversation(root: Element): Element | undefined {
  for (let at: Element | null = root; at && at.tagName !== 'BODY'; at = above(at)) {
    if (at.querySelector(BUBBLE)) return at;
  }
  return undefined;
}

/** Messages as posts, oldest first. Without a side or a link of its own, a message's author is unknown. */
function messages(scope: Element, own: string): ParentPost[] {
  const other = handleIn(scope.querySelector('[data-testid="dm-conversation-header"]'));
  return [...scope.querySelectorAll(BUBBLE)].slice(-MOST_MESSAGES).map((bubble) => {
    const row = bubble.parentElement?.closest(ROW);
    const side = (name: string): boolean => row?.classList.contains(name) ?? false;
    const author = side('justify-end') ? own : side('justify-start') ? other : handleIn(row);
    return { author, text: textOf(bubble.querySelector('[dir="auto"]') ?? bubble) };
  });
}

function surroundings({ root, key }: Composer): Surroundings {
  const handle = ownHandle(root, key);
  const scope = conversation(root);
  return {
    surface: 'message',
    thread: scope ? messages(scope, handle) : [],
    attachments: readAttachments(root, 'img[src^="blob:"], video'),
    account: handle ? { handle } : {},
  };
}

// An open conversation and the drawer below it may both be there.
const shared: Pick<SurfaceSpec, 'boundary' | 'enter' | 'surroundings'> = {
  boundary: '[data-testid="DMDrawer"], [role="dialog"], main, [role="main"]', enter: 'bare', surroundings,
};

export const messageSurfaces: readonly SurfaceSpec[] = [
  { ...shared, variant: 'message', editor: '[data-testid="dmComposerTextInput"]:is([role="textbox"], [contenteditable="true"])', control: '[data-testid="dmComposerSendButton"]' },
  { ...shared, variant: 'chat', editor: 'textarea[data-testid="dm-composer-textarea"]', control: '[data-testid="dm-composer-send-button"]' },
];
