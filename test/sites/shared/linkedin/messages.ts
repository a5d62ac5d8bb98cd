import { el } from '../dom.ts';
import { accepts, onSubmit, post } from '../site.ts';
import { words } from './words.ts';

const group = (name: string, ...said: string[]): HTMLElement => el('li', { class: 'msg-s-message-list__event' },
  el('span', { class: 'msg-s-message-group__name' }, name),
  ...said.map((text) => el('div', { class: 'msg-s-event-listitem' }, el('p', { class: 'msg-s-event-listitem__body' }, text))));

/**
 * People to mention, as the site's editors offer them: a list within the form that opens at an @ and of which the editor itself
 * says nothing; Enter takes the option that is selected. Sources: lhremote selectors.ts 2026-04 (of comments; that messages have
 * the same is inferred).
 */
function mentions(editor: HTMLElement, name: string): (event: KeyboardEvent) => boolean {
  const list = el('div', { class: 'editor-typeahead-fetch' }, el('div', { class: 'basic-typeahead__triggered-content', role: 'listbox' },
    el('div', { 'class': 'basic-typeahead__selectable editor-typeahead__typeahead-item', 'role': 'option', 'aria-selected': 'true' }, name)));
  editor.addEventListener('input', () => {
    if (editor.innerText.trimEnd().endsWith('@')) editor.after(list);
    else list.remove();
  });
  return (event) => {
    if (event.key !== 'Enter' || !list.isConnected) return false;
    event.preventDefault();
    list.remove();
    document.execCommand('delete');
    document.execCommand('insertText', false, `${name} `);
    return true;
  };
}

/**
 * A conversation with its form. The editor is the site's own: an editable element of paragraphs. `enter` is the person's
 * setting to send by that key: then there is no button to send with. `?mention=1`: with a list of people.
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
  const chooses = new URLSearchParams(location.search).get('mention') === '1' ? mentions(editor, 'Anele Zulu') : () => false;
  editor.addEventListener('keydown', (event) => {
    if (chooses(event)) return;
    if (send !== 'enter' || event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    if (accepts(event)) submit();
  });
}
