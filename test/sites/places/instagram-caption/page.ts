import { el } from '../../shared/dom.ts';
import { lexical, show, submits } from '../../shared/place.ts';

const box = lexical({ 'aria-label': 'Write a caption...' });
const button = el('div', { role: 'button', tabindex: '0' }, 'Deel');
submits(() => box, button, 'editor');
const icon = el('div', { 'role': 'button', 'tabindex': '0', 'aria-label': 'Back' }, el('i', {}));
show(el('div', { role: 'dialog', class: 'composer' }, el('div', { class: 'head' }, icon, el('h1', {}, 'Create new post'), button),
  el('div', { class: 'field' }, box.element), el('div', { role: 'button', tabindex: '0' }, 'Accessibility')));
