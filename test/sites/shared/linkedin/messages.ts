import { el } from '../dom.ts';
import { accepts, onSubmit, post } from '../site.ts';
import { words } from './words.ts';

const group = (name: string, ...said: string[]): HTMLElement => el('li', { class: 'msg-s-message-list__event' },
  el('span', { class: 'msg-s-message-group__name' }, name),
  ...said.map((text) => el('div', { class: 'msg-s-event-listitem' }, el('p', { class: 'msg-s-event-listitem__body' }, text))));

/**
 * A conversation with its form. The editor is the site's own: an editable element of paragraphs. `enter` is the person's
 * setting to send by that key: then there is no button to send with.
 */
export function mountMessages(send: 'button' | 'enter'): void {
  const editor = el('div', { 'class': 'msg-form__contenteditable', 'role': 'textbox', 'contenteditable': 'true', 'aria-multiline': 'true', 'aria-label': words.message });
  const button = el('button', { type: 'submit', class: 'msg-form__send-button artdeco-button', disabled: '' }, words.send);
  const toggle = el('button', { 'type': 'button', 'class': 'msg-form__send-toggle', 'aria-label': 'Open send options' }, '…');
  const form = el('form', { class: 'msg-form' }, el('div', { class: 'field' }, editor), el('div', { class: 'bar' }, ...(send === 'button' ? [button] : []), toggle));
  document.getElementById('react-root')!.append(el('main', {}, el('div', { class: 'msg-thread' },
    el('h2', { class: 'msg-entity-lockup__entity-title' }, 'Sipho Khumalo'),
    el('ul', { class: 'msg-s-message-list' }, group('Sipho Khumalo', 'Are you on shift?'), group('Thandi Mokoena', 'Until six.'), group('Sipho Khumalo', 'Is it true what they say about Barberton?')),
    form)));

  document.execCommand('defaultParagraphSeparator', false, 'p');
  const clear = (): void => { editor.replaceChildren(el('p', {}, el('br', {}))); };
  clear();
  const text = (): string => [...editor.children].map((line) => (line as HTMLElement).innerText.replace(/\n$/, '')).join('\n');
  const submit = (): void => {
    if (text().trim() === '') return;
    post(text());
    clear();
    button.disabled = true;
  };
  editor.addEventListener('input', () => { button.disabled = text().trim() === ''; });
  form.addEventListener('submit', (event) => { event.preventDefault(); });
  onSubmit(button, submit);
  editor.addEventListener('keydown', (event) => {
    if (send !== 'enter' || event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    if (accepts(event)) submit();
  });
}
