// @ts-check
/**
 * A saved page without anybody in it: its structure stays, everything a person wrote or is called goes. Letters become x, digits 0, so
 * that every text keeps its shape.
 */

const GONE = 'script, noscript, style, link, meta, base, iframe, object, embed, audio source, video source, picture source';
/** Values that say what an element is, never who: they stay, without handles and numbers. */
const KEPT = new Set(['class', 'role', 'type', 'name', 'tabindex', 'dir', 'contenteditable', 'spellcheck', 'hidden', 'disabled', 'readonly', 'multiple', 'shadowrootmode']);
/** Values that are words: they keep their shape. */
const WORDS = new Set(['alt', 'title', 'placeholder', 'value', 'content', 'label', 'aria-label', 'aria-placeholder', 'aria-description', 'aria-valuetext', 'aria-roledescription']);
const REFERENCES = ['id', 'for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-owns', 'aria-activedescendant', 'aria-errormessage', 'aria-flowto', 'aria-details'];
/** Parts of addresses that are the site's own, not a person's. */
const ROUTES = new Set('home status compose post intent messages i chat articles feed posts groups in company pulse article new edit preload sharebox messaging thread update watch reel stories share sharer'.split(' '));

const shape = (/** @type {string} */ text) => text.replace(/\p{L}/gu, (letter) => (letter === letter.toLowerCase() ? 'x' : 'X')).replace(/\p{N}/gu, '0');

/** @param {string} address */
function addressOf(address) {
  if (/^(?:blob|data):/.test(address)) return `${address.slice(0, 5).replace(/:.*/, '')}:,`;
  if (address.startsWith('#')) return '#';
  const [, host = '', rest = ''] = /^(?:https?:)?(\/\/[^/?#]*)?([^?#]*)/.exec(address) ?? [];
  const path = rest.split('/').map((part) => (ROUTES.has(part) ? part : shape(part))).join('/');
  return host === '' ? path : `https://example.org${path}`;
}

/**
 * Sanitises a document in place.
 * @param {Document} page
 * @returns {string} the inner HTML of its body
 */
export function sanitise(page) {
  /** @type {Set<string>} */
  const people = new Set();
  const ids = new Map();
  /** @param {string} id */
  const renamed = (id) => (/\d/.test(id) ? (ids.get(id) ?? (ids.set(id, `id${ids.size + 1}`), ids.get(id))) : without(id));
  /** A value of the site's own making, without the handles of the page and without numbers. @param {string} value */
  const without = (value) => {
    let text = value.replace(/(?<=Container-).+/, 'xxxxx');
    for (const person of people) text = text.replaceAll(person, shape(person));
    return text.replace(/\d/g, '0');
  };
  /** @param {Document | DocumentFragment} root @param {(element: Element) => void} visit */
  const each = (root, visit) => {
    for (const element of [...root.querySelectorAll('*')]) {
      visit(element);
      if (element.localName === 'template') each(/** @type {HTMLTemplateElement} */ (element).content, visit);
    }
  };
  each(page, (element) => {
    const handle = /^(?:https?:\/\/[^/]+)?\/(?:in\/)?@?([\w.-]{3,60})\/?(?:[?#]|$)/.exec(element.getAttribute('href') ?? '')?.[1];
    if (handle && !ROUTES.has(handle)) people.add(handle);
    for (const [, written] of (element.childElementCount === 0 ? element.textContent ?? '' : '').matchAll(/@([\w.-]{3,60})/g)) people.add(/** @type {string} */ (written));
  });
  each(page, (element) => {
    if (element.matches(GONE)) return element.remove();
    if (element.localName === 'svg') element.replaceChildren();
    for (const { name, value } of [...element.attributes]) {
      if (REFERENCES.includes(name)) element.setAttribute(name, value.split(/\s+/).map(renamed).join(' '));
      else if (name === 'href' || name === 'src' || name === 'action') element.setAttribute(name, addressOf(value));
      else if (WORDS.has(name) || (name === 'value' && element.localName !== 'button')) element.setAttribute(name, shape(value));
      else if (KEPT.has(name) || name.startsWith('aria-')) element.setAttribute(name, name.startsWith('aria-') && /\s/.test(value) ? shape(value) : without(value));
      // Data attributes: what looks like a name the makers gave stays, anything else keeps its shape.
      else if (name.startsWith('data-')) element.setAttribute(name, /^[A-Za-z][\w-]{0,60}$/.test(value) ? without(value) : shape(value));
      else element.removeAttribute(name);
    }
    for (const node of [...element.childNodes]) {
      if (node.nodeType === 3) node.nodeValue = shape(node.nodeValue ?? '');
      else if (node.nodeType === 8) node.remove();
    }
    if (element.localName === 'template') {
      for (const node of [.../** @type {HTMLTemplateElement} */ (element).content.childNodes]) {
        if (node.nodeType === 3) node.nodeValue = shape(node.nodeValue ?? '');
        else if (node.nodeType === 8) node.remove();
      }
    }
  });
  return `${page.body.innerHTML.trim()}\n`;
}
