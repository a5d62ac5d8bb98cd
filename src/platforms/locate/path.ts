import type { Path } from '../platform.ts';

type OpenOrClosed = (host: HTMLElement) => ShadowRoot | null;
interface ExtensionDom { readonly chrome?: { readonly dom?: { readonly openOrClosedShadowRoot?: OpenOrClosed } } }

/** The shadow root of an element, closed ones included: `chrome.dom` in Chromium, a property of the element in Firefox. */
export function shadowOf(host: Element): ShadowRoot | null {
  if (host.shadowRoot) return host.shadowRoot;
  try {
    const firefox = (host as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot;
    if (firefox) return firefox;
    return (globalThis as ExtensionDom).chrome?.dom?.openOrClosedShadowRoot?.(host as HTMLElement) ?? null;
  } catch {
    return null; // refused for an element that cannot have one, or the extension was updated
  }
}

/** Only these and elements with a hyphen in their name can have a shadow root (HTML, attachShadow). */
const HOSTS = new Set('ARTICLE ASIDE BLOCKQUOTE BODY DIV FOOTER H1 H2 H3 H4 H5 H6 HEADER MAIN NAV P SECTION SPAN'.split(' '));
const canHost = (element: Element): boolean => HOSTS.has(element.tagName) || element.tagName.includes('-');

function innermost(root: ShadowRoot, event: Event): Element | null {
  const { clientX, clientY } = event as Partial<MouseEvent>;
  if (typeof clientX === 'number' && typeof clientY === 'number' && typeof root.elementFromPoint === 'function' && (event as UIEvent).detail !== 0) {
    const hit = root.elementFromPoint(clientX, clientY);
    if (hit && root.contains(hit)) return hit;
  }
  return root.activeElement;
}

/**
 * Where an event happened, innermost first, through open shadow roots and, for as far as the browser lets an extension look,
 * closed ones, at whose hosts `composedPath()` ends. Hosts directly under <html> are overlays (ours among them), never a
 * site's composer.
 */
export function pathOf(event: Event): Path {
  const path = event.composedPath() as Node[];
  const inner: Node[] = [];
  let target = path[0];
  for (let depth = 0; depth < 8; depth += 1) {
    if (!target || target.nodeType !== 1) break;
    const host = target as Element;
    if (!canHost(host) || host.parentNode === host.ownerDocument.documentElement) break;
    const root = host.shadowRoot ? null : shadowOf(host);
    const next = root && innermost(root, event);
    if (!next) break;
    const steps: Node[] = [];
    for (let at: Node | null = next; at && at !== host; at = at.parentNode ?? (at as Partial<ShadowRoot>).host ?? null) steps.push(at);
    inner.unshift(...steps);
    target = next;
  }
  return inner.length > 0 ? [...inner, ...path] : path;
}

/** The element above, stepping out of a shadow root to its host. */
export function above(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode() as Partial<ShadowRoot>;
  return root.host ?? null;
}

/** An element and all above it, as an event's path has them. */
export function upFrom(element: Element): Path {
  const path: Element[] = [];
  for (let at: Element | null = element; at; at = above(at)) path.push(at);
  return path;
}

/** Out of order for the browser: a press on it does nothing. */
export const isDead = (control: Element): boolean =>
  (control as Partial<HTMLButtonElement>).disabled === true || control.closest('fieldset:disabled, [inert]') !== null;

/** Disabled in either of the two ways sites have. What only says so (`aria-disabled`) can still post. */
export const isDisabled = (control: Element): boolean => isDead(control) || control.getAttribute('aria-disabled') === 'true';
