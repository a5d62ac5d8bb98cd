/** An address as it can be passed on: of this site, without what it carries to follow who opens it. Undefined for any other. */
export function linkFrom(href: string | null | undefined): string | undefined {
  if (!href) return undefined;
  try {
    const url = new URL(href, location.href);
    if (url.origin !== location.origin) return undefined;
    for (const name of [...url.searchParams.keys()]) if (/^(?:__|utm_|trk)/.test(name)) url.searchParams.delete(name);
    url.hash = '';
    return url.href;
  } catch {
    return undefined;
  }
}
