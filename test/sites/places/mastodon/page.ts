import { el } from '../../shared/dom.ts';
import { show, submits, textArea } from '../../shared/place.ts';

const box = textArea({ class: 'autosuggest-textarea__textarea', dir: 'auto', 'aria-autocomplete': 'list', rows: '4' });
const button = el('button', { type: 'submit', class: 'button button--block' }, 'Publish');
submits(() => box, button, 'modified');
const form = el('form', { class: 'compose-form composer' },
  el('div', { class: 'reply-indicator' }, el('bdi', { class: 'display-name' }, 'Lowveld Herald'), el('div', { class: 'reply-indicator__content' }, 'Is it true that officials were stabbed at Barberton this morning?')), box.element, button);
form.addEventListener('submit', (event) => { event.preventDefault(); });
show(el('div', { id: 'mastodon' }, form));
