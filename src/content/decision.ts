import type { Pack } from '../policies/pack.ts';
import type { Verdict } from '../policies/verdict.ts';
import type { Silence } from '../shared/silences.ts';

/** What the person chose on the card. Esc is `edit`; by the button, the caret goes to the words in question. `byKey`: the person works without a pointer. */
export type Decision =
  | { readonly kind: 'edit'; readonly words?: true }
  | { readonly kind: 'disengage' }
  | { readonly kind: 'refer'; readonly contact: string; readonly byKey?: true }
  /** A line that says whose views these are is put at the end of the draft. Nothing is posted. */
  | { readonly kind: 'add-disclaimer' }
  | { readonly kind: 'post-anyway' };

/** What the card needs to ask its question. Text is shown, never stored or sent. */
export interface CardRequest {
  readonly verdict: Verdict;
  readonly pack: Pack;
  readonly text: string;
  /** What the draft answers, to tell whether a contact is what it is about. */
  readonly thread?: readonly { readonly text: string }[];
  /** Part of that is folded up on the page, and was not read. */
  readonly cut?: boolean | undefined;
  /** Keeps or takes back what the person says is no problem; resolves to false where it could not be kept. */
  readonly silence: (what: Silence, on: boolean) => Promise<boolean>;
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
