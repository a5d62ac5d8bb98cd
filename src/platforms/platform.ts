import type { Reading } from './reading/map.ts';

/**
 * What every site is to the rest: where its composers are, what they hold, and what submits them. DOM only: a platform
 * knows nothing of policies, and never changes the page.
 */

export type Surface = 'post' | 'reply' | 'comment' | 'quote' | 'repost' | 'message' | 'bio';
export type MediaKind = 'image' | 'video' | 'audio' | 'link' | 'document';

export interface Media {
  readonly kind: MediaKind;
  readonly name: string;
}

/** A post the draft answers or shares. */
export interface ParentPost {
  readonly author: string;
  readonly text: string;
}

/** What a person does to a post, or to an account, without a word of their own. */
export type Act = 'repost' | 'like' | 'follow' | 'connect';

/** Everything around a draft, as far as the page shows it. */
export interface Surroundings {
  readonly surface: Surface;
  /** Oldest first. */
  readonly thread: readonly ParentPost[];
  readonly attachments: readonly Media[];
  /** Handle without @, or name, of the account that would post. */
  readonly account: { readonly handle?: string; readonly name?: string };
  /** Nothing is written here: this is what the press does to the thread. */
  readonly act?: Act;
  /** Part of the thread is folded up, and is not on the page to be read. */
  readonly cut?: boolean;
}

/** One composer, found anew for every event: sites rebuild theirs at any time. */
export interface Composer {
  readonly platform: string;
  /** Which of the platform's surfaces, such as `modal`. */
  readonly variant: string;
  /** The nearest element that holds the editors and what submits them. */
  readonly root: Element;
  /** In document order; several where a thread of posts is written at once; none in the last step of a two-step composer. */
  readonly editors: readonly Element[];
  /** What stands for this composer from event to event: its first editor, or its root where it has none. */
  readonly key: Element;
  /** `first`: its control may lead on to a step without an editor. `last`: that step. */
  readonly step: 'only' | 'first' | 'last';
}

/** A control that submits, and whose draft. */
export interface Submit {
  readonly composer: Composer;
  readonly control: Element;
  /** The control leads to the next step and posts nothing yet. */
  readonly advances: boolean;
}

/** The parts of a keyboard event that decide. */
export type KeyPress = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/** Innermost first, as `composedPath()` has it. */
export type Path = readonly Node[];

/** The way up from the control that a key presses for the post in focus; undefined for every other key. `path` is that of the event. */
export type Keyed = (press: KeyPress, path: () => Path) => Path | undefined;

export interface Platform {
  readonly id: string;
  /** Registrable names; subdomains are included. */
  readonly hosts: readonly string[];
  /** Selector of the fields of forms that say who the person is; '' where the site has none. Most are single lines. */
  readonly fields: string;
  /** The composers it knows, by name. */
  readonly variants: readonly string[];
  /** The submit control on the path, and its composer. Says nothing of whether the control is enabled. */
  submitAt(path: Path): Submit | undefined;
  /** A press that submits nothing: some sites show what a composer is about only where it was opened from. */
  readonly pressed: ((path: Path) => void) | undefined;
  /** Keys that press a button of the post in focus, where a site has any. */
  readonly keyed?: Keyed;
  /** The composer that an editor on the path belongs to, or whose parts hold the path. */
  composerAt(path: Path): Composer | undefined;
  /** Does Enter, with these modifiers, submit this composer from inside an editor? */
  keySubmits(composer: Composer, press: KeyPress): boolean;
  /** Does a bare Enter submit here? (A new paragraph asked for by a soft keyboard then does as well.) */
  enterSubmits(composer: Composer): boolean;
  /** The same composer as it stands now; undefined where it has gone. */
  refresh(composer: Composer): Composer | undefined;
  /** Is nothing known that submits this composer? With a draft in it, there would be: the site has changed. */
  deaf(composer: Composer): boolean;
  /** The control that submits a composer, as it stands now. */
  controlOf(composer: Composer): Element | undefined;
  /** The control by which the site closes the dialog a composer is in; undefined for one that stands in the page, or where none is found safely. */
  closerOf(composer: Composer): HTMLElement | undefined;
  /** Exactly what would be posted, with its places. */
  read(composer: Composer): Reading;
  /** The address of the very post a composer answers, where the page shows one; looked for only when it is asked for. */
  linkOf(composer: Composer): string | undefined;
  surroundings(composer: Composer): Surroundings;
}
