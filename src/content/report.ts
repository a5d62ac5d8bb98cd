import type { Verdict } from '../policies/verdict.ts';
import { MAX_FOUND, onAsked, send, TELLS, type DecisionRecord, type FoundClause, type TabState, type Why } from '../shared/messages.ts';
import type { Structure } from '../shared/structure.ts';
import type { Telling } from './attached.ts';
import type { Force } from './force.ts';
import type { Judged } from './judge.ts';

/** Every clause once, in the verdict's order. */
export const clausesOf = ({ findings }: Verdict): FoundClause[] =>
  findings.filter(({ clause }, at) => findings.findIndex((other) => other.clause === clause) === at).slice(0, MAX_FOUND)
    .map(({ clause, level, refer }) => ({ clause, level, ...(refer === undefined ? {} : { refer }) }));

/** Tells the background how this frame stands and what was decided: ids and levels, never a word. */
export function createReport(site: string, force: () => Force, restore?: (text: string) => Promise<boolean> | undefined, structure?: () => Structure | undefined) {
  let last = '';
  let state: TabState | undefined;
  const say = (): void => { if (state) void send({ to: 'background', type: 'state', state }); };
  const stop = onAsked({ report: say, restore, structure });
  return {
    state(verdict: Verdict | undefined, why: Why | undefined, telling: readonly Telling[] = []): void {
      const tells = TELLS.filter((what) => telling.some(({ metadata }) => metadata[what] !== undefined));
      const { pack, chosen } = force();
      state = {
        site, status: why ? 'unchecked' : 'protected', ...(why ? { why } : {}), policy: pack.id, chosen,
        level: verdict?.level ?? 'clear', findings: verdict ? clausesOf(verdict) : [],
        ...(tells.length > 0 ? { tells } : {}),
      };
      const now = JSON.stringify(state);
      if (now === last) return;
      last = now;
      say();
    },
    decision({ verdict, surface }: Judged, decision: DecisionRecord['decision']): void {
      if (verdict.level === 'clear') return;
      const clauses = clausesOf(verdict).map(({ clause }) => clause);
      void send({ to: 'background', type: 'decision', record: { site, surface, policy: force().pack.id, clauses, level: verdict.level, decision } });
    },
    stop,
  };
}
