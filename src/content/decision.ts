import type { Pack } from '../policies/pack.ts';
import type { Verdict } from '../policies/verdict.ts';

/** What the person chose on the card. Esc is `edit`. */
export type Decision =
  | { readonly kind: 'edit' }
  | { readonly kind: 'disengage' }
  | { readonly kind: 'refer'; readonly contact: string }
  | { readonly kind: 'post-anyway' };

/** What the card needs to ask its question. Text is shown, never stored or sent. */
export interface CardRequest {
  readonly verdict: Verdict;
  readonly pack: Pack;
  readonly text: string;
  /** BCP 47, for messages; absent: the browser's own. */
  readonly locale?: string;
}

/** An open card. `close` takes it away without a decision (the page moved on, the composer is gone). */
export interface CardHandle {
  close(): void;
  readonly open: boolean;
}

/** Opens the one card a page can have; calls `decide` once, for a trusted, visible, settled activation only. */
export type OpenCard = (request: CardRequest, decide: (decision: Decision) => void) => CardHandle;
