import type { FindingLevel } from '../policies/verdict.ts';
import { rangeOf } from '../platforms/reading/map.ts';
import type { Why } from '../shared/messages.ts';
import { createBadge, type Badge, type BadgeState } from './badge.ts';
import type { Force } from './force.ts';
import { paint, unpaint, type Marks } from './highlight.ts';
import type { Judged } from './judge.ts';
import { clausesOf } from './report.ts';
import type { Phase } from './session.ts';

function badgeFor({ verdict }: Judged, phase: Phase): BadgeState {
  const clauses = clausesOf(verdict);
  if (verdict.level === 'clear') return { kind: 'clear' };
  // What was posted anyway is not held again; it still is worth a look.
  return verdict.level === 'note' || phase === 'passed' ? { kind: 'note', count: clauses.length } : { kind: 'held', clause: clauses[0]!.clause };
}

function marksFor({ verdict, reading }: Judged): Marks {
  const marks: Partial<Record<FindingLevel, Range[]>> = {};
  for (const { start, end, level } of verdict.findings) {
    if (start === undefined || end === undefined) continue;
    const range = rangeOf(reading, start, end);
    if (range) (marks[level] ??= []).push(range);
  }
  return marks;
}

/** What the person sees beside the composer. Drawing is a courtesy: if it fails, the checking goes on. */
export function createShow(force: () => Force) {
  let badge: Badge | undefined;
  const draw = (work: (badge: Badge) => void): void => {
    try {
      const { settings } = force();
      if (settings.badge) work(badge ??= createBadge());
      else badge?.hide();
    } catch { /* a page can take anything away */ }
  };
  const underline = (marks: Marks): void => {
    try {
      if (force().settings.underline) paint(marks);
      else unpaint();
    } catch { /* as above */ }
  };
  return {
    checked(editor: Element, judged: Judged, phase: Phase): void {
      draw((shown) => { shown.show(editor, badgeFor(judged, phase), force().chosen); });
      underline(marksFor(judged));
    },
    unchecked(editor: Element | undefined, why: Why): void {
      draw((shown) => { shown.show(editor, { kind: 'unchecked', why }, force().chosen); });
      underline({});
    },
    referred(editor: Element | undefined, role: string, address: string | undefined): void {
      draw((shown) => { shown.show(editor, { kind: 'referred', role, ...(address === undefined ? {} : { address }) }, force().chosen); });
    },
    nothing(): void {
      draw((shown) => { shown.hide(); });
      underline({});
    },
    stop(): void {
      try {
        badge?.destroy();
        unpaint();
      } catch { /* as above */ }
    },
  };
}
