type Handlers = Readonly<Record<string, (event: Event) => void>>;

/** Where each event is wanted by more than one part, in the order given. */
function merge(groups: readonly Handlers[]): Map<string, (event: Event) => void> {
  const all = new Map<string, ((event: Event) => void)[]>();
  for (const group of groups) {
    for (const [type, handler] of Object.entries(group)) all.set(type, [...(all.get(type) ?? []), handler]);
  }
  return new Map([...all].map(([type, [only, ...more]]) => [type, more.length === 0 ? only! : (event: Event) => {
    for (const handler of [only!, ...more]) handler(event);
  }]));
}

/**
 * Registers on the window, in the capture phase: nothing on the page can come before, if this runs before the page's first
 * script. document.open() takes a window's listeners away; the document's own children change with it, and that brings
 * them back before the person can press anything. Registering twice is registering once.
 */
export function listen(groups: readonly Handlers[], first: () => void, signal: AbortSignal): void {
  const handlers = merge(groups);
  const register = (): void => {
    if (signal.aborted) return;
    first();
    for (const [type, handler] of handlers) {
      window.addEventListener(type, handler, { capture: true, passive: type.startsWith('touch'), signal });
    }
  };
  register();
  const reopened = new MutationObserver(register);
  reopened.observe(document, { childList: true });
  signal.addEventListener('abort', () => { reopened.disconnect(); });
}
