import type { Path } from '../platform.ts';

const isElement = (node: Node): node is Element => node.nodeType === 1;

/** Fields that take a line or a search, not a post. */
const NO_POST = '[role="searchbox"], [role="combobox"], [role="search"] *, [aria-multiline="false"], [type="search"], [readonly], [aria-readonly="true"], [disabled]';

/** The nearest thing on the path that a person could write a post in, whether any platform knows it or not. */
export function writableAt(path: Path): Element | undefined {
  for (const node of path) {
    if (!isElement(node)) continue;
    const editable = node.getAttribute('contenteditable');
    if (node.tagName === 'TEXTAREA' || (editable !== null && editable !== 'false' && editable !== 'inherit')) {
      return node.matches(NO_POST) ? undefined : node;
    }
  }
  return undefined;
}
