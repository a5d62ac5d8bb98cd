/**
 * The host name whose rules apply in this frame. A blank or srcdoc frame has none of its own and belongs to the page that
 * made it: its origin says which, or else its parent's address.
 */
export function siteOf(frame: Window): string {
  if (frame.location.hostname) return frame.location.hostname;
  try {
    const { hostname } = new URL(frame.origin);
    if (hostname) return hostname;
  } catch { /* an opaque origin */ }
  try {
    return frame.parent === frame ? '' : frame.parent.location.hostname;
  } catch {
    return ''; // another origin's frame
  }
}
