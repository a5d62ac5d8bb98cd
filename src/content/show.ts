import type { Finding, FindingLevel } from '../policies/verdict.ts';
import { rangeOf } from '../platforms/reading/map.ts';
import type { Key } from '../shared/i18n.ts';
import type { Why } from '../shared/messages.ts';
import { reasonView } from './aside/reason-view.ts';
import { createBadge, type Badge, type BadgeState, type Panel } from './badge.ts';
import { cardModel, isHostile } from './card/model.ts';
import { copyText } from './clipboard.ts';
import type { Force } from './force.ts';
import { paint, unpaint, type Marks } from './highlight.ts';
import { createHover, type Spot } from './hover.ts';
import type { Judged } from './judge.ts';
import type { Left } from './leave.ts';
import { createMirror } from './mirror.ts';
import type { Referral } from './refer/mail.ts';
import { referView } from './refer/refer-view.ts';
import { clausesOf } from './report.ts';
import type { Phase } from './session.ts';

/** What a message about a draft that was left stands for, once its composer has gone. Milliseconds. */
const LEFT_MS = 20_000;

function badgeFor({ verdict, around }: Judged, phase: Phase): BadgeState {
  const clauses = clausesOf(verdict);
  const also: Key[] = [...isHostile(verdict) ? ['badgeHostile' as const] : [], ...around.cut ? ['badgeCut' as const] : []];
  if (verdict.level === 'clear') return { kind: 'clear', also };
  // What was posted anyway is not held again; it still is worth a look.
  return verdict.level === 'note' || phase === 'passed' ? { kind: 'note', count: clauses.length, also } : { kind: 'held', clause: clauses[0]!.clause, also };
}

type Found = Finding & { readonly start: number; readonly end: number };
/** Findings on words, in the order of the text. */
const onWords = ({ verdict }: Judged): Found[] =>
  verdict.findings.filter((finding): finding is Found => finding.start !== undefined && finding.end !== undefined).sort((one, other) => one.start - other.start);

/** What the person sees beside the composer. Drawing is a courtesy: if it fails, the checking goes on. `disclaim` adds the line a clause asks for. */
export function createShow(force: () => Force, disclaim: (judged: Judged) => void) {
  let badge: Badge | undefined;
  let mirror: ReturnType<typeof createMirror> | undefined;
  let reasons: (Panel & { pointAt(clause: string | undefined): void }) | undefined;
  let hovered = false;
  /** Runs while a message stands whose composer has gone. */
  let farewell: ReturnType<typeof setTimeout> | undefined;
  const safely = (work: () => void): void => {
    try {
      work();
    } catch { /* a page can take anything away */ }
  };
  const draw = (work: (badge: Badge) => void): void => {
    safely(() => {
      if (force().settings.badge) work(badge ??= createBadge());
      else badge?.hide();
    });
  };
  const hover = createHover<string>(
    (clause) => {
      draw((shown) => {
        // What was opened on purpose stays.
        if (!reasons || (shown.panel && !hovered)) return;
        hovered = true;
        reasons.pointAt(clause);
        shown.open(reasons, false);
      });
    },
    () => {
      if (hovered) badge?.close();
      hovered = false;
    },
    (event) => hovered && badge?.holds(event.target) === true,
  );

  function reasonsOf(judged: Judged): typeof reasons {
    if (judged.verdict.level === 'clear') return undefined;
    let only: string | undefined;
    const model = cardModel({ verdict: judged.verdict, pack: force().pack, text: judged.reading.text });
    return {
      view: () => reasonView(model, only),
      pointAt: (clause) => { only = clause; },
      act: (act) => {
        if (act === 'why') only = undefined;
        if (act !== 'disclaim') return;
        badge?.close();
        disclaim(judged);
      },
    };
  }

  function underline(editor: Element, judged: Judged): void {
    const found = onWords(judged);
    const spots: Spot<string>[] = [];
    if (editor instanceof HTMLTextAreaElement) {
      // Of a thread written in several fields, none has the whole text.
      const drawn = editor.value === judged.reading.text ? (mirror ??= createMirror()).paint(editor, found) : [];
      drawn.forEach((mark, at) => spots.push({ about: found[at]!.clause, drawn: mark }));
    } else {
      const marks: Partial<Record<FindingLevel, Range[]>> = {};
      for (const { start, end, level, clause } of found) {
        const range = rangeOf(judged.reading, start, end);
        if (!range) continue;
        (marks[level] ??= []).push(range);
        spots.push({ about: clause, drawn: range });
      }
      paint(marks satisfies Marks);
    }
    hover.watch(spots);
  }
  function clean(): void {
    unpaint();
    mirror?.hide();
    hover.watch([]);
  }

  return {
    checked(editor: Element, judged: Judged, phase: Phase): void {
      reasons = reasonsOf(judged);
      draw((shown) => { shown.show(editor, badgeFor(judged, phase), force().chosen, reasons); });
      safely(() => {
        if (force().settings.underline) underline(editor, judged);
        else clean();
      });
    },
    unchecked(editor: Element | undefined, why: Why): void {
      draw((shown) => { shown.show(editor, { kind: 'unchecked', why }, force().chosen); });
      safely(clean);
    },
    /** The matter is referred: whom to write to, and the letter. `focus`: the person works by keyboard. */
    referred(editor: Element, referral: Referral, focus: boolean): void {
      const contact = referral.contacts[0];
      if (!contact) return;
      const { role, email } = contact;
      const { view, letter, copied } = referView(referral);
      draw((shown) => {
        hovered = false;
        shown.show(editor, { kind: 'referred', role, ...(email === undefined ? {} : { address: email }) }, force().chosen);
        shown.open({
          view: () => view,
          act: (act) => {
            if (act !== 'copy') return;
            const { to, subject, body } = letter();
            void copyText(`${to}\n${subject}\n\n${body}`.trim()).then(copied);
          },
        }, focus);
      });
    },
    /** The person left the conversation. With its composer gone, the message stands at the edge of the window for a while. */
    left(editor: Element, left: Left): void {
      draw((shown) => {
        const stays = !left.closed && editor.isConnected;
        shown.show(stays ? editor : document.documentElement, { kind: 'left', ...left }, true);
        clearTimeout(farewell);
        farewell = stays ? undefined : setTimeout(() => {
          farewell = undefined;
          if (shown.state?.kind === 'left') shown.hide();
        }, LEFT_MS);
      });
      safely(clean);
    },
    nothing(): void {
      // That the composer is gone is no news to a message which says so.
      draw((shown) => { if (farewell === undefined || shown.state?.kind !== 'left') shown.hide(); });
      safely(clean);
    },
    stop(): void {
      safely(() => { badge?.destroy(); });
      safely(clean);
    },
  };
}
export type Show = ReturnType<typeof createShow>;
