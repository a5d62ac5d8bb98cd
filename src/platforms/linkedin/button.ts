/** Names of the new stack's own buttons while it had them (January to April 2026): where one is there, no other counts. */
const SURE = 'button[data-view-name="comment-post"], button[data-view-name="comment-reply-post"], button[type="submit"]';
/**
 * Since then (August and September 2026, unnamed reports in English and German) the button has nothing but its text, while
 * every tool beside the editor is an icon with a label.
 */
const PLAIN = 'button:not([aria-label], [aria-expanded], [aria-haspopup], [data-testid="expandable-text-button"])';

const lastOf = (root: Element, selector: string): Element | undefined => [...root.querySelectorAll(selector)].at(-1);

/**
 * Is this the button that submits the editor in `root`? The nearest of the certain ones, else the last plain button of the
 * smallest element around the editor that has one: buttons further off (sort, load more, a comment's own reply) are not.
 */
export const ownButton = (editor: string) => (candidate: Element, root: Element): boolean => {
  const start = root.querySelector(editor)?.parentElement;
  for (const selector of [SURE, PLAIN]) {
    for (let at = start; at; at = at === root ? null : at.parentElement) {
      const found = lastOf(at, selector);
      if (found) return found === candidate;
    }
  }
  return false;
};
