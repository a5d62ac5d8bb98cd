import { definePlace, worded } from './generic.ts';

/** Threads: Lexical in a dialog; the last button with a word on it posts all boxes at once. Sources: tang-vu/social-posting-skills DOM_SELECTORS.md 2026-02-27 (editor, div role=button, several boxes), official5ETa/ThreadsAutoComment (data-pressable-container); Ctrl+Enter is inferred. */
export const place = definePlace({
  id: 'threads', hosts: ['threads.com', 'threads.net'],
  surfaces: [{
    variant: 'compose', surface: 'post', editor: '[role="textbox"][data-lexical-editor="true"]', control: 'button, [role="button"]', isControl: (candidate, dialog) => worded(dialog).at(-1) === candidate,
    boundary: '[role="dialog"]', whole: true, enter: 'modified', answers: { post: '[data-pressable-container]', text: 'span[dir]', author: 'a[href^="/@"]', most: 3 },
  }],
});
