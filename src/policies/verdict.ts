import type { ConcernName } from '../engine/concern.ts';

/** `note` stands beside the composer; `warn` interrupts once; `stop` asks for a slower confirmation. */
export type FindingLevel = 'note' | 'warn' | 'stop';
export type Level = 'clear' | FindingLevel;

/** One clause a draft may fall under, and why. The `check` contract's object. */
export interface Finding {
  readonly clause: string;
  readonly concern: ConcernName;
  readonly level: FindingLevel;
  /** UTF-16 offsets into the draft's text, end exclusive; both absent where the reason lies elsewhere. */
  readonly start?: number;
  readonly end?: number;
  readonly detector: string;
  /** Why, in one plain sentence. */
  readonly message: string;
  /** Contact id of the pack. */
  readonly refer?: string;
}

/** Findings come loudest and surest first; `level` is the loudest of them. */
export interface Verdict {
  readonly level: Level;
  readonly findings: readonly Finding[];
}

export const LEVELS: readonly Level[] = ['clear', 'note', 'warn', 'stop'];
/** Does a verdict of this level hold a submit? */
export const interrupts = (level: Level): boolean => level === 'warn' || level === 'stop';
