import { el } from '../../shared/dom.ts';
import { NEWS, oldComment, oldCommentBox } from '../../shared/linkedin/comments.ts';

document.head.append(el('link', { rel: 'stylesheet', href: '/__site/quill.css' }));
document.getElementById('react-root')!.append(
  el('main', {}, el('div', { 'class': 'feed-shared-update-v2', 'role': 'article', 'data-urn': 'urn:li:activity:7489401096851906561' },
    el('span', { class: 'update-components-actor__title' }, el('span', { 'aria-hidden': 'true' }, 'Lowveld Herald'), el('span', { class: 'hidden' }, 'Lowveld Herald')),
    el('div', { class: 'feed-shared-update-v2__description' }, el('div', { class: 'update-components-text' }, el('span', { dir: 'ltr' }, NEWS))),
    oldCommentBox(),
    el('div', { class: 'comments-comments-list' }, oldComment('Anele Zulu', 'Praying for them.')))),
  el('img', { class: 'global-nav__me-photo', alt: 'Thandi Mokoena' }),
);
