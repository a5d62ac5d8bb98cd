import { direction, language, t } from '../../shared/i18n.ts';
import type { Silence } from '../../shared/silences.ts';
import type { CardHandle, CardRequest, Decision, OpenCard } from '../decision.ts';
import css from './card.css?inline';
import type { Act } from './act-button.ts';
import { cardView } from './card-view.ts';
import { rememberFocus } from './focus.ts';
import { guard, type Guard } from './guard.ts';
import { createHost } from './host.ts';
import { claimEvents } from './keys.ts';
import { cardModel, type Item } from './model.ts';

let current: CardHandle | undefined;

type By = 'pointer' | 'key' | 'escape';

const decisionOf = (act: Act, by: By): Decision => {
  if (act.startsWith('refer:')) return { kind: 'refer', contact: act.slice('refer:'.length), ...(by === 'key' && { byKey: true }) };
  if (act === 'edit') return by === 'escape' ? { kind: act } : { kind: act, words: true };
  return { kind: act as Exclude<Decision['kind'], 'refer'> };
};

const silenceOf = (kind: string | undefined, { finding: { clause }, phrase = '' }: Item): Silence =>
  (kind === 'phrase' ? { kind, phrase } : { kind: kind === 'draft' ? kind : 'clause', clause });

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
  let silences: readonly Silence[] = [];
  let model = cardModel(request);
  dialog.setAttribute('role', 'alertdialog');
  dialog.setAttribute('aria-labelledby', 'clause0 title');
  dialog.setAttribute('aria-describedby', 'quote0 why0');
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
  const draw = (confirming: boolean): void => {
    const read = dialog.querySelector('.body')?.scrollTop ?? 0;
    dialog.replaceChildren(cardView(model, confirming));
    dialog.querySelector('.body')!.scrollTop = read;
  };

  function close(decision?: Decision): void {
    if (!open) return;
    open = false;
    watch.stop();
    claimEvents(undefined);
    dialog.close();
    host.remove();
    back();
    current = undefined;
    if (decision) decide(decision);
  }

  /** Draws anew what has to be read again before a press on it counts. */
  function redraw(focus: string, confirming = false, failed = false): void {
    draw(confirming);
    watch.restart();
    if (failed) dialog.querySelector('[role=status]')!.textContent = t('saveFailed');
    dialog.querySelector<HTMLElement>(focus)?.focus();
  }
  function silence(act: string, place: string, kind?: string): void {
    const item = model.items[Number(place)];
    const what = item && (act === 'silence' ? silenceOf(kind, item) : item.silence);
    if (!what) return;
    const on = act === 'silence';
    const others = silences.filter((other) => other !== what);
    const show = (now: readonly Silence[], focus: string, failed = false): void => {
      silences = now;
      model = cardModel(request, silences);
      redraw(focus, false, failed);
    };
    show(on ? [...others, what] : others, on ? `[data-act="unsilence:${place}"]` : '[data-act=edit]');
    void request.silence(what, on).then((kept) => { if (!kept && open) show(on ? others : [...others, what], '[data-act=edit]', true); });
  }

  /** `made`: when the press or key was made, by the event's own clock. */
  function act(what: Act, by: By, made: number): void {
    // The way back to the draft is never barred, not even by a page that keeps the card covered; it decides nothing.
    if (!(what === 'edit' ? watch.waited(made) : watch.settled(made))) return;
    if (what === 'confirm') return redraw('#sure', true);
    const [name, kind, place] = what.split(':');
    if (name === 'silence' || name === 'unsilence') silence(name, (place ?? kind)!, kind);
    else close(decisionOf(what, by));
  }
  const actOf = (target: Element | null | undefined, by: By, made: number): void => {
    const what = target?.closest('button')?.dataset['act'];
    if (what) act(what as Act, by, made);
  };
  const at = (event: MouseEvent): Element | null => host.root.elementFromPoint(event.clientX, event.clientY)?.closest('button') ?? null;

  // A press that no pointer and no key made: assistive technology. The others never get here.
  dialog.addEventListener('click', (event) => {
    if (event.isTrusted && event.target instanceof Element) actOf(event.target, 'key', event.timeStamp);
  });
  // A page may not close it, and Esc is taken as a key; what is left is the browser's own back gesture.
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    if (event.isTrusted) act('edit', 'escape', event.timeStamp);
  });

  draw(false);
  const watch = watched();
  claimEvents({
    element: host.element,
    shown: () => watch.shown(),
    key(event) {
      if (event.key === 'Escape') {
        event.preventDefault();
        act('edit', 'escape', event.timeStamp);
      } else if ((event.key === 'Enter' || event.key === ' ') && host.root.activeElement instanceof HTMLButtonElement) {
        event.preventDefault();
        if (!event.repeat) actOf(host.root.activeElement, 'key', event.timeStamp);
      }
    },
    pointer(event) {
      if (event.type === 'mousedown') pressed = at(event);
      // Pressed here and let go there is a change of mind.
      else if (pressed !== null && pressed === at(event)) actOf(pressed, 'pointer', event.timeStamp);
    },
  });
  dialog.querySelector<HTMLElement>('[data-act=edit]')?.focus({ preventScroll: true });

  current = { close: () => { close(); }, get open() { return open; } };
  return current;
};
