import { el } from '../../shared/dom.ts';
import { onSubmit, post } from '../../shared/site.ts';
import { tiptapBox } from '../../shared/linkedin/editors.ts';
import { words } from '../../shared/linkedin/words.ts';

/** The share box of the new stack: TipTap in a native dialog, hashed classes, a button with nothing but its text. */
const host = el('div', { class: 'field' });
const submit = el('button', { class: '_1f2e3d', disabled: '' }, el('span', {}, el('span', {}, words.post)));
const box = tiptapBox(host, words.content, (text) => { submit.disabled = text.trim() === ''; });
const dialog = el('dialog', { class: 'c4b5a6' },
  el('button', { 'type': 'button', 'aria-label': 'Dismiss' }, '×'),
  el('button', { type: 'button' }, el('p', {}, 'Thandi Mokoena'), el('p', {}, 'Anyone')),
  host,
  el('div', { class: 'bar' }, el('button', { 'type': 'button', 'aria-label': 'Photo' }, '+'), el('a', { 'href': '#', 'aria-label': 'Scheduled' }, '◷'), submit));
document.getElementById('react-root')!.append(
  el('main', {}, el('div', { 'data-testid': 'mainFeed' },
    el('div', { role: 'listitem' }, el('p', {}, 'Corporate Wellness Weekly'), el('span', { 'data-testid': 'expandable-text-box' }, 'Five ways to start a meeting on time.')))),
  dialog,
);
onSubmit(submit, () => {
  if (submit.disabled) return;
  post(box.text());
  box.set('');
  dialog.close();
});
dialog.showModal();
