import { definePlace } from './generic.ts';

/** WhatsApp Web, messages: Lexical in the footer; Enter sends. Sources: public automation 2025–2026 (footer, data-tab 10, span[data-icon=send] in a button); the newer icon's name and the messages' marks are inferred. */
export const place = definePlace({
  id: 'whatsapp', hosts: ['web.whatsapp.com'],
  surfaces: [{
    variant: 'message', surface: 'message', editor: 'footer [contenteditable="true"]', control: 'button:has([data-icon="send"], [data-icon^="wds-ic-send"])', boundary: 'footer', whole: true, enter: 'bare',
    answers: { post: '.message-in', text: '.selectable-text', author: '[aria-label]', most: 6 },
  }],
});
