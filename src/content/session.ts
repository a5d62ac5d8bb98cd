import type { Decision } from './decision.ts';

/** A decision as a session sees it: adding a line is a way of editing. */
export type Decided = Exclude<Decision['kind'], 'add-disclaimer'>;

/**
 * One composer's way from a press to a decision. Pure: what happens goes in, the next state and what to do come out.
 *
 *   clean ─press─► held ─click, key or submit─► deciding ─► passed | edited | withdrawn | referred
 *
 * A state is about one draft, named by its print (exact text and attachments). `passed` lets that very draft through and
 * nothing else: not raised twice, and where the site ignored our replay the person's own next press counts.
 */
export type Phase = 'clean' | 'held' | 'deciding' | 'passed' | 'edited' | 'withdrawn' | 'referred';

export interface State {
  readonly phase: Phase;
  /** The draft this is about; '' while clean. */
  readonly print: string;
}

export type Input =
  /** The person (or the page, on the person's press) submits. `opens`: this event is the one that may open a card. */
  | { readonly type: 'submit'; readonly print: string; readonly holds: boolean; readonly opens: boolean }
  /** The card's answer, with the draft as it stands now: undefined where the composer has gone. */
  | { readonly type: 'decision'; readonly kind: Decided; readonly print: string | undefined }
  /** The draft was looked at again. */
  | { readonly type: 'seen'; readonly print: string | undefined }
  /** The card went away without an answer. */
  | { readonly type: 'closed' };

export type Effect = 'let' | 'block' | 'open' | 'replay' | 'none';

export const CLEAN: State = { phase: 'clean', print: '' };

const OUTCOME: Readonly<Record<Exclude<Decided, 'post-anyway'>, Phase>> = { edit: 'edited', disengage: 'withdrawn', refer: 'referred' };

export function step(state: State, input: Input): readonly [State, Effect] {
  switch (input.type) {
    case 'submit':
      if (state.phase === 'deciding') return input.holds ? [state, 'block'] : [state, 'let'];
      if (state.phase === 'passed' && state.print === input.print) return [state, 'let'];
      if (!input.holds) return [CLEAN, 'let'];
      return input.opens ? [{ phase: 'deciding', print: input.print }, 'open'] : [{ phase: 'held', print: input.print }, 'block'];
    case 'decision':
      if (state.phase !== 'deciding') return [state, 'none'];
      if (input.kind !== 'post-anyway') return [{ phase: OUTCOME[input.kind], print: state.print }, 'none'];
      // The page changed the draft while the card was open: the person decided about another text.
      return input.print === state.print ? [{ phase: 'passed', print: state.print }, 'replay'] : [CLEAN, 'none'];
    case 'seen':
      if (state.phase === 'deciding' || state.phase === 'clean' || input.print === state.print) return [state, 'none'];
      return [CLEAN, 'none'];
    case 'closed':
      return state.phase === 'deciding' ? [CLEAN, 'none'] : [state, 'none'];
  }
}
