import { definePlace } from './generic.ts';

/** YouTube, comments: a bare contenteditable. Sources: public extensions 2024–2026 (#contenteditable-root, ytd-commentbox, #submit-button); Ctrl+Enter is inferred. */
export const place = definePlace({
  id: 'youtube', hosts: ['youtube.com'],
  surfaces: [{
    variant: 'comment', surface: 'comment', editor: '#contenteditable-root[contenteditable="true"]', control: '#submit-button, #submit-button button', boundary: 'ytd-commentbox', whole: true, enter: 'modified',
    answers: { post: 'ytd-comment-thread-renderer, ytd-watch-metadata', text: '#content-text, h1', author: '#author-text, #channel-name' },
  }],
});
