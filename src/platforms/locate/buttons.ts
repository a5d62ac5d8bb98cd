/** Telling buttons apart without reading their labels, which differ by language. */

export const BUTTON = 'button, [role="button"], input[type="submit"]';

/** Drawn for nobody, or switched off for assistive technology: not what a person presses. */
export const isHidden = (element: Element): boolean =>
  element.closest('[hidden], [aria-hidden="true"]') !== null || (typeof element.checkVisibility === 'function' && !element.checkVisibility());

/** The last button of a container in document order: where sites put the one that goes on or sends. */
export function lastButton(root: Element): Element | undefined {
  const all = [...root.querySelectorAll(BUTTON)];
  for (let at = all.length - 1; at >= 0; at -= 1) {
    const button = all[at]!;
    if (!isHidden(button)) return button;
  }
  return undefined;
}

/** A control's name as the page gives it, for hints only. */
export const labelOf = (control: Element): string =>
  (control.getAttribute('aria-label') ?? control.textContent).trim().toLocaleLowerCase();
