import { definePlace } from './generic.ts';

/** Mastodon, on any server the person names: a textarea. Sources: public extensions 2026 (autosuggest-textarea__textarea, the form's submit button, Ctrl+Enter); the reply indicator is inferred. */
export const place = definePlace({
  id: 'mastodon', hosts: [], profile: '.compose-form a[href^="/@"], .navigation-bar a[href^="/@"]',
  surfaces: [{
    variant: 'compose', surface: 'post', editor: 'textarea.autosuggest-textarea__textarea', control: 'button[type="submit"]', boundary: '.compose-form', whole: true, enter: 'modified',
    answers: { post: '.reply-indicator', text: '.reply-indicator__content', author: '.display-name' },
  }],
});
