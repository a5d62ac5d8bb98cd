import { el } from '../../shared/dom.ts';
import { lexical, show, submits, textArea, type Box } from '../../shared/place.ts';

/** An element of the site's own making, with something in its open shadow root. */
function inShadow(name: string, attributes: Record<string, string>, inside: Node): HTMLElement {
  const host = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) host.setAttribute(key, value);
  host.attachShadow({ mode: 'open' }).append(inside);
  return host;
}

const title = textArea({ id: 'innerTextArea', rows: '1' });
const body = lexical({ slot: 'rte' });
const whole: Box = {
  element: body.element,
  read: () => [title.read(), body.read()].filter((part) => part.trim() !== '').join('\n\n'),
  clear: () => { title.clear(); body.clear(); },
};
const button = el('button', { type: 'button', id: 'inner-post-submit-button' }, 'Post');
submits(() => whole, button, 'modified');
const composer = document.createElement('shreddit-composer');
composer.append(body.element);
show(inShadow('faceplate-textarea-input', { name: 'title' }, title.element), el('div', { class: 'field' }, composer),
  inShadow('r-post-form-submit-button', { 'id': 'submit-post-button', 'post-action-type': 'submit' }, button));
