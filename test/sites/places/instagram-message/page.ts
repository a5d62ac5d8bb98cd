import { el } from '../../shared/dom.ts';
import { lexical, show, submits } from '../../shared/place.ts';

const button = el('div', { role: 'button', tabindex: '0', id: 'send' }, 'Stuur');
const box = lexical({ 'aria-label': 'Message' }, () => { send(); });
const send = submits(() => box, button, 'editor');
show(el('div', {}, el('div', { role: 'button', tabindex: '0' }, 'View profile')), el('div', { role: 'row' }, el('div', { dir: 'auto' }, 'See you at six?')),
  el('div', { class: 'composer' }, el('div', { 'role': 'button', 'aria-label': 'Emoji' }, el('i', {})), el('div', { class: 'field' }, box.element), button));
