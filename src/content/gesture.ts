/** How long a press by the page's own script still counts as following from the person's. The browsers' own transient activation lasts as long. Milliseconds. */
const FOLLOWS_MS = 5000;

export interface Activity {
  /** The person does something. */
  saw(event: Event): void;
  counts(event: Event): boolean;
}

/**
 * Whether an event can be somebody submitting.
 *
 * The person's own events count, always. So does an event made by a page script within five seconds of a person's press or
 * key: sites turn one into the other (a hot key into a click on the button, a press on an overlay into one beneath), and
 * what follows from a press must not slip past because the last step was made by hand. A script that submits with nobody at
 * the keyboard is outside what we promise, and is left alone: holding it would let a page raise the card at will.
 */
export function createActivity(): Activity {
  let last = -Infinity;
  return {
    saw: (event) => { if (event.isTrusted) last = performance.now(); },
    counts: (event) => event.isTrusted || performance.now() - last < FOLLOWS_MS || navigator.userActivation.isActive,
  };
}

/** Takes an event away from everybody: the page's own listeners and the browser's default. */
export function block(event: Event): void {
  // A touch prevented makes no click, and the click is what opens the card.
  if (event.cancelable && !event.type.startsWith('touch')) event.preventDefault();
  event.stopImmediatePropagation();
}
