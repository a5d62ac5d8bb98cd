import type { Example } from '../engine/rules/rule.ts';
import type { Checker } from './checker.ts';
import type { Clause, Pack } from './pack.ts';
import { interrupts, type Finding } from './verdict.ts';

/** An example of a clause that does not come out as the clause says. `kind` and `index` tell where it stands. */
export interface ClauseFault {
  readonly clause: number;
  readonly kind: 'flags' | 'passes';
  readonly index: number;
  readonly message: string;
}

/** What a clause's example makes of it: the finding under that clause that counts, if any. A clause at `note` counts from `note` on, others where they hold the post. */
export function findingUnder(clause: Clause, example: Example, check: Checker): Finding | undefined {
  const draft = typeof example === 'string' ? { text: example } : example;
  return check(draft).findings.find((f) => f.clause === clause.id && (clause.level === 'note' || interrupts(f.level)));
}

/** Runs the examples of a pack's clauses: `flags` must be found under the clause, `passes` must not. Returns how many ran, and the faults. */
export function clauseFaults(pack: Pack, check: Checker): { run: number; faults: ClauseFault[] } {
  const faults: ClauseFault[] = [];
  let run = 0;
  pack.clauses.forEach((clause, i) => {
    const verb = clause.level === 'note' ? 'found' : 'held';
    for (const kind of ['flags', 'passes'] as const) {
      (clause.examples?.[kind] ?? []).forEach((example, index) => {
        run++;
        if ((findingUnder(clause, example, check) !== undefined) === (kind === 'flags')) return;
        const text = typeof example === 'string' ? example : example.text;
        faults.push({ clause: i, kind, index, message: `${kind === 'flags' ? `is not ${verb}` : `is ${verb}`} under ${clause.id}: “${text}”` });
      });
    }
  });
  return { run, faults };
}
