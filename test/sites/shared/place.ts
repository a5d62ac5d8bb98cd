import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { el } from './dom.ts';
import { clearLexical, mountLexical, onBareEnter, readLexical } from './lexical.ts';
import { accepts, onSubmit, post } from './site.ts';

/** An editor on a page: its element, what it holds, and the way to empty it. */
export interface Box {
  readonly element: HTMLElement;
  read(): string;
  clear(): void;
}

/** A text area, or any element that may be written in, without an editor of its own. */
export function textArea(attributes: Record<string, string>): Box {
  const element = el('textarea', attributes);
  return { element, read: () => element.value, clear: () => { element.value = ''; } };
}

/** A bare contenteditable, as YouTube has it: the lines are the browser's own. */
export function bare(attributes: Record<string, string>): Box {
  const element = el('div', { contenteditable: 'true', ...attributes });
  return { element, read: () => element.innerText, clear: () => { element.textContent = ''; } };
}

/** Lexical; a bare Enter submits where `enter` is given. */
export function lexical(attributes: Record<string, string>, enter?: () => void): Box {
  const element = el('div', { contenteditable: 'true', role: 'textbox', ...attributes });
  const editor = mountLexical(element, enter ? 'comment' : 'post', () => undefined);
  if (enter) onBareEnter(editor, (event) => { if (accepts(event)) enter(); });
  return { element, read: () => readLexical(editor), clear: () => { clearLexical(editor); } };
}

/** TipTap. */
export function tiptap(attributes: Record<string, string>): Box {
  const element = el('div', {});
  const editor = new Editor({ element, extensions: [StarterKit], editorProps: { attributes } });
  return { element, read: () => editor.getText({ blockSeparator: '\n' }), clear: () => { editor.commands.clearContent(true); } };
}

/** Posts what a box holds when its button is pressed, and by the keys the site has: `bare` Enter, or Ctrl+Enter. */
export function submits(box: () => Box, button: HTMLElement, keys: 'bare' | 'modified' | 'editor'): () => void {
  const send = (): void => {
    const text = box().read();
    if (text.trim() === '') return;
    post(text);
    box().clear();
  };
  onSubmit(button, send);
  if (keys !== 'editor') {
    document.addEventListener('keydown', (event) => {
      const wanted = keys === 'bare' ? !event.shiftKey : event.ctrlKey || event.metaKey;
      if (event.key !== 'Enter' || !wanted || !(event.target as Node).isConnected || !box().element.contains(event.target as Node) || !accepts(event)) return;
      event.preventDefault();
      send();
    });
  }
  return send;
}

/** Puts a page together. */
export const show = (...parts: readonly Node[]): void => { document.getElementById('react-root')!.append(el('main', {}, ...parts)); };
