import { el } from '../../shared/dom.ts';
import { lexical, show, submits } from '../../shared/place.ts';

const box = lexical({});
const button = el('div', { role: 'button', tabindex: '0', id: 'post' }, 'Plaas');
submits(() => box, button, 'modified');
show(el('div', { role: 'dialog', class: 'composer' },
  el('div', { role: 'button', tabindex: '0' }, 'Kanselleer'),
  el('div', { 'data-pressable-container': 'true' }, el('a', { href: '/@lowveldherald' }, 'lowveldherald'), el('span', { dir: 'auto' }, 'Is it true that officials were stabbed at Barberton this morning?')),
  el('div', { class: 'field' }, box.element), button));
