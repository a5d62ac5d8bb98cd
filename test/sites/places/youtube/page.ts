import { el } from '../../shared/dom.ts';
import { bare, show, submits } from '../../shared/place.ts';

const box = bare({ id: 'contenteditable-root', 'aria-label': 'Add a comment…' });
const button = el('button', { type: 'button' }, 'Comment');
submits(() => box, button, 'modified');
const outer = document.createElement('ytd-commentbox');
outer.append(el('div', { class: 'field' }, box.element), el('div', { id: 'submit-button' }, button));
const about = document.createElement('ytd-watch-metadata');
about.append(el('h1', {}, 'Is it true that officials were stabbed at Barberton this morning?'), el('div', { id: 'channel-name' }, 'Lowveld Herald'));
show(about, outer);
