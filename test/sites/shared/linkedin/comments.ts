import { el } from '../dom.ts';
import { onSubmit, post } from '../site.ts';
import { quillBox, tiptapBox } from './editors.ts';
import { words } from './words.ts';

/** What the practice pages talk about. */
export const NEWS = 'Is it true that officials were stabbed at Barberton this morning?';

/** A comment box of the old stack: Quill, and a button that is only there once something is written. */
export function oldCommentBox(reply = false): HTMLElement {
  const host = el('div', {});
  const bar = el('div', { class: 'bar' }, el('button', { type: 'button', 'aria-label': 'photo' }, '+'));
  const form = el('form', { class: 'comments-comment-box__form' }, el('div', { class: 'field' }, host), bar);
  const submit = el('button', { type: 'button', class: 'comments-comment-box__submit-button--cr artdeco-button' }, el('span', {}, reply ? words.reply : words.comment));
  const box = quillBox(host, words.content, (text) => {
    if (text.trim() === '') submit.remove();
    else if (!submit.isConnected) bar.append(submit);
  });
  form.addEventListener('submit', (event) => { event.preventDefault(); });
  onSubmit(submit, () => {
    post(box.text());
    box.set('');
  });
  return el('div', { class: `comments-comment-box comments-comment-box--cr${reply ? ' comments-comment-box--reply' : ''} composer` }, form);
}

/** A comment of the old stack. */
export function oldComment(author: string, text: string, reply = false): HTMLElement {
  return el('article', { class: `comments-comment-entity${reply ? ' comments-comment-entity--reply' : ''}` },
    el('span', { class: 'comments-comment-meta__description-title' }, author),
    el('section', { class: 'comments-comment-entity__content' }, el('span', { class: 'comments-comment-item__main-content' }, el('div', { class: 'update-components-text' }, text))),
    el('button', { type: 'button', 'aria-label': `Reply to ${author}` }, words.reply));
}

/** A comment box of the new stack since August 2026: TipTap, tools with labels, and a button with nothing but its text. */
export function newCommentBox(label: string): HTMLElement {
  const host = el('div', { class: 'field' });
  const submit = el('button', { type: 'button', class: '_8ba049e9', disabled: '' }, el('span', {}, label));
  const box = tiptapBox(host, words.commentEditor, (text) => { submit.disabled = text.trim() === ''; });
  onSubmit(submit, () => {
    if (submit.disabled) return;
    post(box.text());
    box.set('');
  });
  return el('div', { class: 'f1598412 composer' }, host, el('div', { class: 'bar' }, el('button', { type: 'button', 'aria-label': 'emoji' }, '☺'), el('button', { type: 'button', 'aria-label': 'photo' }, '+'), submit));
}

/** A comment of the new stack, with the replies that nest in it. */
export function newComment(id: string, author: string, text: string, ...replies: Node[]): HTMLElement {
  const key = `replaceableComment_urn:li:comment:(urn:li:activity:7489,${id})`;
  return el('div', { id: key, componentkey: key },
    el('a', { href: `/in/${id}/` }, el('span', { 'aria-hidden': 'true' })), el('a', { href: `/in/${id}/` }, el('p', {}, author), el('p', {}, 'Nurse')),
    el('p', {}, el('span', { 'data-testid': 'expandable-text-box' }, text)),
    el('button', { type: 'button', 'aria-label': 'Like' }, 'Like'), el('button', { type: 'button' }, words.reply), ...replies);
}
