import type { Reading, Run } from './map.ts';
import { readTree } from './walk.ts';

const isPlain = (editor: Element): editor is HTMLTextAreaElement | HTMLInputElement =>
  editor.tagName === 'TEXTAREA' || editor.tagName === 'INPUT';

/** Reads one editor: a textarea as it stands, anything else by walking its tree. */
export const readEditor = (editor: Element): Reading =>
  isPlain(editor) ? { text: editor.value, runs: [] } : readTree(editor);

/** Between the posts of one thread. A blank line, so that no sentence runs on from one post into the next. */
export const BETWEEN_POSTS = '\n\n';

/** Reads several editors as one text, in the order given (X posts a thread of them at once). */
export function readEditors(editors: readonly Element[]): Reading {
  const [only] = editors;
  if (only && editors.length === 1) return readEditor(only);
  const runs: Run[] = [];
  let text = '';
  for (const editor of editors) {
    const read = readEditor(editor);
    // An empty box of a thread or a poll posts nothing.
    if (text !== '' && read.text !== '') text += BETWEEN_POSTS;
    for (const run of read.runs) runs.push({ ...run, start: run.start + text.length });
    text += read.text;
  }
  return { text, runs };
}

const isShown = (element: Element): boolean => typeof element.checkVisibility !== 'function' || element.checkVisibility();

/**
 * Is a list of suggestions (mentions, hashtags, emoji) open over this editor? Enter then picks from it and posts nothing.
 * The attributes alone are no evidence: X leaves `aria-activedescendant` on its editor all the time. What they name has to
 * be there and to be seen. LinkedIn's editor says nothing: its list stands within the composer, and the one of its options
 * that Enter takes is `aria-selected` (alexey-pelykh/lhremote packages/core/src/linkedin/selectors.ts 2026-04).
 */
export function pickerOpen(editor: Element, composer: Element): boolean {
  if ([...composer.querySelectorAll('[role="listbox"] [role="option"][aria-selected="true"]')].some(isShown)) return true;
  const root = editor.getRootNode() as Document | ShadowRoot; // an element in the page is always under one of them
  const named = (attribute: string): Element[] =>
    (editor.getAttribute(attribute) ?? '').split(/\s+/).filter(Boolean).flatMap((id) => root.getElementById(id) ?? []);
  if (named('aria-activedescendant').some(isShown)) return true;
  if (editor.getAttribute('aria-expanded') !== 'true') return false;
  return [...named('aria-controls'), ...named('aria-owns')].some(
    (list) => isShown(list) && (list.getAttribute('role') === 'option' || list.querySelector('[role="option"], [role="menuitem"]') !== null),
  );
}
