/** What every fixture site does: when it submits, whether it trusts an event, and the record of what it posted. */
import { SUBMIT_EVENTS } from './events.ts';

const query = new URLSearchParams(location.search);
const wanted = query.get('submit');

/** `?submit=mousedown|…` moves the site's handler; `?trusted=1` makes the site ignore events made by scripts. */
export const options = {
  submit: SUBMIT_EVENTS.find((name) => name === wanted) ?? 'click',
  trusted: query.get('trusted') === '1',
};

export const accepts = (event: { readonly isTrusted: boolean }): boolean => !options.trusted || event.isTrusted;

let list: HTMLElement | undefined;

/** The visible list of what was posted, and the way to the other practice pages. */
function panel(): HTMLElement {
  if (list?.isConnected) return list;
  const aside = document.createElement('aside');
  aside.className = 'practice';
  aside.setAttribute('aria-label', 'Practice site');
  const heading = document.createElement('h2');
  heading.textContent = 'Posted on this practice page';
  list = document.createElement('ol');
  const link = document.createElement('a');
  link.href = '/practice';
  link.textContent = 'All practice pages';
  aside.append(heading, list, link);
  document.body.append(aside);
  return list;
}

/** Posts: the only place where a page does. */
export function post(text: string): void {
  window.__posted.push(text);
  const item = document.createElement('li');
  item.textContent = text;
  panel().append(item);
}

/**
 * Does this button event make the site post? A site that posts before `click` still answers a keyboard press, which
 * arrives as a click with `detail` 0.
 */
export function submits(event: { readonly type: string; readonly isTrusted: boolean; readonly detail: number }): boolean {
  if (!accepts(event)) return false;
  return event.type === options.submit || (event.type === 'click' && event.detail === 0);
}

/** Registers the site's submit handler on a button outside React. */
export function onSubmit(button: HTMLElement, submit: () => void): void {
  for (const type of SUBMIT_EVENTS) {
    button.addEventListener(type, (event) => {
      if (submits(event)) submit();
    });
  }
}

/** Keeps focus inside a dialog, as the sites' own dialogs do. Returns what ends it. */
export function trapFocus(inside: (target: Node) => boolean, back: () => void): () => void {
  const listener = (event: FocusEvent): void => {
    if (event.target instanceof Node && !inside(event.target)) back();
  };
  document.addEventListener('focusin', listener);
  return () => { document.removeEventListener('focusin', listener); };
}

panel();
