import { el } from '../../shared/dom.ts';
import { openShareBox, outlet } from '../../shared/linkedin/share.ts';
import { query, words } from '../../shared/linkedin/words.ts';

// `?text=` is a deep link's text; `?edit=` a post opened again to be changed; `?as=` the page one posts for.
const options = {
  text: query.get('edit') ?? query.get('text') ?? '',
  ...(query.get('as') === null ? {} : { as: query.get('as')! }),
  ...(query.get('edit') === null ? {} : { label: words.save }),
};
const start = el('button', { type: 'button', class: 'field' }, 'Start a post');
document.getElementById('react-root')!.append(
  el('main', {}, start, el('div', { 'data-testid': 'mainFeed' },
    el('div', { role: 'listitem' }, el('p', {}, 'Corporate Wellness Weekly'), el('span', { 'data-testid': 'expandable-text-box' }, 'Five ways to start a meeting on time.')))),
);
const shadow = outlet();
start.addEventListener('click', () => { openShareBox(shadow, options); });
openShareBox(shadow, options);
