import { shadowOf } from '../../platforms/locate/path.ts';
import type { Host } from './host.ts';

/** A press counts only after the card has been in plain sight this long, milliseconds: nobody can have read it sooner. */
export const SETTLE_MS = 500;
const LOOK_EVERY_MS = 200;
/** Every tree of the page is asked less often. */
const LOOK_DEEP_MS = 1000;
/** A button smaller than this in either direction was made so by the page (zoom), and nobody can read it. CSS pixels. */
const SMALLEST = 16;
/** After so many reclaims in a row the page is fighting; go on, but ever more slowly, so that it cannot burn the tab. */
const QUICK_RECLAIMS = 5;
const SLOWEST_MS = 5000;

export interface Guard {
  /** Is the whole card in sight this moment? Looks, rather than remembers. */
  shown(): boolean;
  /**
   * In sight, and drawn for long enough that a press is a decision? `made` is the event's own time: what was pressed while
   * the browser was too busy to show the card was meant for the page.
   */
  settled(made: number): boolean;
  /** Open long enough that a key meant for the page is not taken for an answer? */
  waited(made: number): boolean;
  /** What is on the card changed: it has to be read again first. */
  restart(): void;
  stop(): void;
}

const TOP = ':popover-open, dialog:modal, :fullscreen:not(:root)';
const onTop = (): Element[] => [...document.querySelectorAll(TOP)];

/** The same through every shadow root, closed ones included: a walk over the page, for now and then and for the moment of a press. */
function onTopAnywhere(root: Document | ShadowRoot): Element[] {
  const found = [...root.querySelectorAll(TOP)];
  for (const element of root.querySelectorAll('*')) {
    const inner = shadowOf(element);
    if (inner) found.push(...onTopAnywhere(inner));
  }
  return found;
}

/** Is a picture of the page, made by a view transition, painted over everything? */
const pictured = (): boolean => document.getAnimations().some(({ effect }) => (effect as KeyframeEffect | null)?.pseudoElement?.startsWith('::view-transition') === true);

/** Is the page itself blanked in a way that takes the top layer with it? */
function pageBlanked(): boolean {
  const style = getComputedStyle(document.documentElement);
  return Number(style.opacity) < 0.6 || style.display === 'none' || style.contentVisibility === 'hidden'
    || !legible(style.filter) || style.clipPath !== 'none' || style.maskImage !== 'none';
}

/** Dark modes turn colours round; what fades, burns, dims or blurs leaves nothing to read. */
const legible = (filter: string): boolean => filter === 'none' || [...filter.matchAll(/([a-z-]+)\(([^()]*)/g)].every(([, name, amount]) =>
  /invert|hue-rotate|grayscale|sepia|saturate/.test(name!) || (/brightness|contrast/.test(name!) && Number(amount) >= 0.7 && Number(amount) <= 1.5));

/** Is this element the topmost thing at its middle? A page's cover answers in its place. */
function topmost(host: Element, root: ShadowRoot, part: Element): boolean {
  const box = part.getBoundingClientRect();
  const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
  if (box.width < SMALLEST || box.height < SMALLEST) return false;
  if (document.elementFromPoint(x, y) !== host) return false;
  const hit = root.elementFromPoint(x, y);
  return hit !== null && (part === hit || part.contains(hit));
}

/**
 * Watches over an open card. Whatever hides it (removed, display, inert, something laid over it, the page faded out) is
 * answered by putting it back on top; a card that is not in sight is never taken for one that was decided.
 * Throws where the browser does not show the dialog at all, and leaves nothing running then.
 */
export function guard(host: Host, dialog: HTMLDialogElement): Guard {
  /** What was in the top layer when the card went on top of it. What comes up anew comes up above. */
  let known = new Set<Element>();
  const forget = (event: Event): void => { known.delete(event.currentTarget as Element); };
  const opened = performance.now();
  let since = Infinity;
  let reclaims = 0;
  let reclaimAt = 0;
  let deepAt = 0;
  let seenCovered = false;

  const vital = (): Element[] => [...dialog.querySelectorAll('button[data-vital]')];
  const shown = (): boolean =>
    document.visibilityState === 'visible' && host.element.parentNode === document.documentElement && host.element.isConnected
    && dialog.matches(':modal') && !host.element.inert && !seenCovered && !pageBlanked()
    && onTop().every((other) => known.has(other)) && !pictured() && vital().every((part) => topmost(host.element, host.root, part));

  function promote(): void {
    const focused = host.root.activeElement;
    host.attach();
    if (dialog.open) dialog.close();
    dialog.showModal();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
    known = new Set(onTopAnywhere(document));
    known.add(dialog);
    for (const element of known) for (const type of ['toggle', 'close', 'fullscreenchange']) if (element !== dialog) element.addEventListener(type, forget, { once: true });
    seenCovered = false;
    sight?.again();
    drawn();
  }

  /** The time begins when what is shown has been drawn, not when it was asked for: a page can keep the browser from drawing. */
  function drawn(): void {
    since = Infinity;
    requestAnimationFrame(() => { requestAnimationFrame(() => { since = performance.now(); }); });
  }

  function look(): void {
    if (document.visibilityState !== 'visible') {
      drawn();
      return;
    }
    const now = performance.now();
    const deep = now >= deepAt;
    if (deep) deepAt = now + LOOK_DEEP_MS;
    if (shown() && !(deep && above())) {
      if (now - since > 5000) reclaims = 0;
      return;
    }
    drawn();
    if (now < reclaimAt) return;
    reclaims += 1;
    reclaimAt = now + (reclaims <= QUICK_RECLAIMS ? 0 : Math.min(SLOWEST_MS, 250 * 2 ** (reclaims - QUICK_RECLAIMS)));
    promote();
  }

  // Changes are looked at in the next frame: a page that undoes us in a loop must not get us into the loop.
  let asked = false;
  const ask = (): void => {
    if (asked) return;
    asked = true;
    requestAnimationFrame(() => { asked = false; if (!stopped) look(); });
  };
  let stopped = false;
  const changes = new MutationObserver(ask);
  changes.observe(document, { childList: true });
  changes.observe(document.documentElement, { childList: true, attributes: true, attributeFilter: ['style', 'class', 'inert', 'hidden'] });
  changes.observe(host.element, { attributes: true });
  document.addEventListener('toggle', ask, { capture: true });
  document.addEventListener('visibilitychange', ask);
  const timer = setInterval(look, LOOK_EVERY_MS);
  const sight = watchCovers(dialog, (covered) => { seenCovered = covered; ask(); });

  /** What the browser says is painted over the card it says late, or not at all (Firefox): every tree is asked for what it has in the top layer. */
  const above = (): boolean => onTopAnywhere(document).some((other) => !known.has(other));
  const alone = (): boolean => {
    if (!above()) return true;
    promote();
    return false;
  };

  const own: Guard = {
    shown,
    settled: (made) => shown() && made - since >= SETTLE_MS && alone(),
    waited: (made) => made - opened >= SETTLE_MS,
    restart: drawn,
    stop() {
      stopped = true;
      changes.disconnect();
      sight?.stop();
      clearInterval(timer);
      document.removeEventListener('toggle', ask, { capture: true });
      document.removeEventListener('visibilitychange', ask);
    },
  };
  try {
    promote();
  } catch (cause) {
    own.stop();
    throw cause;
  }
  return own;
}

/**
 * Chromium can say whether anything at all is painted over an element, also what takes no pointer events. It errs on the
 * side of "covered", so it is believed only after it has once called the card visible.
 */
function watchCovers(element: Element, tell: (covered: boolean) => void): { again(): void; stop(): void } | undefined {
  if (!('isVisible' in IntersectionObserverEntry.prototype)) return undefined;
  let believed = false;
  const options = { trackVisibility: true, delay: 100, threshold: [0, 0.5, 1] } as IntersectionObserverInit;
  const observer = new IntersectionObserver((entries) => {
    const visible = (entries.at(-1) as (IntersectionObserverEntry & { isVisible?: boolean }) | undefined)?.isVisible === true;
    believed ||= visible;
    if (believed) tell(!visible);
  }, options);
  observer.observe(element);
  return {
    // Nothing is reported twice in a row; watching anew asks for the present state.
    again() { observer.unobserve(element); observer.observe(element); },
    stop() { observer.disconnect(); },
  };
}
