import { definePlace, worded } from './generic.ts';

const BUTTON = 'button, [role="button"]';
const TEXTBOX = '[role="textbox"][contenteditable="true"]';
const DIALOG = '[role="dialog"]';

/**
 * Instagram. Comments: a textarea in a form; Enter posts; public automation 2026-01 (form textarea, the worded button, Enter);
 * the post around it is inferred. Captions: a textbox in the dialog of a new post, sent by the word in the dialog's head (public
 * drivers 2025–2026 agree on the textbox and on a div with the word Share; that no other word stands before it is inferred).
 * Messages: a textbox, sent by Enter (several drivers, 2026) or by the word beside it; what was said before is not read.
 */
export const place = definePlace({
  id: 'instagram', hosts: ['instagram.com'],
  surfaces: [
    {
      variant: 'comment', surface: 'comment', editor: 'form textarea', control: BUTTON, isControl: (candidate, form) => worded(form)[0] === candidate,
      boundary: 'form', whole: true, enter: 'bare', answers: { post: 'article', text: 'h1', author: 'header a' },
    },
    {
      variant: 'caption', surface: 'post', editor: `${DIALOG} ${TEXTBOX}`, control: BUTTON, isControl: (candidate, dialog) => worded(dialog)[0] === candidate,
      boundary: DIALOG, whole: true, enter: 'modified',
    },
    {
      variant: 'message', surface: 'message', editor: TEXTBOX, control: BUTTON, isControl: (candidate, row) => worded(row).at(-1) === candidate,
      applies: (editor) => location.pathname.startsWith('/direct/') && editor.closest(DIALOG) === null, boundary: 'main, [role="main"]', enter: 'bare',
    },
  ],
});
