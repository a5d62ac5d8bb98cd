import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { el } from '../../shared/dom.ts';
import { accepts, onSubmit, options, post } from '../../shared/site.ts';

/** A post of the feed with an open comment box: TipTap in a form, whose submit button posts. */
function feedItem(author: string, text: string): HTMLElement {
  const host = el('div', { class: 'field' });
  const submit = el('button', { type: 'submit', 'data-view-name': 'comment-post', disabled: '' }, el('span', {}, 'Comment'));
  const form = el('form', { class: 'composer' }, host, el('div', { class: 'bar' }, el('button', { type: 'button', 'aria-label': 'Add a photo' }, 'Photo'), submit));
  const editor = new Editor({
    element: host,
    extensions: [StarterKit],
    editorProps: { attributes: { role: 'textbox', 'aria-label': 'Text editor for creating comment', class: 'tiptap' } },
    onUpdate: () => { submit.disabled = read().trim() === ''; },
  });
  const read = (): string => editor.getText({ blockSeparator: '\n' });
  const send = (): void => {
    const now = read();
    if (now.trim() === '') return;
    post(now);
    editor.commands.clearContent(true);
  };
  if (options.submit === 'click') {
    // The form posts on its submit event, which a press of the button brings about.
    submit.addEventListener('click', (event) => {
      if (!accepts(event)) event.preventDefault();
    });
  } else {
    onSubmit(submit, send);
  }
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (options.submit === 'click') send();
  });
  return el('div', { role: 'listitem', 'data-view-name': 'feed-full-update' },
    el('a', { href: '/company/herald', 'data-view-name': 'feed-actor-image' }, el('p', {}, author)),
    el('p', {}, el('span', { 'data-testid': 'expandable-text-box' }, text)),
    form);
}

document.getElementById('react-root')!.append(
  el('main', {}, el('div', { 'data-testid': 'mainFeed', role: 'list' },
    feedItem('Corporate Wellness Weekly', 'Five ways to start a meeting on time.'),
    feedItem('Lowveld Herald', 'Is it true that officials were stabbed at Barberton this morning?'))),
);
