import { h, render } from 'preact';
import { direction, language } from '../../shared/i18n.ts';
import type { CardHandle, CardRequest, Decision, OpenCard } from '../decision.ts';
import css from './card.css?inline';
import { CardView, type Act } from './CardView.tsx';
import { rememberFocus } from './focus.ts';
import { guard, type Guard } from './guard.ts';
import { createHost } from './host.ts';
import { claimEvents } from './keys.ts';
import { cardModel } from './model.ts';

let current: CardHandle | undefined;

const decisionOf = (act: Act): Decision => {
  if (act.startsWith('refer:')) return { kind: 'refer', contact: act.slice('refer:'.length) };
  return { kind: act as 'edit' | 'disengage' | 'post-anyway' };
};

/**
 * Opens the card. One at a time: a second request while one is open closes the first without a decision.
 * `decide` is called once at most, after the card has gone and focus and caret are back where they were.
 * Throws, with nothing left behind, where the page does not let a dialog be shown.
 */
export const openCard: OpenCard = (request: CardRequest, decide) => {
  current?.close();
  const back = rememberFocus();
  const host = createHost(css);
  const dialog = document.createElement('dialog');
  const model = cardModel(request);
  dialog.setAttribute('role', 'alertdialog');
  dialog.setAttribute('aria-labelledby', 'clause0 title');
  dialog.setAttribute('aria-describedby', 'why0');
  dialog.dir = direction();
  dialog.lang = request.locale ?? language();
  host.root.append(dialog);

  function watched(): Guard {
    try {
      return guard(host, dialog);
    } catch (cause) {
      host.remove();
      throw cause;
    }
  }
  let open = true;
  let pressed: Element | null = null;
  const draw = (confirming: boolean): void => { render(h(CardView, { model, confirming, press: onPress }), dialog); };

  function close(decision?: Decision): void {
    if (!open) return;
    open = false;
    watch.stop();
    claimEvents(undefined);
    dialog.close();
    render(null, dialog);
    host.remove();
    back();
    current = undefined;
    if (decision) decide(decision);
  }

  /** `made`: when the press or key was made, by the event's own clock. */
  function act(what: Act, made: number): void {
    // The way back to the draft is never barred, not even by a page that keeps the card covered; it decides nothing.
    if (!(what === 'edit' ? watch.waited(made) : watch.settled(made))) return;
    if (what !== 'confirm') return close(decisionOf(what));
    draw(true);
    watch.restart();
    dialog.querySelector<HTMLElement>('#sure')?.focus();
  }
  const actOf = (target: Element | null | undefined, made: number): void => {
    const what = target?.closest('button')?.dataset['act'];
    if (what) act(what as Act, made);
  };
  const at = (event: MouseEvent): Element | null => host.root.elementFromPoint(event.clientX, event.clientY)?.closest('button') ?? null;

  function onPress(event: MouseEvent): void {
    if (event.isTrusted && event.target instanceof Element) actOf(event.target, event.timeStamp);
  }
  // A page may not close it, and Esc is taken as a key; what is left is the browser's own back gesture.
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    if (event.isTrusted) act('edit', event.timeStamp);
  });

  draw(false);
  const watch = watched();
  claimEvents({
    element: host.element,
    shown: () => watch.shown(),
    key(event) {
      if (event.key === 'Escape') {
        event.preventDefault();
        act('edit', event.timeStamp);
      } else if ((event.key === 'Enter' || event.key === ' ') && host.root.activeElement instanceof HTMLButtonElement) {
        event.preventDefault();
        if (!event.repeat) actOf(host.root.activeElement, event.timeStamp);
      }
    },
    pointer(event) {
      if (event.type === 'mousedown') pressed = at(event);
      // Pressed here and let go there is a change of mind.
      else if (pressed !== null && pressed === at(event)) actOf(pressed, event.timeStamp);
    },
  });
  dialog.querySelector<HTMLElement>('[data-act=edit]')?.focus({ preventScroll: true });

  current = { close: () => { close(); }, get open() { return open; } };
  return current;
};
