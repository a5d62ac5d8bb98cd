import { shadowOf } from '../locate/path.ts';
import { definePlace } from './generic.ts';

const EDITOR = 'shreddit-composer [role="textbox"][contenteditable="true"]';
const onSubmit = (): boolean => /^(?:\/(?:r|u|user)\/[^/]+)?\/submit\b/.test(location.pathname);
/** A title is a textarea in a shadow root of its own. */
const title = (): Element[] => [...document.querySelectorAll('faceplate-textarea-input[name="title"]')].flatMap((host) => shadowOf(host)?.querySelector('textarea') ?? []);

/**
 * Reddit. Comments: Lexical in the light part of shreddit-composer; public scripts 2025–2026 (the textbox and
 * `button[slot=submit-button]` as its children); Ctrl+Enter and the post's attributes are inferred. New posts: the same editor,
 * the title in the shadow root of faceplate-textarea-input, r-post-form-submit-button with the button in its own (public drivers
 * and notes, 2025–2026, several agree). A body in Markdown is read where it is a textarea of the composer's light part.
 */
export const place = definePlace({
  id: 'reddit', hosts: ['reddit.com'],
  surfaces: [
    {
      variant: 'comment', surface: 'comment', editor: EDITOR, control: 'button[slot="submit-button"], button[type="submit"]', applies: () => !onSubmit(),
      boundary: 'shreddit-composer', whole: true, enter: 'modified', answers: { post: 'shreddit-comment, shreddit-post', text: '[slot="comment"], [slot="title"]', author: '@author' },
    },
    {
      variant: 'post', surface: 'post', editor: `${EDITOR}, shreddit-composer textarea`, control: 'r-post-form-submit-button#submit-post-button, r-post-form-submit-button[post-action-type="submit"]',
      applies: onSubmit, boundary: 'body', enter: 'modified', also: title,
    },
  ],
});
