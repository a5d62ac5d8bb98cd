import type { ConcernName, Target } from '../concern.ts';
import type { Draft } from '../draft.ts';

/** What excuses a hit: how it is said, or a pattern found beside it. */
export type Guard = 'negated' | 'quoted' | 'question' | 'hypothetical' | `sentence: ${string}` | `draft: ${string}` | `thread: ${string}`;

/** A rule's example: bare text, or a draft with its thread and attachments. */
export type Example = string | (Partial<Draft> & { readonly text: string });

/**
 * One rule, readable by whoever writes an employer's pack. All parts of `match` must hold; the hit is the span of `draft`.
 * The pattern language is described in docs/add-a-rule.md.
 */
export interface Rule {
  readonly id: string;
  readonly concern: ConcernName;
  /** 0..1: how much this alone says. */
  readonly strength: number;
  /** The learned reader may not outvote it. */
  readonly certain?: true;
  readonly targets?: readonly Target[];
  readonly match: {
    readonly draft?: string;
    readonly thread?: string;
    /** A pattern in the writer's handle or name, read word by word: DCS_Joseph, JosephDCS. */
    readonly account?: string;
    /** A pattern in the names of those who wrote the thread. */
    readonly author?: string;
    /** A pattern in the file names of the attachments. */
    readonly named?: string;
    /** Kinds of attachment, one of which must be there. */
    readonly attachment?: readonly string[];
    readonly surface?: readonly string[];
    readonly mode?: 'personal' | 'official';
    /** A pattern that must not stand anywhere in the draft. */
    readonly missing?: string;
  };
  readonly unless?: readonly Guard[];
  /** Plain words for the reader of the warning; `{words}` is what was found. */
  readonly say: string;
  readonly flags: readonly Example[];
  readonly passes: readonly Example[];
}

/** Keeps the literal types of a rule file; checked when the rules are compiled. */
export const rule = (r: Rule): Rule => r;
