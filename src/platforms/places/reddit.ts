import { definePlace } from './generic.ts';

/** Reddit, comments: Lexical in the light part of shreddit-composer. Sources: public scripts 2025–2026 (the textbox and `button[slot=submit-button]` as its children); Ctrl+Enter and the post's attributes are inferred. The page for a new post is not covered. */
export const place = definePlace({
  id: 'reddit', hosts: ['reddit.com'],
  surfaces: [{
    variant: 'comment', surface: 'comment', editor: 'shreddit-composer [role="textbox"][contenteditable="true"]', control: 'button[slot="submit-button"], button[type="submit"]',
    boundary: 'shreddit-composer', whole: true, enter: 'modified', answers: { post: 'shreddit-comment, shreddit-post', text: '[slot="comment"], [slot="title"]', author: '@author' },
  }],
});
