import type { ConcernName } from '../concern.ts';

/** What the learned reader makes of a draft. Probabilities, 0..1. */
export interface Judgement {
  /** That a fair-minded communications officer would want the writer paused. */
  readonly interrupt: number;
  /** By concern, given that there is one. */
  readonly concerns: ReadonlyMap<ConcernName, number>;
  /** By clause id, for employers whose drafts the reader was fitted on; else empty. */
  readonly clauses: ReadonlyMap<string, number>;
}

/** The words that weighed most: offsets into the draft's text, or only a quote where they stand in the thread. */
export interface Decisive {
  readonly start?: number;
  readonly end?: number;
  readonly quote: string;
  readonly where: 'draft' | 'thread';
}
