import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import { registerRichText } from '@lexical/rich-text';
import { $createParagraphNode, $getRoot, COMMAND_PRIORITY_HIGH, createEditor, KEY_ENTER_COMMAND, type LexicalEditor } from 'lexical';

/** A Lexical editor on `root`, with history, as Facebook has it: a post is rich text of paragraphs, a comment plain text with line breaks. */
export function mountLexical(root: HTMLElement, kind: 'post' | 'comment', changed: (text: string) => void): LexicalEditor {
  const editor = createEditor({ namespace: kind, onError: (error) => { throw error; } });
  editor.setRootElement(root);
  // An empty paragraph to start from, which undo does not take away.
  editor.update(() => { $getRoot().append($createParagraphNode()); }, { tag: 'history-merge', discrete: true });
  if (kind === 'post') registerRichText(editor);
  else registerPlainText(editor);
  registerHistory(editor, createEmptyHistoryState(), 300);
  editor.registerUpdateListener(() => { changed(readLexical(editor)); });
  return editor;
}

/** What Facebook would post: a line a paragraph. */
export const readLexical = (editor: LexicalEditor): string =>
  editor.getEditorState().read(() => $getRoot().getChildren().map((child) => child.getTextContent()).join('\n'));

/** Empties the editor at once, in the same task. */
export function clearLexical(editor: LexicalEditor): void {
  editor.update(() => { $getRoot().clear().append($createParagraphNode()).selectEnd(); }, { discrete: true });
}

/** Calls `submit` for a bare Enter; Shift+Enter stays a line break. */
export function onBareEnter(editor: LexicalEditor, submit: (event: KeyboardEvent) => void): void {
  editor.registerCommand(KEY_ENTER_COMMAND, (event) => {
    if (event === null || event.shiftKey || event.isComposing) return false;
    event.preventDefault();
    submit(event);
    return true;
  }, COMMAND_PRIORITY_HIGH);
}
