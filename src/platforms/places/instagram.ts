import { definePlace, worded } from './generic.ts';

/** Instagram, comments: a textarea in a form; Enter posts. Sources: public automation 2026-01 (form textarea, the worded button, Enter); the post around it is inferred. Captions of new posts and messages are not covered. */
export const place = definePlace({
  id: 'instagram', hosts: ['instagram.com'],
  surfaces: [{
    variant: 'comment', surface: 'comment', editor: 'form textarea', control: 'button, [role="button"]', isControl: (candidate, form) => worded(form)[0] === candidate,
    boundary: 'form', whole: true, enter: 'bare', answers: { post: 'article', text: 'h1', author: 'header a' },
  }],
});
