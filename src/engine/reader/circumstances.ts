import type { Draft } from '../draft.ts';

/** Circumstances that clause weights know beside the concerns. */
export const CIRCUMSTANCES = ['linkedin', 'thread', 'attachment', 'official', 'handle', 'message', 'bio'] as const;

/** The circumstances of a draft as 0 and 1, in the order of CIRCUMSTANCES. */
export function circumstanceInputs(draft: Draft): number[] {
  return [
    draft.platform === 'linkedin', (draft.thread?.length ?? 0) > 0, (draft.attachments?.length ?? 0) > 0,
    draft.mode === 'official', draft.account?.handle !== undefined, draft.surface === 'message', draft.surface === 'bio',
  ].map(Number);
}
