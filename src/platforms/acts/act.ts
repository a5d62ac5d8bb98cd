import type { Act, Media, ParentPost, Path, Surroundings } from '../platform.ts';

/** What an act is done to: a post, or an account as a post without words. */
export interface Done {
  readonly thread: readonly ParentPost[];
  /** Pictures and recordings that are passed on with it. */
  readonly attachments?: readonly Media[];
  /** The act in words, where the rules read it that way. */
  readonly words?: string;
}

/** One press that says something without a word: its control, and what it is done to. */
export interface ActSpec {
  readonly act: Act;
  /** Selector of the control. */
  readonly control: string;
  /** Already so: this press takes it back, and is none of our business. */
  readonly undoes?: (control: Element) => boolean;
  /** The post, or the card of the account, it is done to. Undefined: it cannot be told, and then nothing is said. */
  readonly to: (control: Element) => Element | null | undefined;
  readonly read: (to: Element) => Done;
}

/** The acts of one site. Its id is its platform's. */
export interface SiteActs {
  readonly id: string;
  readonly specs: readonly ActSpec[];
  /** Who would do it. */
  readonly account: () => Surroundings['account'];
  /** Sees every press and key before it is judged: for a menu that says nothing of the post it belongs to. */
  readonly saw?: (path: Path) => void;
  /** Keys that press a control of the post in focus, where nobody is writing: selectors of the post, and of the control by key. */
  readonly keys?: { readonly post: string; readonly controls: ReadonlyMap<string, string> };
}
