import { el } from '../../shared/dom.ts';
import { lexical, show, submits } from '../../shared/place.ts';

const button = el('button', { type: 'button', 'aria-label': 'Stuur' }, el('span', { 'data-icon': 'send' }, '➤'));
const box = lexical({ 'data-tab': '10' }, () => { send(); });
const send = submits(() => box, button, 'editor');
show(el('div', { id: 'main' }, el('div', { class: 'message-in' }, el('span', { 'aria-label': 'Anele:' }, ''), el('span', { class: 'selectable-text' }, 'See you at six?'))),
  el('footer', { class: 'composer' }, el('div', { class: 'field' }, box.element), button));
