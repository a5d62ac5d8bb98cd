import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import Quill from 'quill';
import { adoptShadow } from '../quill-in-shadow.ts';

/** An editor of either stack, as far as a page needs to know it. */
export interface Box {
  readonly root: HTMLElement;
  text(): string;
  set(text: string): void;
  focus(): void;
}

/** Quill, the editor of the old stack. Its last newline is its own, and not posted. */
export function quillBox(host: HTMLElement, label: string, changed: (text: string) => void, shadow?: ShadowRoot): Box {
  const quill = new Quill(host, { modules: { toolbar: false } });
  if (shadow) adoptShadow(quill, shadow);
  for (const [name, value] of Object.entries({ 'role': 'textbox', 'aria-multiline': 'true', 'aria-label': label, 'data-test-ql-editor-contenteditable': 'true' })) {
    quill.root.setAttribute(name, value);
  }
  const text = (): string => quill.getText().replace(/\n$/, '');
  quill.on('text-change', () => { changed(text()); });
  return { root: quill.root, text, set: (now) => { quill.setText(now); }, focus: () => { quill.root.focus(); } };
}

/** TipTap, the editor of the new one. */
export function tiptapBox(host: HTMLElement, label: string, changed: (text: string) => void): Box {
  const editor = new Editor({
    element: host,
    extensions: [StarterKit],
    editorProps: { attributes: { 'role': 'textbox', 'aria-label': label, 'class': 'tiptap' } },
    onUpdate: () => { changed(text()); },
  });
  const text = (): string => editor.getText({ blockSeparator: '\n' });
  return {
    root: editor.view.dom, text, focus: () => { editor.commands.focus(); },
    set: (now) => { editor.commands.setContent(now.split('\n').filter(Boolean).map((line) => ({ type: 'paragraph', content: [{ type: 'text', text: line }] })), { emitUpdate: true }); },
  };
}
