import { definePlace } from './generic.ts';

/** Bluesky: TipTap. Sources: tang-vu/social-posting-skills DOM_SELECTORS.md 2026-02-27 (editor, composerPublishBtn); Ctrl+Enter from a public table of send keys, 2026. Replies are not read: no source shows them. */
export const place = definePlace({
  id: 'bluesky', hosts: ['bsky.app'], profile: 'nav a[href^="/profile/"]',
  surfaces: [{ variant: 'compose', surface: 'post', editor: '.ProseMirror[contenteditable="true"]', control: '[data-testid="composerPublishBtn"]', boundary: '[role="dialog"]', enter: 'modified' }],
});
