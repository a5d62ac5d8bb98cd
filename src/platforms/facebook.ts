import { account } from './facebook/account.ts';
import { COMMENT_FORM, DIALOG, LEXICAL, LOG } from './facebook/anchors.ts';
import { isNext, leadsOn, publishes, sendsMessage } from './facebook/controls.ts';
import { commented, linkAbove, messages, pressed, sharedInto } from './facebook/thread.ts';
import { forms } from './forms/facebook.ts';
import { BUTTON } from './locate/buttons.ts';
import { definePlatform } from './locate/define.ts';
import type { Composer, ParentPost, Surface, Surroundings } from './platform.ts';
import { readAttachments } from './reading/attachments.ts';

/**
 * Facebook and Messenger. Classes are scrambled and labels translated, so the anchors are roles, Lexical's own attribute, and
 * the id `focused-state-composer-submit`, which repeats when several comment boxes are open and is therefore only looked for
 * within one. Sources: trusthuman.io apps/trustahuman-ext 2026-02 (comment form, bare Enter), jackwener/OpenCLI feed.js 2026
 * (aria-posinset on posts, role=article on comments), a report of 2026-05-20 (create post in one and in two steps),
 * vader-pepe/snorkel snorkel-service/src/constants/facebook (the old mobile site), kel-z/tampermonkey-scripts (Messenger's log).
 */

/** The nearest element that holds a conversation's messages as well as its composer. */
const CONVERSATION = `:has(${LOG})`;
/** The pages that make a reel or a story. Evidence is weak: public upload scripts, none of them dated. */
const CAPTION_PAGE = /^\/(?:reels?|stories)\/create\b/;
const MEDIA = '[role="group"] img[src^="blob:"], img[src^="blob:"], video[src^="blob:"], [role="group"] video';

const onCaptionPage = (): boolean => CAPTION_PAGE.test(location.pathname);

/** A chat, and not the page around one: that has its main part, its feed and its navigation. */
const inConversation = (editor: Element): boolean => {
  const conversation = editor.closest(CONVERSATION);
  return conversation !== null && conversation.querySelector('[role="main"], [role="feed"], [role="navigation"]') === null && editor.closest(COMMENT_FORM) === null;
};

const around = (composer: Composer, surface: Surface, thread: readonly ParentPost[]): Surroundings =>
  ({ surface, thread, attachments: readAttachments(composer.root, MEDIA), account: account() });

function post(composer: Composer): Surroundings {
  const shared = sharedInto(composer.root, composer.editors);
  return around(composer, shared.length > 0 ? 'repost' : 'post', shared);
}

function comment(composer: Composer): Surroundings {
  const { thread, reply, cut } = commented(composer.root);
  return { ...around(composer, reply ? 'reply' : 'comment', thread), ...(cut ? { cut } : {}) };
}

export const platform = definePlatform({
  id: 'facebook',
  hosts: ['facebook.com', 'messenger.com'],
  pressed,
  linkOf: ({ variant, root }) => (variant === 'comment' ? linkAbove(root) : undefined),
  surfaces: [
    {
      variant: 'comment', editor: `${COMMENT_FORM} ${LEXICAL}`, control: `#focused-state-composer-submit :is(${BUTTON})`,
      boundary: COMMENT_FORM, whole: true, enter: 'bare', surroundings: comment,
    },
    {
      variant: 'message', editor: LEXICAL, control: `body${CONVERSATION} :is(${BUTTON})`, isControl: sendsMessage, boundary: CONVERSATION, whole: true,
      applies: inConversation, enter: 'bare', surroundings: (composer) => around(composer, 'message', messages(composer.root)),
    },
    {
      variant: 'create', editor: `${DIALOG} ${LEXICAL}`, control: BUTTON, isControl: leadsOn, boundary: DIALOG, whole: true,
      // A photo viewer is a dialog as well, with comment boxes in it.
      applies: (anchor) => anchor.closest(COMMENT_FORM) === null,
      enter: 'modified', step: 'first', advances: isNext, surroundings: post,
    },
    {
      variant: 'create-settings', editor: `${DIALOG} ${LEXICAL}`, control: BUTTON, isControl: leadsOn, boundary: DIALOG, whole: true,
      enter: 'modified', step: 'last', advances: isNext, surroundings: post,
    },
    {
      variant: 'caption', editor: LEXICAL, control: BUTTON, isControl: (candidate, page) => onCaptionPage() && publishes(candidate, page), boundary: 'body', whole: true,
      applies: (anchor) => onCaptionPage() && anchor.closest(COMMENT_FORM) === null, enter: 'modified', surroundings: (composer) => around(composer, 'post', []),
    },
    {
      variant: 'mobile', editor: 'textarea[data-sigil~="composer-textarea"]', control: '[data-sigil~="submit_composer"]', boundary: 'form, body',
      enter: 'modified', surroundings: (composer) => around(composer, 'post', []),
    },
    ...forms,
  ],
});
