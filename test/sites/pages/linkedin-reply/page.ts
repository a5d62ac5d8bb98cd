import { el } from '../../shared/dom.ts';
import { NEWS, newComment, newCommentBox } from '../../shared/linkedin/comments.ts';
import { words } from '../../shared/linkedin/words.ts';
import { turning } from '../../shared/turn.ts';

/** A post's page on the new stack: the comment box above, the reply box beside the comment it answers. */
document.getElementById('react-root')!.append(
  el('main', {},
    el('a', { href: '/company/herald/' }, el('p', {}, 'Lowveld Herald'), el('p', {}, '12,000 followers')),
    el('div', { componentkey: 'feed-commentary_1' }, el('p', {}, el('span', { 'data-testid': 'expandable-text-box' }, NEWS, el('button', { 'type': 'button', 'data-testid': 'expandable-text-button', 'aria-hidden': 'true' }, '… more')))),
    newCommentBox(words.comment),
    el('div', { 'data-testid': 'TOAQ-commentList', 'data-component-type': 'LazyColumn' },
      el('button', { type: 'button' }, 'Most relevant'),
      el('div', {}, newComment('anele', 'Anele Zulu', 'Four of them, I heard.', newComment('bheki', 'Bheki Dube', turning('One is critical.'))), newCommentBox(words.reply)),
      el('div', {}, newComment('piet', 'Piet Nel', 'Fake news.')),
      el('button', { type: 'button' }, 'Load more comments'))),
);
