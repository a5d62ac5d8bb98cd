import { direction, language, plural, t, type Key } from '../shared/i18n.ts';
import { send, type Why } from '../shared/messages.ts';
import type { Kept } from '../shared/set-aside.ts';
import { WHY_WORDS } from '../shared/tab-state.ts';
import { panelButton, type PanelAct } from './aside/panel-button.ts';
import { placeBeside } from './aside/place.ts';
import css from './badge.css?inline';
import { rememberFocus } from './card/focus.ts';
import { createHost } from './card/host.ts';
import { cardOpen, claimAside } from './card/keys.ts';
import { el, type Child } from './dom.ts';

/** What the badge beside the focused composer says. `also`: sentences about what the draft answers, said after it. */
export type BadgeState =
  | { readonly kind: 'clear'; readonly also?: readonly Key[] }
  /** Notes never interrupt; `count` clauses are worth a look. */
  | { readonly kind: 'note'; readonly count: number; readonly also?: readonly Key[] }
  /** A submit would be held, under this clause first. */
  | { readonly kind: 'held'; readonly clause: string; readonly also?: readonly Key[] }
  | { readonly kind: 'unchecked'; readonly why: Why }
  /** After `Refer to …`: whom to write to. */
  | { readonly kind: 'referred'; readonly role: string; readonly address?: string }
  /** After `Disengage`: what became of the draft. */
  | { readonly kind: 'left'; readonly kept: Kept; readonly closed: boolean };

/** What opens beneath the badge. */
export interface Panel {
  readonly view: () => readonly Child[];
  readonly act: (act: PanelAct) => void;
}

export interface Badge {
  /** Shows a state beside `composer`; undefined hides it. `chosen` false adds that the default policy applies. `reasons` opens on request. */
  show(composer: Element | undefined, state: BadgeState, chosen: boolean, reasons?: Panel): void;
  /** Opens a panel; `focus` moves into it, and back when it closes. */
  open(panel: Panel, focus: boolean): void;
  close(): void;
  readonly panel: Panel | undefined;
  /** What it says now; undefined while hidden. */
  readonly state: BadgeState | undefined;
  /** Is this where an event in it seems to come from? */
  holds(target: EventTarget | null): boolean;
  hide(): void;
  /** Takes it away for good: switched off, or the extension was updated. */
  destroy(): void;
}

/** A sign for each, so that nothing hangs on colour. */
const SIGNS: Readonly<Record<BadgeState['kind'], string>> = { clear: '✓', note: 'i', held: '!', unchecked: '?', referred: '→', left: '■' };

const words = (state: BadgeState): string => [saying(state), ...('also' in state ? state.also ?? [] : []).map((key) => t(key))].join('. ');

function saying(state: BadgeState): string {
  switch (state.kind) {
    case 'clear': return t('badgeClear');
    case 'note': return plural('badgeNote', state.count);
    case 'held': return t('badgeHeld', state.clause);
    case 'unchecked': return t('badgeUnchecked', t(WHY_WORDS[state.why]));
    case 'referred': return state.address ? t('badgeReferredAddress', state.role, state.address) : t('badgeReferred', state.role);
    case 'left': switch (state.kept) {
      case 'kept': return t(state.closed ? 'leftKept' : 'leftKeptOpen');
      case 'full': return t('leftFull');
      case 'off': return t(state.closed ? 'leftOff' : 'leftOffOpen');
      case 'failed': return t('leftFailed');
    }
  }
}

/** The key that goes to the reasons, as editors of code have it for the next problem. It types nothing anywhere. */
const KEY = 'F8';

/**
 * The composer badge and what opens beneath it. It never touches the editor's DOM, lets every press through except on its own
 * buttons, and moves at most once a frame.
 */
export function createBadge(): Badge {
  const host = createHost(css);
  const status = el('span', { role: 'status' });
  const sign = el('span', { 'class': 'sign', 'aria-hidden': 'true' });
  const why = el('button', { 'type': 'button', 'data-act': 'why', 'aria-keyshortcuts': KEY, 'title': KEY }, t('badgeWhy'));
  const choose = panelButton('choose', t('badgeChoose'));
  const opened = el('div', { 'id': 'panel', 'hidden': true, 'role': 'dialog', 'aria-labelledby': 'panel-title' });
  const box = el('div', { id: 'badge', popover: 'manual', dir: direction(), lang: language() }, el('div', { class: 'line' }, sign, status, why, choose), opened);
  host.root.append(box);

  let at: Element | undefined;
  let said = '';
  let current: BadgeState | undefined;
  let frame = 0;
  let chosen = true;
  let reasons: Panel | undefined;
  let panel: Panel | undefined;
  let back: (() => void) | undefined;
  const ask = (): void => { frame ||= requestAnimationFrame(() => { frame = 0; placeBeside(box, at); }); };
  const resized = new ResizeObserver(ask);

  function draw(): void {
    opened.hidden = !panel;
    opened.replaceChildren(...(panel?.view() ?? []).filter((child) => child !== undefined && child !== false));
    drawButtons();
    ask();
  }
  function drawButtons(): void {
    why.hidden = !reasons;
    why.setAttribute('aria-expanded', String(panel !== undefined && panel === reasons));
    choose.hidden = chosen;
  }
  function open(next: Panel, focus: boolean): void {
    panel = next;
    if (focus) back ??= rememberFocus();
    draw();
    if (focus) opened.querySelector<HTMLElement>('a, button')?.focus();
  }
  function close(): void {
    if (!panel) return;
    panel = undefined;
    const inside = host.root.activeElement !== null;
    draw();
    if (inside) back?.();
    back = undefined;
  }
  function act(what: string | undefined, byKey: boolean): void {
    if (what === 'choose') void send({ to: 'background', type: 'open-options' });
    else if (what === 'close' || (what === 'why' && !byKey && panel === reasons)) close();
    else if (what === 'why' && reasons) {
      reasons.act('why');
      open(reasons, byKey);
    }
    else if (what) panel?.act(what as PanelAct);
  }
  const actOf = (target: Element | null | undefined): string | undefined => target?.closest('button')?.dataset['act'];
  // A press without a pointer comes from assistive technology; the others never get here.
  box.addEventListener('click', (event) => { if (event.isTrusted) act(actOf(event.target as Element), true); });

  const claim = {
    element: host.element,
    key(event: KeyboardEvent): boolean {
      const own = host.root.activeElement;
      if (event.key === 'Escape' && panel) close();
      else if (event.key === KEY && reasons && at?.isConnected) {
        if (panel === reasons && own) close();
        else act('why', true);
      } else if ((event.key === 'Enter' || event.key === ' ') && own instanceof HTMLButtonElement) {
        if (!event.repeat) act(actOf(own), true);
      } else return false;
      event.preventDefault();
      return true;
    },
    pointer(event: MouseEvent): void {
      // The press must not take focus, or the composer (and with it the badge) would be gone before it counts.
      if (event.type === 'mousedown') event.preventDefault();
      else act(actOf(host.root.elementFromPoint(event.clientX, event.clientY)), false);
    },
  };

  function hide(): void {
    if (!at) return;
    close();
    at = undefined;
    reasons = undefined;
    resized.disconnect();
    removeEventListener('scroll', ask, { capture: true });
    removeEventListener('resize', ask);
    cancelAnimationFrame(frame);
    frame = 0;
    claimAside(undefined);
    host.remove();
  }

  return {
    show(composer, state, nowChosen, nowReasons) {
      if (!composer) return hide();
      // Raised now, it would lie over the card and make it look tampered with.
      if (cardOpen()) return;
      if (composer !== at) {
        hide();
        at = composer;
        resized.observe(composer);
        addEventListener('scroll', ask, { capture: true, passive: true });
        addEventListener('resize', ask, { passive: true });
        claimAside(claim);
      }
      chosen = nowChosen;
      current = state;
      const text = words(state);
      const now = `${text}${String(chosen)}`;
      if (now !== said) {
        said = now;
        box.className = state.kind;
        sign.textContent = SIGNS[state.kind];
        status.textContent = text;
        status.setAttribute('aria-label', chosen ? t('badgeName', text) : t('badgeNameDefault', text));
      }
      // Reasons that are open change with the draft, and go with the last of them.
      const showing = panel !== undefined && panel === reasons;
      reasons = nowReasons;
      if (showing && reasons) open(reasons, false);
      else if (showing) close();
      drawButtons();
      host.attach();
      if (!box.matches(':popover-open')) box.showPopover();
      ask();
    },
    open, close, hide,
    get panel() { return panel; },
    get state() { return at && current; },
    holds: (target) => target === host.element,
    destroy: hide,
  };
}
