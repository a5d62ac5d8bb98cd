/** The focused element, through open shadow roots. */
function deepActive(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/** Chromium keeps a selection of its own for a shadow tree; Firefox answers from the document. */
function selectionIn(element: Element | null): Selection | null {
  const root = element?.getRootNode() as (Node & { getSelection?: () => Selection | null }) | undefined;
  return root?.getSelection?.() ?? document.getSelection();
}

/** Remembers where focus and caret are; the function given back puts both there again, if the place is still there. */
export function rememberFocus(): () => void {
  const element = deepActive();
  const selection = selectionIn(element);
  const caret = selection?.anchorNode && selection.focusNode
    ? [selection.anchorNode, selection.anchorOffset, selection.focusNode, selection.focusOffset] as const : undefined;
  return () => {
    if (!(element instanceof HTMLElement) || !element.isConnected) return;
    element.focus({ preventScroll: true });
    const now = selectionIn(element);
    if (!caret || !now || !caret[0].isConnected || !caret[2].isConnected) return;
    if (now.anchorNode === caret[0] && now.anchorOffset === caret[1] && now.focusNode === caret[2] && now.focusOffset === caret[3]) return;
    try {
      now.setBaseAndExtent(...caret);
    } catch { /* the editor changed its text meanwhile; the caret is where the editor put it */ }
  };
}
