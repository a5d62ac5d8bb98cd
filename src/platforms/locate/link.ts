/** An address as it can be passed on: of this site, without what it carries to follow who opens it. Undefined for any other. */
export function linkFrom(href: string | null | undefined): string | undefined {
  if (!href) return undefined;
  try {
    const url = new URL(href, location.href);
    if (url.origin !== location.origin) return undefined;
    // By hand: a content script of Firefox cannot walk through URLSearchParams.
    url.search = url.search.slice(1).split('&').filter((part) => !/^(?:__|utm_|trk)/.test(part)).join('&');
    url.hash = '';
    return url.href;
  } catch {
    return undefined;
  }
}
