import type { Draft } from '../engine/draft.ts';
import type { Verdict } from './verdict.ts';

export type Checker = (draft: Draft) => Verdict;

/** Placeholder until the engine moves in: holds one sentence, so that the path around it can be built. */
export function createChecker(_options: { policy: string }): Checker {
  return (draft) => {
    const at = draft.text.search(/we at the department can confirm/i);
    return at < 0
      ? { level: 'clear', findings: [] }
      : { level: 'stop', findings: [{ clause: '7.2.4', concern: 'speaks-for-employer', level: 'stop', start: at, end: at + 31, detector: 'placeholder', message: '“We at the Department can confirm” may read as the employer speaking.', refer: 'webmaster' }] };
  };
}
