const hostOf = (address: string): string => {
  try {
    return new URL(address).hostname;
  } catch {
    return ''; // an opaque origin
  }
};

/**
 * The host name whose rules apply in this frame. A blank, srcdoc or blob frame has none of its own and belongs to the page that
 * made it: its origin says which, or its parent's address. In a sandbox neither is to be had; there a blob's own address names
 * its origin, and what a srcdoc frame's relative addresses go by is the page it stands in.
 */
export function siteOf(frame: Window): string {
  if (frame.location.hostname) return frame.location.hostname;
  const own = hostOf(frame.origin);
  if (own) return own;
  try {
    const above = frame.parent === frame ? '' : frame.parent.location.hostname;
    if (above) return above;
  } catch { /* another origin's frame, or ours is nobody's */ }
  const { href } = frame.location;
  return hostOf(href.startsWith('blob:') ? href.slice('blob:'.length) : frame.document.baseURI);
}
