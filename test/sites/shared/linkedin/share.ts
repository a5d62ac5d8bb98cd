import { el } from '../dom.ts';
import { onSubmit, post, trapFocus } from '../site.ts';
import { quillBox, type Box } from './editors.ts';
import { words } from './words.ts';

export interface ShareOptions {
  /** The first line of the chip at the top: who posts. */
  readonly as?: string;
  /** What the button says. */
  readonly label?: string;
  /** The text the box opens with: a deep link's, or that of a post being edited. */
  readonly text?: string;
  /** Below the editor: the post being shared, an article's preview. */
  readonly below?: Node;
  /** May an empty box be posted? (An article can do without an introduction.) */
  readonly empty?: boolean;
  /** What goes out, from what the box holds. */
  readonly posts?: (text: string) => string;
}

/**
 * The share box of the old stack: Quill in a dialog, in the open shadow root of #interop-outlet or in the page itself. Escape
 * closes it, and the draft with it. Its clock opens the choice of a time in place of the editor, which is made anew afterwards.
 */
export function openShareBox(root: ShadowRoot | HTMLElement, options: ShareOptions = {}): void {
  const shadow = root instanceof ShadowRoot ? root : undefined;
  const submit = el('button', { type: 'button', class: 'share-actions__primary-action artdeco-button' });
  const clock = el('button', { type: 'button', 'class': 'share-actions__scheduled-post-btn', 'aria-label': 'clock' }, '◷');
  const field = el('div', { class: 'share-creation-state__text-editor field' });
  const content = el('div', {}, field, ...(options.below ? [options.below] : []),
    el('div', { class: 'share-box-footer bar' }, el('button', { 'type': 'button', 'aria-label': 'media' }, '+'), el('input', { type: 'file', id: 'media-editor-file-selector__file-input', class: 'hidden' }), clock, submit));
  const dialog = el('div', { 'role': 'dialog', 'aria-modal': 'true', 'aria-labelledby': 'share-to-linkedin-modal__header', 'class': 'share-box share-box-v2__modal dialog' },
    el('h2', { id: 'share-to-linkedin-modal__header', class: 'hidden' }, words.post),
    el('button', { type: 'button', 'data-test-modal-close-btn': '', 'class': 'artdeco-modal__dismiss' }, '×'),
    el('button', { type: 'button', class: 'share-unified-settings-entry-button' }, el('div', {}, options.as ?? 'Thandi Mokoena'), el('div', {}, 'Post to Anyone')),
    content);
  const layer = el('div', {}, el('div', { class: 'backdrop' }), dialog);
  root.append(layer);

  let box: Box;
  const say = (label: string): void => { submit.replaceChildren(el('span', { class: 'artdeco-button__text' }, `\n    ${label}\n`)); };
  const check = (text: string): void => { submit.disabled = text.trim() === '' && options.empty !== true; };
  const mount = (text: string): void => {
    const host = el('div', { class: 'editor' });
    field.replaceChildren(host);
    box = quillBox(host, words.content, check, shadow);
    if (text) box.set(text);
    check(text);
  };
  mount(options.text ?? '');
  say(options.label ?? words.post);

  clock.addEventListener('click', () => {
    const kept = box.text();
    const next = el('button', { type: 'button', class: 'share-box-footer__primary-btn' }, words.next);
    const choice = el('div', {}, el('input', { 'id': 'share-post__scheduled-date', 'aria-label': 'date', 'value': '12/01/2026' }), el('div', { class: 'bar' }, next));
    content.replaceWith(choice);
    next.addEventListener('click', () => {
      choice.replaceWith(content);
      mount(kept);
      say(words.schedule);
    });
  });

  const release = trapFocus((target) => (shadow ? target === shadow.host || shadow.contains(target) : dialog.contains(target)), () => { box.focus(); });
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
    const now = box.text();
    if (submit.disabled) return;
    post(options.posts ? options.posts(now) : now);
    box.set('');
    close();
  });
}

/** The outlet of the old stack in a page of the new one: an open shadow root. */
export function outlet(): ShadowRoot {
  const host = el('div', { 'id': 'interop-outlet', 'data-testid': 'interop-shadowdom' });
  document.getElementById('react-root')!.append(host);
  const shadow = host.attachShadow({ mode: 'open' });
  shadow.append(el('link', { rel: 'stylesheet', href: '/__site/site.css' }), el('link', { rel: 'stylesheet', href: '/__site/quill.css' }));
  return shadow;
}

/** A post as the old stack shows it: in its feed, on its page, and below the editor of a share box. */
export function oldPost(author: string, text: string): HTMLElement {
  return el('div', { class: 'update-components-mini-update-v2' },
    el('span', { class: 'update-components-actor__title' }, el('span', { 'aria-hidden': 'true' }, author), el('span', { class: 'visually-hidden hidden' }, author)),
    el('div', { class: 'update-components-text' }, el('span', { dir: 'ltr' }, text)));
}
