import type { FindingLevel } from '../policies/verdict.ts';
import { adopt } from './card/host.ts';

/**
 * Found words, underlined where they stand, without a change to the editor's DOM (CSS Custom Highlight). The sheet is
 * adopted on the editor's own root, since Firefox scopes ::highlight to its tree; colours are literal, since custom
 * properties do not reach it. The line's style differs by level, not only its colour. Textareas cannot be painted this way.
 */
const CSS_TEXT = `
::highlight(clausewise-note) { text-decoration: underline dotted 2px #4f7f86; }
::highlight(clausewise-warn) { text-decoration: underline wavy 1.5px #b3730a; }
::highlight(clausewise-stop) { text-decoration: underline double 2px #c2471f; }
`;
const LEVELS: readonly FindingLevel[] = ['note', 'warn', 'stop'];

const dressed = new WeakSet<Node>();

/** What to underline: ranges into one editor, by level. */
export type Marks = Partial<Record<FindingLevel, readonly Range[]>>;

const supported = (): boolean => typeof Highlight === 'function' && 'highlights' in CSS;

/** Underlines these ranges and no others. Ranges of several editors are painted by giving them all at once. */
export function paint(marks: Marks): void {
  if (!supported()) return;
  for (const level of LEVELS) {
    const ranges = (marks[level] ?? []).filter((range) => range.startContainer.isConnected);
    if (ranges.length === 0) {
      CSS.highlights.delete(`clausewise-${level}`);
      continue;
    }
    for (const range of ranges) dress(range.startContainer.getRootNode());
    CSS.highlights.set(`clausewise-${level}`, new Highlight(...ranges));
  }
}

/** Takes every underline away. */
export const unpaint = (): void => { paint({}); };

function dress(root: Node): void {
  if (dressed.has(root) || !(root instanceof Document || root instanceof ShadowRoot)) return;
  try {
    adopt(root, CSS_TEXT);
    dressed.add(root);
  } catch { /* a tree that takes no sheet shows no underline; the badge still tells */ }
}
