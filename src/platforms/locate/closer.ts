import { labelOf } from './buttons.ts';

/** Names the sites give it: X (nirholas/XActions docs/dom-selectors.md 2026-02), LinkedIn (artdeco, webbrain-one/webbrain pull request 461). */
const NAMED = '[data-testid="app-bar-close"], .artdeco-modal__dismiss';

/**
 * What it is called where a site gives it no name, as on Facebook. A word missing here means that the composer is left open, never
 * that something else is pressed.
 */
const CLOSE = new Set('close|dismiss|cerrar|fermer|schließen|chiudi|fechar|sluiten|sluit|vala|katia|закрыть|إغلاق|关闭|閉じる'.split('|'));

/**
 * The control by which a site closes a composer. Only where the composer is the whole of its dialog: closing the dialog that a
 * comment box merely stands in would take the post away as well.
 */
export function closerOf(root: Element): HTMLElement | undefined {
  if (!root.matches('[role="dialog"], dialog')) return undefined;
  const found = root.querySelector(NAMED) ?? [...root.querySelectorAll('button[aria-label], [role="button"][aria-label]')].find((button) => CLOSE.has(labelOf(button)));
  return found instanceof HTMLElement ? found : undefined;
}
