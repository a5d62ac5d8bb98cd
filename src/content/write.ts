import type { Composer, Platform } from '../platforms/platform.ts';
import { placeAt, type Reading } from '../platforms/reading/map.ts';

/**
 * The only two things that are ever written into an editor, each on the person's own press: the line they asked for, and a draft
 * they had set aside. As typing and pasting would, so that the editor takes part and can undo it. Measured on Draft.js, Lexical,
 * Quill and ProseMirror in both browsers: `insertText` of one line is taken by all; of several only a paste event is, and that
 * one carries no text in Firefox.
 */

const isArea = (editor: Element): editor is HTMLTextAreaElement => editor.tagName === 'TEXTAREA';

/** Puts the caret behind a text offset (UTF-16), and focus with it. False where the place has gone. */
export function putCaret({ editors }: Composer, reading: Reading, offset: number): boolean {
  const area = editors.find(isArea);
  if (area) {
    area.focus();
    area.setSelectionRange(offset, offset);
    return true;
  }
  const place = placeAt(reading, offset, 'left');
  const editor = place && editors.find((each) => each.contains(place.node));
  if (!place || !editor) return false;
  (editor as HTMLElement).focus({ preventScroll: true });
  const root = editor.getRootNode() as (ShadowRoot & { getSelection?: () => Selection | null }) | Document;
  (root.getSelection?.() ?? document.getSelection())?.collapse(place.node, place.offset);
  place.node.parentElement?.scrollIntoView({ block: 'nearest' });
  return true;
}

/** Goes through the editor's own handling of input, and onto its undo stack. */
function insert(text: string): void {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else writes as typing does
  document.execCommand('insertText', false, text);
}

/** Editors learn of a new caret from `selectionchange`, which comes later than the change. */
const nextFrames = (): Promise<void> => new Promise((resolve) => { requestAnimationFrame(() => { requestAnimationFrame(() => { resolve(); }); }); });

/** Adds one line of text at the end of a draft. */
export async function addLine(platform: Platform, composer: Composer, line: string): Promise<void> {
  const reading = platform.read(composer);
  if (reading.text !== '' && !putCaret(composer, reading, reading.text.length)) return;
  await nextFrames();
  insert(/(^|\s)$/.test(reading.text) ? line : ` ${line}`);
}

/** ProseMirror drops empty lines from whatever is pasted. */
const lines = (text: string): string => text.trim().replace(/\n+/g, '\n');

/** Puts a text into an empty composer. Resolves to whether it stands there now, as it was but for empty lines. */
export async function fill(platform: Platform, composer: Composer, text: string): Promise<boolean> {
  const editor = composer.editors[0] as HTMLElement | undefined;
  if (!editor) return false;
  editor.focus();
  await nextFrames();
  if (isArea(editor) || !text.includes('\n')) {
    insert(text);
  } else {
    const data = new DataTransfer();
    data.setData('text/plain', text);
    editor.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true, composed: true }));
  }
  await nextFrames();
  return lines(platform.read(platform.refresh(composer) ?? composer).text) === lines(text);
}
