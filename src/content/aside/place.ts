const GAP = 4;

/**
 * Places a box of ours in the window (`position: fixed`), beside a composer: above it, else beside it, else below at the far end, so
 * that it lies neither over what is typed nor over the button that posts. Out of sight with the composer.
 */
export function placeBeside(box: HTMLElement, composer: Element | undefined): void {
  const edge = composer?.isConnected ? composer.getBoundingClientRect() : undefined;
  const size = box.getBoundingClientRect();
  if (!edge || edge.width === 0 || edge.bottom < 0 || edge.top > innerHeight) {
    box.style.visibility = 'hidden';
    return;
  }
  const rtl = box.dir === 'rtl';
  const above = edge.top - size.height - GAP;
  const beside = rtl ? edge.left - size.width - GAP : edge.right + GAP;
  const fits = beside >= GAP && beside + size.width <= innerWidth - GAP;
  const [top, start] = above >= GAP ? [above, rtl ? edge.left : edge.right - size.width]
    : fits ? [Math.min(edge.top, innerHeight - size.height - GAP), beside]
    : [Math.min(edge.bottom + GAP, innerHeight - size.height - GAP), rtl ? edge.right - size.width : edge.left];
  box.style.visibility = 'visible';
  box.style.top = `${Math.round(Math.max(GAP, top))}px`;
  box.style.left = `${Math.round(Math.max(GAP, Math.min(start, innerWidth - size.width - GAP)))}px`;
}
