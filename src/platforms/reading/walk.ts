import type { Reading, Run } from './map.ts';

const ELEMENT = 1;
const TEXT = 3;

/** Elements that begin and end a line. By name, not by computed style: asking for styles makes the page lay itself out. */
const BLOCKS = new Set(('ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV '
  + 'OL P PRE SECTION TABLE TBODY TD TH TR UL').split(' '));
/** Elements whose content is not part of what is posted. */
const NOT_TEXT = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'BUTTON', 'SELECT', 'TEXTAREA', 'INPUT', 'SVG', 'svg']);

/**
 * Lines and breaks. What falls between is dropped wherever it stands: the zero-width space and the byte order mark. Draft.js, Quill and Lexical put them beside
 * embeds and into empty lines as a place for the caret, and the sites do not post them.
 */
const PIECES = /[^\n\r\u200B\uFEFF]+|\n/g;

const isBlock = (element: Element): boolean =>
  BLOCKS.has(element.tagName) && !(element.hasAttribute('style') && (element as HTMLElement).style.display.startsWith('inline'));

/** Whitespace between blocks is the source's indentation, not text. Answers are kept by parent, so that a walk stays linear. */
function holdsBlocks(parent: Element, known: Map<Element, boolean>): boolean {
  let answer = known.get(parent);
  if (answer === undefined) {
    answer = false;
    for (let child = parent.firstElementChild; child && !answer; child = child.nextElementSibling) answer = isBlock(child);
    known.set(parent, answer);
  }
  return answer;
}

/**
 * Reads a rich text editor, or any other element: one walk gives the text and the map back to the DOM together, so that the
 * two cannot disagree. Linear in the size of the tree.
 *
 * A line for every innermost block that holds anything. A break (BR, or \n in preformatted text) at the very end of a block
 * is the filler that gives the line its height, as CSS has it: Draft.js doubles a last \n, Lexical, Quill and ProseMirror
 * put a BR of their own. Emoji drawn as images count with their `alt`. `innerText` does none of this reliably: it doubles
 * the breaks between paragraphs and leaves out images.
 */
export function readTree(root: Element): Reading {
  const parts: string[] = [];
  const runs: Run[] = [];
  const indented = new Map<Element, boolean>();
  let length = 0;
  let lineOpen = false;
  let anyLine = false;
  let pending: { node: Node; from: number } | undefined;

  const add = (text: string, node: Node, from: number): void => {
    runs.push({ start: length, length: text.length, node, from });
    parts.push(text);
    length += text.length;
  };
  const open = (): void => {
    if (!lineOpen && anyLine) {
      parts.push('\n');
      length += 1;
    }
    lineOpen = true;
    anyLine = true;
    // A break that something follows is a real one.
    if (pending) add('\n', pending.node, pending.from);
    pending = undefined;
  };
  const close = (): void => {
    lineOpen = false;
    pending = undefined;
  };
  const addText = (node: Text): void => {
    const { data } = node;
    if (data === '') return;
    const parent = node.parentElement;
    if (parent && data.trim() === '' && data.includes('\n') && isBlock(parent) && holdsBlocks(parent, indented)) return;
    for (const { 0: piece, index } of data.matchAll(PIECES)) {
      open();
      if (piece === '\n') pending = { node, from: index };
      else add(piece, node, index);
    }
  };
  /** Returns whether to go into the element. */
  const enter = (element: Element): boolean => {
    const name = element.tagName;
    if (NOT_TEXT.has(name)) return false;
    if (name === 'BR') {
      open();
      pending = { node: element, from: -1 };
      return false;
    }
    if (name === 'IMG') {
      const alt = element.getAttribute('alt');
      if (alt) {
        open();
        add(alt, element, -1);
      }
      return false;
    }
    // ProseMirror's widgets (placeholders, drag handles) are decoration.
    if (element.classList.contains('ProseMirror-widget')) return false;
    if (isBlock(element)) close();
    return true;
  };

  /** The next node that is not inside this one, closing the blocks left on the way; null at the end. */
  const after = (from: Node): Node | null => {
    let at: Node = from;
    while (!at.nextSibling) {
      const parent: Node | null = at.parentNode;
      if (!parent || parent === root) return null;
      if (isBlock(parent as Element)) close();
      at = parent;
    }
    return at.nextSibling;
  };

  // By hand rather than by recursion: a page can nest deeper than the stack.
  let node: Node | null = root.firstChild;
  while (node) {
    let down = false;
    if (node.nodeType === TEXT) addText(node as Text);
    else if (node.nodeType === ELEMENT) down = enter(node as Element);
    if (down && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    if (down && isBlock(node as Element)) close();
    node = after(node);
  }
  return { text: parts.join(''), runs };
}

/** The text of an element, without the map. */
export const textOf = (element: Element | null | undefined): string => (element ? readTree(element).text : '');
