/**
 * The card's events, taken before the page's own listeners. A closed shadow root hides nothing: a page sees every key and
 * press inside it, retargeted to the host, and can swallow them. A capture listener on `window` that was there first
 * settles both, so main.iife.ts calls `listenForCard(window)` before it registers anything else.
 */
export interface Claim {
  /** The card's host: what its events look like from outside. */
  readonly element: Element;
  /** Is the card on screen and on top? */
  shown(): boolean;
  /** A key went down; default actions (Tab) go on unless prevented. */
  key(event: KeyboardEvent): void;
  /** A pointer went down, or was pressed and let go. True: taken care of, and nobody else needs to see it. */
  pointer(event: MouseEvent): void;
}

/** What stands beside the composer without barring the page: the badge and its panel. Its keys and presses are its own, too. */
export interface Aside {
  readonly element: Element;
  /** A key went down, in it or anywhere on the page. True: it was meant for this, and the page does not hear of it. */
  key(event: KeyboardEvent): boolean;
  pointer(event: MouseEvent): void;
}

let claim: Claim | undefined;
let aside: Aside | undefined;
/** Keys whose keydown the page has not seen; it must not see their keyup either, even when the card has gone by then. */
const down = new Set<string>();

/** The open card takes its events; undefined when it has gone. */
export const claimEvents = (next: Claim | undefined): void => { claim = next; };

/** The badge takes its events; undefined when it has gone. */
export const claimAside = (next: Aside | undefined): void => { aside = next; };

/** Is a card open? What else we show must not come to lie on top of it. */
export const cardOpen = (): boolean => claim !== undefined;

const KEYS = ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'textInput', 'compositionstart', 'compositionend', 'paste', 'copy', 'cut'];
// Sites close their own dialogs on a pointer or focus that lands "outside": to them the card is outside.
const OTHERS = [
  'pointerdown', 'pointerup', 'mousedown', 'mouseup', 'touchstart', 'touchend', 'click', 'dblclick', 'auxclick', 'contextmenu',
  'focusin', 'focusout', 'focus', 'blur',
];

function onKey(event: Event): void {
  if (!event.isTrusted) return;
  const code = event instanceof KeyboardEvent ? event.code : '';
  if (event.type === 'keyup') {
    if (down.delete(code)) event.stopImmediatePropagation();
    return;
  }
  const open = claim;
  if (!open && aside) {
    const pressed = event.type === 'keydown' && event instanceof KeyboardEvent;
    const taken = pressed && aside.key(event);
    if (taken || event.target === aside.element) {
      event.stopImmediatePropagation();
      if (pressed) down.add(code);
      return;
    }
  }
  // While the card is modal, every key is the card's; while the page has it covered, only those that reach it.
  if (!open || !(open.shown() || event.target === open.element)) {
    down.delete(code);
    return;
  }
  event.stopImmediatePropagation();
  if (event.type !== 'keydown' || !(event instanceof KeyboardEvent)) return;
  down.add(code);
  open.key(event);
}

function onOther(event: Event): void {
  const open = claim ?? aside;
  if (!open || !event.isTrusted || event.target !== open.element) return;
  // A press without a pointer comes from assistive technology, and only the button itself knows which one was meant.
  if (event.type === 'click' && (event as MouseEvent).detail === 0) return;
  event.stopImmediatePropagation();
  if (event.type === 'click' || event.type === 'mousedown') open.pointer(event as MouseEvent);
}

/** Idempotent: adding the same listener twice is one listener, and document.open() takes them away. */
export function listenForCard(target: Window): void {
  for (const type of KEYS) target.addEventListener(type, onKey, { capture: true });
  for (const type of OTHERS) target.addEventListener(type, onOther, { capture: true });
}
