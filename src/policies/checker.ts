import { CONCEPTS } from '../engine/concepts/index.ts';
import type { Draft } from '../engine/draft.ts';
import { createEngine } from '../engine/engine.ts';
import { blandReadings } from '../engine/reader/sureness.ts';
import { learnedReader } from '../engine/reader/index.ts';
import { RULES } from '../engine/rules/index.ts';
import { circumstancesOf } from './circumstances.ts';
import { concernsAround } from './around.ts';
import { candidates, findingOf, inOrder, type Candidate } from './findings.ts';
import type { Pack } from './pack.ts';
import { readCandidates } from './read-findings.ts';
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

/** Least strength of a rule's concern that is mentioned at all, by sensitivity. */
const MENTION: Readonly<Record<Sensitivity, number>> = { quieter: 0.5, usual: 0.35, stricter: 0.25 };

/**
 * Builds the whole check for one policy: engine, employer's world, clause mapping, the person's own settings.
 * The checker is synchronous, deterministic and never throws; building it throws `unknown policy …` for an id no pack has.
 *
 * Who decides: a rule that is certain interrupts by itself; otherwise the learned reader does, which has weighed the rules' signals
 * with everything else. What it lets pass stays a note.
 */
export function createChecker({ policy, pack: own, settings = {} }: CheckerOptions): Checker {
  const pack = own ?? packById(policy ?? '');
  if (!pack) throw new Error(`unknown policy ${policy ?? '(none)'}`);
  const world = worldOf(pack);
  const engine = createEngine(world, CONCEPTS, RULES);
  const names = engine.lexicon.names();
  const reader = learnedReader();
  const bland = blandReadings(engine.lexicon);
  const sensitivity = settings.sensitivity ?? 'usual';
  const personal = (list: readonly Candidate[]): Candidate[] => list.flatMap((candidate) => {
    const set = settings.levels?.[candidate.clause.id];
    return set === 'off' ? [] : [set ? { ...candidate, level: set } : candidate];
  });
  /** What was let pass stays a note, whatever level the person set for its clause, unless a note is all the pack makes of it. */
  const asNotes = (list: readonly Candidate[]): Candidate[] => [
    ...personal(list.filter((c) => c.level === 'note')),
    ...list.filter((c) => c.level !== 'note' && settings.levels?.[c.clause.id] !== 'off').map((c) => ({ ...c, level: 'note' as const })),
  ];
  return (draft) => {
    const examination = engine.examine(draft);
    const judgement = reader.judge(examination, bland, names, world.id, reader.thresholds[sensitivity]);
    const loud = judgement.interrupt >= reader.thresholds[sensitivity];
    const concerns = [...concernsAround(examination, pack), ...examination.concerns.filter((c) => c.strength >= MENTION[sensitivity])];
    const sure = candidates(pack, concerns.filter((c) => c.certain), examination, engine);
    const judged = loud ? readCandidates(pack, judgement, reader.decisive(examination, names, world.id), examination, circumstancesOf(examination, engine, pack)) : [];
    const spoken = loudestOf([...sure, ...judged]);
    const told = new Set(spoken.map((c) => c.clause.id));
    const notes = candidates(pack, concerns, examination, engine).filter((c) => !told.has(c.clause.id));
    const findings = inOrder([...personal(spoken), ...asNotes(notes)]).map(findingOf);
    const level = findings.reduce<Level>((loudest, f) => (LEVELS.indexOf(f.level) > LEVELS.indexOf(loudest) ? f.level : loudest), 'clear');
    return { level, findings };
  };
}

/** One candidate a clause: the loudest, of two as loud the one named first. */
function loudestOf(list: readonly Candidate[]): Candidate[] {
  const best = new Map<string, Candidate>();
  for (const candidate of list) {
    const known = best.get(candidate.clause.id);
    if (!known || LEVELS.indexOf(candidate.level) > LEVELS.indexOf(known.level)) best.set(candidate.clause.id, candidate);
  }
  return [...best.values()];
}
