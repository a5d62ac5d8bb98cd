import type { Concern, ConcernName } from '../engine/concern.ts';
import type { Mode } from '../engine/draft.ts';
import type { Examination } from '../engine/engine.ts';
import type { Decisive, Judgement } from '../engine/reader/judgement.ts';
import type { Circumstances } from './circumstances.ts';
import { binding, type Candidate } from './findings.ts';
import type { Clause, Pack, Raise } from './pack.ts';
import { interrupts, LEVELS, type FindingLevel } from './verdict.ts';

/** Most clauses named for one judgement. */
const MOST = 3;
/** A further clause is named only where it is this sure beside the surest; a louder one only where it is nearly as sure, since it goes first. */
const BESIDE_FIRST = 0.6;
const BEFORE_FIRST = 0.95;

/** How each concern is put to the person who wrote the draft. */
export const PHRASES: Readonly<Record<ConcernName, string>> = {
  'speaks-for-employer': 'may read as your employer speaking',
  'answers-for-employer': 'may read as an answer on your employer\'s behalf',
  'employer-matter': 'may read as comment on your employer\'s affairs',
  'policy-opinion': 'may read as your opinion of your employer\'s policy',
  'government-criticism': 'may read as criticism of government policy',
  'party-politics': 'may read as taking a side in party politics',
  'harsh-criticism': 'may read as harsh criticism of those you work for or with',
  crisis: 'may give news of an emergency or incident at work',
  confidential: 'may give away something that is not public',
  'ministerial-advice': 'may give away advice to Ministers',
  'personal-information': 'may give away somebody\'s private details',
  'client-identified': 'may let readers recognise somebody in your employer\'s care',
  'colleague-exposed': 'may expose a colleague',
  'work-media': 'may share pictures or recordings from work',
  insult: 'may read as an insult',
  defamation: 'may state as a fact what harms somebody\'s good name',
  threat: 'may read as a threat',
  harassment: 'may read as harassment',
  obscenity: 'may read as obscene',
  discrimination: 'may read as demeaning to a group of people',
  'sexual-content': 'may read as sexual',
  'hostile-thread': 'joins an exchange that is turning hostile',
  'disrupts-administration': 'may get in the way of your employer\'s work',
  'employment-disclosed': 'tells readers where you work',
  'work-account': 'ties a personal account to your work',
  'no-disclaimer': 'gives a personal view without saying so',
  copyright: 'may use somebody else\'s work or your employer\'s mark',
  misleading: 'may pass on a rumour as fact',
  'personal-safety': 'may tell strangers where to find you or a colleague',
  'working-hours': 'is being posted during working hours',
  'endorsing-action': 'may read as taking a side',
  'connecting-action': 'connects you with a client or stakeholder',
  'official-event': 'tells readers of an official event',
  'admits-misconduct': 'may read as owning up to something at work',
  'disguised-account': 'may read as hiding who you are',
  'credential-shared': 'gives away a password or log-in',
  'government-comment': 'may read as comment on government policy',
  'governance-content': 'shares your employer\'s internal rules',
  'client-contact': 'may be an exchange with a client in custody',
  'commercial-endorsement': 'may read as endorsing a business',
  'repeated-comment': 'says again what was posted before',
  'link-posted': 'posts a link',
};

/** What hateful words repeated in order to reject them look like to a reader of words. */
const ABUSE: ReadonlySet<ConcernName> = new Set(['discrimination', 'insult', 'threat', 'harassment', 'obscenity']);

/** The loudest raise of a clause for the concerns the reader sees, and that concern. */
function raiseOf(clause: Clause, judgement: Judgement, platform: string, mode: Mode): { raise: Raise; level: FindingLevel; probability: number } | undefined {
  let best: { raise: Raise; level: FindingLevel; probability: number } | undefined;
  for (const raise of clause.raises) {
    const level = raise.level ?? clause.level;
    if (!level || !interrupts(level)) continue;
    if (raise.when?.platformNot?.includes(platform) || (raise.when?.platform && !raise.when.platform.includes(platform))) continue;
    if (raise.when?.mode && raise.when.mode !== mode) continue;
    const probability = judgement.concerns.get(raise.concern) ?? 0;
    if (!best || probability > best.probability || (probability === best.probability && LEVELS.indexOf(level) > LEVELS.indexOf(best.level))) best = { raise, level, probability };
  }
  return best;
}

/** What the learned reader's judgement means under a pack: the surest clauses that can interrupt and that nothing excuses, at least one where there is any. */
export function readCandidates(pack: Pack, judgement: Judgement, decisive: Decisive | undefined, examination: Examination, { excuses, fairToPeople }: Circumstances): Candidate[] {
  const { platform = '', mode = 'personal' } = examination.index.draft;
  const list = binding(pack, examination).flatMap((clause) => {
    const found = raiseOf(clause, judgement, platform, mode);
    if (!found || clause.unless?.some((excuse) => excuses.has(excuse))) return [];
    const fitted = judgement.clauses.size > 0;
    const sure = fitted ? judgement.clauses.get(clause.id) ?? 0 : found.probability;
    return [{ clause, found, sure }];
  }).sort((a, b) => b.sure - a.sure);
  const first = list[0];
  if (!first || (fairToPeople && ABUSE.has(first.found.raise.concern))) return [];
  const louder = (level: FindingLevel): boolean => LEVELS.indexOf(level) > LEVELS.indexOf(first.found.level);
  return list.filter((c, i) => i < MOST && c.sure >= first.sure * (louder(c.found.level) ? BEFORE_FIRST : BESIDE_FIRST)).map(({ clause, found, sure }) => {
    const concern: Concern = {
      name: found.raise.concern,
      strength: Math.max(0.01, sure),
      where: decisive?.where ?? 'draft',
      detector: 'reader',
      targets: [],
      certain: false,
      why: sentence(found.raise.concern, decisive),
      ...(decisive?.start !== undefined && decisive.end !== undefined ? { start: decisive.start, end: decisive.end } : {}),
    };
    return { clause, concern, level: found.level, conditions: 0 };
  });
}

function sentence(concern: ConcernName, decisive: Decisive | undefined): string {
  if (!decisive) return `This ${PHRASES[concern]}.`;
  const quote = decisive.quote.replace(/\s+/g, ' ').trim();
  const short = quote.length > 80 ? `${quote.slice(0, 77)}…` : quote;
  return decisive.where === 'thread' ? `In answer to “${short}”, this ${PHRASES[concern]}.` : `“${short}” ${PHRASES[concern]}.`;
}
