import type { Concern, ConcernName } from '../engine/concern.ts';
import type { Engine, Examination } from '../engine/engine.ts';
import { circumstancesOf, fromEmployer, holds } from './circumstances.ts';
import type { Clause, Pack, Raise } from './pack.ts';
import { LEVELS, type Finding, type FindingLevel } from './verdict.ts';

/** A clause with the concern that raised it, before it is told to anybody. */
export interface Candidate {
  readonly clause: Clause;
  readonly concern: Concern;
  readonly level: FindingLevel;
  /** Conditions met: of two clauses for one concern, the more specific goes first. */
  readonly conditions: number;
}

const rank = (level: FindingLevel): number => LEVELS.indexOf(level);

/** Clauses that bind the writer here: in personal mode the personal ones, on the employer's own account the official ones. */
function binds(clause: Clause, mode: 'personal' | 'official', onOfficialPage: boolean): boolean {
  switch (clause.audience) {
    case 'both': return true;
    case 'department': return false;
    case 'public': return onOfficialPage;
    default: return clause.audience === mode;
  }
}

/** Is the thread the employer's own page: its first author one of the names the employer's accounts go by? */
const onOfficialPage = (examination: Examination, pack: Pack): boolean => fromEmployer(examination.index.draft.thread?.[0]?.author, pack);

/** The clauses of a pack that bind the writer of this draft. */
export function binding(pack: Pack, examination: Examination): Clause[] {
  const mode = examination.index.draft.mode ?? 'personal';
  const official = onOfficialPage(examination, pack);
  return pack.clauses.filter((clause) => binds(clause, mode, official));
}

/** Maps concerns to clauses under a pack's own conditions and excuses; one candidate a clause, its strongest. */
export function candidates(pack: Pack, concerns: readonly Concern[], examination: Examination, engine: Engine): Candidate[] {
  if (concerns.length === 0) return [];
  const here = circumstancesOf(examination, engine, pack);
  const present = new Set<ConcernName>(concerns.filter((c) => c.strength >= 0.3).map((c) => c.name));
  const best = new Map<string, Candidate>();
  for (const clause of binding(pack, examination)) {
    if (clause.unless?.some((excuse) => here.excuses.has(excuse))) continue;
    for (const raise of clause.raises) {
      for (const concern of concerns) {
        if (concern.name !== raise.concern) continue;
        if (raise.when && !holds(raise.when, concern, present, here, examination)) continue;
        const level = raise.level ?? clause.level;
        if (!level) continue;
        const candidate: Candidate = { clause, concern, level, conditions: conditionsOf(raise) };
        const known = best.get(clause.id);
        if (!known || better(candidate, known)) best.set(clause.id, candidate);
      }
    }
  }
  return [...best.values()];
}

const conditionsOf = (raise: Raise): number => Object.keys(raise.when ?? {}).length;
const better = (a: Candidate, b: Candidate): boolean => rank(a.level) - rank(b.level) > 0 || (a.level === b.level && a.concern.strength > b.concern.strength);

/** Loudest first, then surest, then most specific, then in the pack's own order. */
export function inOrder(list: readonly Candidate[]): Candidate[] {
  return list.map((candidate, i) => ({ candidate, i })).sort((a, b) =>
    rank(b.candidate.level) - rank(a.candidate.level)
    || b.candidate.concern.strength - a.candidate.concern.strength
    || b.candidate.conditions - a.candidate.conditions
    || a.i - b.i).map(({ candidate }) => candidate);
}

/** A candidate as it is told. */
export function findingOf({ clause, concern, level }: Candidate): Finding {
  return {
    clause: clause.id,
    concern: concern.name,
    level,
    ...(concern.start !== undefined && concern.end !== undefined ? { start: concern.start, end: concern.end } : {}),
    detector: concern.detector,
    message: concern.why,
    ...(clause.refer !== undefined ? { refer: clause.refer } : {}),
  };
}
