import { labelOf } from '../locate/buttons.ts';
import type { SurfaceSpec } from '../locate/define.ts';
import { ownHandle } from './posts.ts';

/**
 * X's articles: a title, a Draft.js body, and a button that leads through further steps without an editor. It has a word and no
 * test id, so in a language that is not here the composer says “not checked here” rather than nothing. Source: a publishing
 * tool measured 2026-07 (unnamed: textarea name="Article Title", composerRichTextInputContainer, Publish twice, then perhaps
 * confirmationSheetConfirm).
 */
const PUBLISH = new Set('publish|publicar|publier|veröffentlichen|pubblica|publiceren|publiseer|shicilela|publikuj|yayınla|опубликовать|公開する|发布|發佈|게시하기|نشر'.split('|'));

export const articleSurface: SurfaceSpec = {
  variant: 'article', editor: 'textarea[name="Article Title"], [data-testid="composerRichTextInputContainer"] [contenteditable="true"]',
  control: 'button, [role="button"]', isControl: (candidate) => PUBLISH.has(labelOf(candidate)), boundary: 'body', whole: true,
  applies: (anchor) => /^\/compose\/articles?\b/.test(location.pathname) && anchor.closest('[role="dialog"]') === null,
  enter: 'modified',
  surroundings: ({ root, key }) => {
    const handle = ownHandle(root, key);
    return { surface: 'post', thread: [], attachments: [], account: handle ? { handle } : {} };
  },
};
