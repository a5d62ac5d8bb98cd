import { definePlace } from './generic.ts';

/** TikTok, comments: Draft.js. Sources: public automation 2025–2026 (data-e2e comment-input, comment-post; Enter as the way where the button is missing); the video's own marks are inferred. */
export const place = definePlace({
  id: 'tiktok', hosts: ['tiktok.com'],
  surfaces: [{
    variant: 'comment', surface: 'comment', editor: '[data-e2e="comment-input"] [contenteditable="true"]', control: '[data-e2e="comment-post"]', boundary: 'body', enter: 'bare',
    answers: { post: '[data-e2e="browse-video-container"], main', text: '[data-e2e="browse-video-desc"]', author: '[data-e2e="browse-username"]' },
  }],
});
