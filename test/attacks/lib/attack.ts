/** What a hostile page can get at: the card's host, the editor, the button that posts. Functions run in the page's own world and may use nothing else; `options` are the attack's own. */
export type PageScript = (host: HTMLElement, editor: HTMLElement, button: HTMLElement, options?: Readonly<Record<string, boolean>>) => void;

export const KINDS = ['read', 'hide', 'cover', 'move', 'press', 'starve', 'race', 'keys', 'patch', 'detach', 'swap', 'slip'] as const;

/**
 * One thing a page could do, and what must hold against it. The page is a site's own practice page with its real editor; the
 * extension is the built one. Whatever the page does: nothing of a risky draft is posted, nothing is decided that the person
 * did not decide, and `window.__leak` (where a page that learns something puts it) stays empty.
 */
export interface Attack {
  readonly kind: (typeof KINDS)[number];
  /** Goes on from “a page that …”. */
  readonly threat: string;
  /** What stops it, as the threat model says it. */
  readonly counter: string;
  /** What remains, where something does. */
  readonly limit?: string;
  /** Runs in the page's first script, before anything else of the page. */
  readonly first?: () => void;
  /** Runs when the page has loaded, before the person types. `host` is no card yet. */
  readonly loaded?: PageScript;
  /** Runs when the draft is written, just before the person presses. */
  readonly typed?: PageScript;
  /** Runs once the card has been open for so long that presses count. */
  readonly card?: PageScript;
  /** What a script shared by several attacks is told. */
  readonly options?: Readonly<Record<string, boolean>>;
  /** Ends what `card` did. */
  readonly undo?: () => void;
  /**
   * What is to be seen of the card after `card`:
   * `back` (the default) in sight again and working;
   * `blind` out of sight, so that no press decides, until `undo`;
   * `queued` opened once more, with a second press made before the browser can draw it;
   * `closed` gone without a decision, since what it asked about has gone.
   */
  readonly after?: 'back' | 'blind' | 'queued' | 'closed';
  /** Settings of the practice page (test/sites/shared/site.ts). */
  readonly query?: Readonly<Record<string, string>>;
  /** The draft is elsewhere when all is over: it is not looked for in the editor. */
  readonly moves?: true;
  /** One of the sharpest: also in `npm test`. */
  readonly sharp?: true;
  /** Sites where the attack makes sense; all by default. */
  readonly sites?: readonly ('x' | 'facebook' | 'linkedin')[];
}
