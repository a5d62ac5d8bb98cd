import { el } from '../../shared/dom.ts';
import { NEWS, oldComment, oldCommentBox } from '../../shared/linkedin/comments.ts';

document.head.append(el('link', { rel: 'stylesheet', href: '/__site/quill.css' }));
document.getElementById('react-root')!.append(
  el('main', {}, el('div', { 'class': 'feed-shared-update-v2', 'role': 'article', 'data-urn': 'urn:li:activity:7489401096851906561' },
    el('span', { class: 'update-components-actor__title' }, 'Lowveld Herald'),
    el('div', { class: 'feed-shared-update-v2__description' }, el('div', { class: 'update-components-text' }, NEWS)),
    oldCommentBox(),
    el('div', { class: 'comments-comments-list' },
      el('div', { class: 'comments-thread-entity' },
        oldComment('Anele Zulu', 'Four of them, I heard.'), el('div', { class: 'comments-replies-list' }, oldComment('Bheki Dube', 'One is critical.', true)), oldCommentBox(true)),
      el('div', { class: 'comments-thread-entity' }, oldComment('Piet Nel', 'Fake news.'))))),
);
