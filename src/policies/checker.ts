import { CONCEPTS } from '../engine/concepts/index.ts';
import type { Draft } from '../engine/draft.ts';
import { createEngine } from '../engine/engine.ts';
import { RULES } from '../engine/rules/index.ts';
import { candidates, findingOf, inOrder } from './findings.ts';
import type { Pack } from './pack.ts';
import { packById } from './registry.ts';
import { LEVELS, type FindingLevel, type Level, type Verdict } from './verdict.ts';
import { worldOf } from './world.ts';

export type Checker = (draft: Draft) => Verdict;
export type Sensitivity = 'quieter' | 'usual' | 'stricter';

export interface CheckerOptions {
  /** Id of a pack that ships; ignored where `pack` is given. */
  readonly policy?: string;
  /** A pack of the employer's own, already validated. */
  readonly pack?: Pack;
  readonly settings?: {
    readonly sensitivity?: Sensitivity;
    /** Levels the person set by clause id; `off` silences the clause. */
    readonly levels?: Readonly<Record<string, FindingLevel | 'off'>>;
  };
}

/** Least strength of a concern that interrupts, and that is mentioned at all, by sensitivity. */
const THRESHOLDS: Readonly<Record<Sensitivity, { interrupt: number; mention: number }>> = {
  quieter: { interrupt: 0.7, mention: 0.5 },
  usual: { interrupt: 0.5, mention: 0.35 },
  stricter: { interrupt: 0.35, mention: 0.25 },
};

/**
 * Builds the whole check for one policy: engine, employer's world, clause mapping, the person's own settings.
 * The checker is synchronous, deterministic and never throws; building it throws `unknown policy …` for an id no pack has.
 */
export function createChecker({ policy, pack: own, settings = {} }: CheckerOptions): Checker {
  const pack = own ?? packById(policy ?? '');
  if (!pack) throw new Error(`unknown policy ${policy ?? '(none)'}`);
  const engine = createEngine(worldOf(pack), CONCEPTS, RULES);
  const threshold = THRESHOLDS[settings.sensitivity ?? 'usual'];
  return (draft) => {
    const examination = engine.examine(draft);
    const concerns = examination.concerns.filter((c) => c.strength >= threshold.mention);
    const list = candidates(pack, concerns, examination, engine).flatMap((candidate) => {
      const set = settings.levels?.[candidate.clause.id];
      if (set === 'off') return [];
      const level = set ?? candidate.level;
      return [{ ...candidate, level: candidate.concern.strength >= threshold.interrupt || candidate.concern.certain ? level : 'note' as const }];
    });
    const findings = inOrder(list, (c) => c.concern.strength).map(findingOf);
    const level = findings.reduce<Level>((loudest, f) => (LEVELS.indexOf(f.level) > LEVELS.indexOf(loudest) ? f.level : loudest), 'clear');
    return { level, findings };
  };
}
