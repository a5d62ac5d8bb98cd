import { direction, language, plural, t } from '../shared/i18n.ts';
import type { Why } from '../shared/messages.ts';
import { send } from '../shared/messages.ts';
import { WHY_WORDS } from '../shared/tab-state.ts';
import css from './badge.css?inline';
import { createHost } from './card/host.ts';
import { cardOpen } from './card/keys.ts';

/** What the badge beside the focused composer says. */
export type BadgeState =
  | { readonly kind: 'clear' }
  /** Notes never interrupt; `count` clauses are worth a look. */
  | { readonly kind: 'note'; readonly count: number }
  /** A submit would be held, under this clause first. */
  | { readonly kind: 'held'; readonly clause: string }
  | { readonly kind: 'unchecked'; readonly why: Why }
  /** After `Refer to …`: whom to write to. */
  | { readonly kind: 'referred'; readonly role: string; readonly address?: string };

export interface Badge {
  /** Shows a state beside `composer`; undefined hides it. `chosen` false adds that the default policy applies. */
  show(composer: Element | undefined, state: BadgeState, chosen: boolean): void;
  hide(): void;
  /** Takes it away for good: switched off, or the extension was updated. */
  destroy(): void;
}

/** A sign for each, so that nothing hangs on colour. */
const SIGNS: Readonly<Record<BadgeState['kind'], string>> = { clear: '✓', note: 'i', held: '!', unchecked: '?', referred: '→' };

function words(state: BadgeState): string {
  switch (state.kind) {
    case 'clear': return t('badgeClear');
    case 'note': return plural('badgeNote', state.count);
    case 'held': return t('badgeHeld', state.clause);
    case 'unchecked': return t('badgeUnchecked', t(WHY_WORDS[state.why]));
    case 'referred': return state.address ? t('badgeReferredAddress', state.role, state.address) : t('badgeReferred', state.role);
  }
}

const GAP = 4;

/** The composer badge. It never touches the editor's DOM, lets every press through, and moves at most once a frame. */
export function createBadge(): Badge {
  const host = createHost(css);
  const box = document.createElement('div');
  box.id = 'badge';
  box.popover = 'manual';
  box.dir = direction();
  box.lang = language();
  const status = document.createElement('span');
  status.setAttribute('role', 'status');
  const sign = Object.assign(document.createElement('span'), { className: 'sign', ariaHidden: 'true' });
  const choose = Object.assign(document.createElement('button'), { type: 'button', hidden: true });
  // The press must not take focus, or the composer (and with it the badge) would be gone before it counts.
  choose.addEventListener('mousedown', (event) => { event.preventDefault(); });
  choose.addEventListener('click', (event) => { if (event.isTrusted) void send({ to: 'background', type: 'open-options' }); });
  box.append(sign, status, choose);
  host.root.append(box);

  let at: Element | undefined;
  let said = '';
  let frame = 0;
  const place = (): void => {
    frame = 0;
    const edge = at?.isConnected ? at.getBoundingClientRect() : undefined;
    const size = box.getBoundingClientRect();
    if (!edge || edge.width === 0 || edge.bottom < 0 || edge.top > innerHeight) {
      box.style.visibility = 'hidden';
      return;
    }
    // Above the composer, else beside it, else below at the far end: never over what is typed or over the button that posts.
    const rtl = box.dir === 'rtl';
    const above = edge.top - size.height - GAP;
    const beside = rtl ? edge.left - size.width - GAP : edge.right + GAP;
    const fits = beside >= GAP && beside + size.width <= innerWidth - GAP;
    const [top, start] = above >= GAP ? [above, rtl ? edge.left : edge.right - size.width]
      : fits ? [Math.max(GAP, edge.top), beside]
      : [Math.min(edge.bottom + GAP, innerHeight - size.height - GAP), rtl ? edge.right - size.width : edge.left];
    box.style.visibility = 'visible';
    box.style.top = `${Math.round(top)}px`;
    box.style.left = `${Math.round(Math.max(GAP, Math.min(start, innerWidth - size.width - GAP)))}px`;
  };
  const ask = (): void => { frame ||= requestAnimationFrame(place); };
  const resized = new ResizeObserver(ask);

  function hide(): void {
    if (!at) return;
    at = undefined;
    resized.disconnect();
    removeEventListener('scroll', ask, { capture: true });
    removeEventListener('resize', ask);
    cancelAnimationFrame(frame);
    frame = 0;
    host.remove();
  }

  return {
    show(composer, state, chosen) {
      if (!composer) return hide();
      // Raised now, it would lie over the card and make it look tampered with.
      if (cardOpen()) return;
      if (composer !== at) {
        hide();
        at = composer;
        resized.observe(composer);
        addEventListener('scroll', ask, { capture: true, passive: true });
        addEventListener('resize', ask, { passive: true });
      }
      const text = words(state);
      const now = `${text}${String(chosen)}`;
      if (now !== said) {
        said = now;
        box.className = state.kind;
        sign.textContent = SIGNS[state.kind];
        status.textContent = text;
        status.setAttribute('aria-label', chosen ? t('badgeName', text) : t('badgeNameDefault', text));
        choose.hidden = chosen;
        choose.textContent = t('badgeChoose');
      }
      host.attach();
      if (!box.matches(':popover-open')) box.showPopover();
      ask();
    },
    hide,
    destroy: hide,
  };
}
