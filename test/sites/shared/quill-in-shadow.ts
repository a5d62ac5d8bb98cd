import type Quill from 'quill';

interface NativeRange { startContainer: Node; startOffset: number; endContainer: Node; endOffset: number; collapsed: boolean }
interface Inner {
  emitter: { handleDOM(event: Event): void };
  selection: {
    hasFocus(): boolean;
    getNativeRange(): unknown;
    normalizeNative(range: NativeRange): unknown;
    setNativeRange(startNode: Node | null, startOffset?: number, endNode?: Node | null, endOffset?: number): void;
  };
}

/**
 * Teaches Quill 2 to find its caret inside a shadow root, as LinkedIn's own build does: Quill asks the document for the
 * selection and for its containers, and a document sees neither through a shadow boundary (slab/quill issue 2021).
 */
export function adoptShadow(quill: Quill, shadow: ShadowRoot): void {
  const inner = quill as unknown as Inner;
  const { selection } = inner;
  selection.hasFocus = () => shadow.activeElement === quill.root;
  selection.getNativeRange = () => {
    const range = (document.getSelection())?.getComposedRanges?.({ shadowRoots: [shadow] })[0];
    return range && quill.root.contains(range.startContainer) ? selection.normalizeNative(range) : null;
  };
  selection.setNativeRange = (startNode, startOffset = 0, endNode = startNode, endOffset = startOffset) => {
    if (startNode === null || endNode === null) { quill.root.blur(); return; }
    if (!startNode.isConnected || !endNode.isConnected) return;
    if (!selection.hasFocus()) quill.root.focus({ preventScroll: true });
    document.getSelection()?.setBaseAndExtent(startNode, startOffset, endNode, endOffset);
  };
  for (const type of ['selectionchange', 'mousedown', 'mouseup', 'click']) {
    document.addEventListener(type, (event) => { inner.emitter.handleDOM(event); });
  }
}
