import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import { registerRichText } from '@lexical/rich-text';
import {
  $createParagraphNode, $createTextNode, $getRoot, $getSelection, $isRangeSelection, $isTextNode, COMMAND_PRIORITY_CRITICAL, COMMAND_PRIORITY_HIGH, createEditor, KEY_ENTER_COMMAND,
  type LexicalEditor,
} from 'lexical';

/** A Lexical editor on `root`, with history, as Facebook has it: a post is rich text of paragraphs, a comment plain text with line breaks. */
export function mountLexical(root: HTMLElement, kind: 'post' | 'comment', changed: (text: string) => void, initial = ''): LexicalEditor {
  const editor = createEditor({ namespace: kind, onError: (error) => { throw error; } });
  editor.setRootElement(root);
  // A paragraph to start from, which undo does not take away.
  editor.update(() => {
    for (const line of initial.split('\n')) {
      const paragraph = $createParagraphNode();
      if (line !== '') paragraph.append($createTextNode(line));
      $getRoot().append(paragraph);
    }
    if (initial !== '') $getRoot().selectEnd();
  }, { tag: 'history-merge', discrete: true });
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

/**
 * A list of people to mention: opens at an @, and Enter takes the first. The editor says so with the attributes that Lexical's
 * own menu sets (@lexical/react LexicalMenu: aria-controls, aria-activedescendant).
 */
export function mentions(editor: LexicalEditor, root: HTMLElement, name: string): void {
  const list = document.createElement('ul');
  list.id = 'typeahead-menu';
  list.setAttribute('role', 'listbox');
  const option = document.createElement('li');
  option.id = 'typeahead-item-0';
  option.setAttribute('role', 'option');
  option.textContent = name;
  list.append(option);
  const close = (): void => {
    list.remove();
    root.removeAttribute('aria-controls');
    root.removeAttribute('aria-activedescendant');
  };
  editor.registerUpdateListener(() => {
    if (!readLexical(editor).endsWith('@')) { close(); return; }
    root.after(list);
    root.setAttribute('aria-controls', list.id);
    root.setAttribute('aria-activedescendant', option.id);
  });
  editor.registerCommand(KEY_ENTER_COMMAND, (event) => {
    if (!list.isConnected) return false;
    event?.preventDefault();
    const selection = $getSelection();
    if ($isRangeSelection(selection)) {
      const node = selection.anchor.getNode();
      if ($isTextNode(node)) node.spliceText(selection.anchor.offset - 1, 1, `${name} `, true);
    }
    return true;
  }, COMMAND_PRIORITY_CRITICAL);
}
