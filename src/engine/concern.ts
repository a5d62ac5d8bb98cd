/** What the engine says: concerns, which know language but no policy. A pack maps them to clauses (src/policies). */

/** The shared vocabulary between the engine and the packs: what a draft can do that a policy cares about. */
export const CONCERNS = [
  'speaks-for-employer', 'answers-for-employer', 'employer-matter', 'policy-opinion', 'government-criticism', 'party-politics',
  'harsh-criticism', 'crisis', 'confidential', 'ministerial-advice', 'personal-information', 'client-identified',
  'colleague-exposed', 'work-media', 'insult', 'defamation', 'threat', 'harassment', 'obscenity', 'discrimination',
  'sexual-content', 'hostile-thread', 'disrupts-administration', 'employment-disclosed', 'work-account', 'no-disclaimer',
  'copyright', 'misleading', 'personal-safety', 'working-hours', 'endorsing-action', 'connecting-action', 'official-event',
  'admits-misconduct', 'disguised-account', 'credential-shared', 'government-comment', 'governance-content', 'client-contact',
  'commercial-endorsement', 'repeated-comment', 'link-posted',
] as const;
export type ConcernName = (typeof CONCERNS)[number];

/** Whom the words are about. */
export const TARGETS = [
  'employer', 'administration', 'manager', 'colleague', 'client', 'provider', 'stakeholder', 'government', 'aps', 'peer',
  'partner', 'partner-police', 'public', 'other-business-area',
] as const;
export type Target = (typeof TARGETS)[number];

/** Where the reason for a concern stands. */
export type Where = 'draft' | 'thread' | 'attachment' | 'account' | 'time';

export interface Concern {
  readonly name: ConcernName;
  /** 0..1: how sure the engine is that a fair reader would see this concern. */
  readonly strength: number;
  /** UTF-16 offsets into the draft's text, end exclusive; absent where the reason is not in the text. */
  readonly start?: number;
  readonly end?: number;
  readonly where: Where;
  /** Rule id, or `reader` for the learned reader. */
  readonly detector: string;
  readonly targets: readonly Target[];
  /** True where a rule is certain and the learned reader may not outvote it. */
  readonly certain: boolean;
  /** One plain sentence: why, quoting the words that led to it. */
  readonly why: string;
}
