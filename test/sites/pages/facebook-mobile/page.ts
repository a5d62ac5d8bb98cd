import { el } from '../../shared/dom.ts';
import { onSubmit, post } from '../../shared/site.ts';

/** The old mobile site: a textarea in a form. `?shadow=closed` puts it into a closed shadow root, which no page of the site does; another might. */
const area = el('textarea', { 'data-sigil': 'composer-textarea m-textarea-input', 'aria-label': "What's on your mind?", rows: '4', cols: '40' });
const button = el('button', { type: 'submit', value: 'Post', 'data-sigil': 'touchable submit_composer' }, 'Post');
const form = el('form', { id: 'structured_composer_form', class: 'composer' }, el('div', { 'data-sigil': 'm-textarea-wrapper' }, area), button);
form.addEventListener('submit', (event) => { event.preventDefault(); });
onSubmit(button, () => {
  if (area.value.trim() === '') return;
  post(area.value);
  area.value = '';
});

const place = el('div', { id: 'MComposer' });
const within = new URLSearchParams(location.search).get('shadow') === 'closed' ? place.attachShadow({ mode: 'closed' }) : place;
within.append(form);
// The drivers' ways into closed roots end at the body's children.
document.body.append(place);
