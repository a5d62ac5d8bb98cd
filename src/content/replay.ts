import type { Composer, Platform } from '../platforms/platform.ts';
import { isDisabled, shadowOf } from '../platforms/locate/path.ts';

/** How a held draft was submitted, and so how it is submitted again. */
export type Way =
  | { readonly kind: 'press'; readonly control: Element }
  | { readonly kind: 'key'; readonly target: Element; readonly init: KeyboardEventInit }
  | { readonly kind: 'form'; readonly form: HTMLFormElement; readonly submitter: HTMLElement | null };

export interface Replay {
  /** True while our own event runs through the page: it must not be held again. Event dispatch is synchronous. */
  readonly active: boolean;
  /**
   * Submits once, exactly as the person did. `composer` is the composer as it stands now. False where there is nothing to
   * press any more, or it is disabled; it is never forced.
   */
  run(way: Way, composer: Composer): boolean;
}

export function createReplay(platform: Platform): Replay {
  let active = false;

  const submit = (way: Way, composer: Composer): boolean => {
    if (way.kind === 'form') {
      if (!way.form.isConnected || (way.submitter && (!way.submitter.isConnected || isDisabled(way.submitter)))) return false;
      way.form.requestSubmit(way.submitter);
      return true;
    }
    if (way.kind === 'key') {
      const target = way.target.isConnected ? way.target : composer.editors[0];
      if (!target) return false;
      (target as HTMLElement).focus({ preventScroll: true });
      target.dispatchEvent(new KeyboardEvent('keydown', way.init));
      return true;
    }
    const control = way.control.isConnected && composer.root.contains(way.control) ? way.control : platform.controlOf(composer);
    if (!control || isDisabled(control)) return false;
    // A button within an element of the site's own making: what is pressed is inside.
    const inner = control.localName.includes('-') ? shadowOf(control)?.querySelector('button') : undefined;
    (inner ?? control as HTMLElement).click();
    return true;
  };

  return {
    get active() { return active; },
    run(way, composer) {
      active = true;
      try {
        return submit(way, composer);
      } finally {
        active = false;
      }
    },
  };
}
