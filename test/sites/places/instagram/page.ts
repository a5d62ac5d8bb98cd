import { el } from '../../shared/dom.ts';
import { show, submits, textArea } from '../../shared/place.ts';

const box = textArea({ 'aria-label': 'Add a comment…', rows: '2' });
const button = el('div', { role: 'button', tabindex: '0' }, 'Post');
submits(() => box, button, 'bare');
const form = el('form', { class: 'composer' }, box.element, button, el('div', { role: 'button', tabindex: '0', 'aria-label': 'Emoji' }));
show(el('article', {}, el('header', {}, el('a', { href: '/lowveldherald/' }, 'lowveldherald')), el('h1', {}, 'Is it true that officials were stabbed at Barberton this morning?'), form));
