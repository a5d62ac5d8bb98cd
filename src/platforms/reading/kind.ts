/** The editors that sites use, by what they leave in the page; `plain` is a bare contenteditable. */
export type EditorKind = 'textarea' | 'input' | 'draft.js' | 'lexical' | 'tiptap' | 'prosemirror' | 'quill' | 'slate' | 'plain';

const MARKS: readonly (readonly [EditorKind, string])[] = [
  ['textarea', 'textarea'], ['input', 'input'], ['draft.js', '.public-DraftEditor-content'], ['lexical', '[data-lexical-editor]'], ['tiptap', '.tiptap'],
  ['prosemirror', '.ProseMirror'], ['quill', '.ql-editor'], ['slate', '[data-slate-editor]'],
];

/** Which editor an element is, for reports and tests only: nothing is decided by it. */
export const editorKind = (editor: Element): EditorKind => MARKS.find(([, mark]) => editor.matches(mark))?.[0] ?? 'plain';
