import Quill from 'quill';
import { onSubmit, post, trapFocus } from '../../shared/site.ts';
import { adoptShadow } from '../../shared/quill-in-shadow.ts';
import { el } from '../../shared/dom.ts';

/** The share box: Quill inside the open shadow root of #interop-outlet. Escape closes it, and the draft with it. */
function openShareBox(shadow: ShadowRoot): void {
  const editorHost = el('div', { class: 'editor' });
  const submit = el('button', { type: 'button', class: 'share-actions__primary-action artdeco-button', disabled: '' }, el('span', { class: 'artdeco-button__text' }, 'Post'));
  const dialog = el('div', { role: 'dialog', 'aria-modal': 'true', 'aria-labelledby': 'share-to-linkedin', class: 'share-box dialog' },
    el('h2', { id: 'share-to-linkedin' }, 'Thandi Mokoena'),
    el('button', { type: 'button', 'aria-label': 'Dismiss', class: 'artdeco-modal__dismiss' }, '×'),
    el('div', { class: 'share-creation-state__text-editor field' }, editorHost),
    el('div', { class: 'share-box-footer bar' }, el('button', { type: 'button', 'aria-label': 'Add media' }, 'Add media'), submit));
  const layer = el('div', {}, el('div', { class: 'backdrop' }), dialog);
  shadow.append(layer);

  const quill = new Quill(editorHost, { placeholder: 'What do you want to talk about?', modules: { toolbar: false } });
  adoptShadow(quill, shadow);
  quill.root.setAttribute('role', 'textbox');
  quill.root.setAttribute('aria-multiline', 'true');
  quill.root.setAttribute('aria-label', 'Text editor for creating content');
  // Quill keeps one newline of its own at the end.
  const text = (): string => quill.getText().replace(/\n$/, '');
  quill.on('text-change', () => { submit.disabled = text().trim() === ''; });

  const release = trapFocus((target) => target === shadow.host || shadow.contains(target), () => { quill.root.focus(); });
  const close = (): void => {
    release();
    document.removeEventListener('keydown', escape);
    layer.remove();
  };
  const escape = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') close();
  };
  document.addEventListener('keydown', escape);
  dialog.querySelector('.artdeco-modal__dismiss')!.addEventListener('click', close);
  onSubmit(submit, () => {
    const now = text();
    if (now.trim() === '') return;
    post(now);
    quill.setText('');
    close();
  });
}

const start = el('button', { type: 'button', class: 'field' }, 'Start a post');
const outlet = el('div', { id: 'interop-outlet', 'data-testid': 'interop-shadowdom' });
document.getElementById('react-root')!.append(
  el('main', {}, start, el('div', { 'data-testid': 'mainFeed' },
    el('div', { role: 'listitem' }, el('p', {}, 'Corporate Wellness Weekly'), el('span', { 'data-testid': 'expandable-text-box' }, 'Five ways to start a meeting on time.')))),
  outlet,
);
const shadow = outlet.attachShadow({ mode: 'open' });
shadow.append(el('link', { rel: 'stylesheet', href: '/__site/site.css' }), el('link', { rel: 'stylesheet', href: '/__site/quill.css' }));
start.addEventListener('click', () => { openShareBox(shadow); });
openShareBox(shadow);
