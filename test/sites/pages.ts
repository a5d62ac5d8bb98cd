import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { EditorKind } from '../../src/platforms/reading/kind.ts';

const here = path.resolve('test/sites');
const folder = path.join(here, 'pages');

/** What a page's about.json says: what it stands for, since when, on which evidence, and how a test gets at it. */
export interface SitePage {
  /** The folder's name. */
  readonly name: string;
  readonly title: string;
  readonly platform: 'x' | 'facebook' | 'linkedin';
  readonly surface: string;
  readonly variant: string;
  /** The day the page was made to look like the site. */
  readonly date: string;
  readonly url: string;
  /** Puppeteer selectors (`>>>` goes into open shadow roots). */
  readonly editor: string;
  /** '' where there is none, and a draft goes out by the keys alone. */
  readonly button: string;
  /** What is clicked, in this order, before the button does what it is there for; once for a draft. */
  readonly before?: readonly string[];
  /** Clicked, in this order, after the page has opened, to get at the editor. */
  readonly open?: readonly string[];
  /** What is clicked ahead of the button takes the editor away. */
  readonly lastStep?: boolean;
  /** What the editor holds at first. */
  readonly prefilled?: string;
  /** Key combinations that post here, such as `Control+Enter`. */
  readonly keys: readonly string[];
  /** The key that starts a new line. */
  readonly newline: string;
  /** The editor's combination for doing again what was undone (Control+z everywhere). */
  readonly redo: string;
  /** What the draft answers, as the page shows it. */
  readonly thread?: readonly { author: string; text: string }[];
  /** What is shared or answered is known by the press that opened the composer: nobody who comes later can read it. */
  readonly remembers?: boolean;
  /** The adapter's variant that takes it. */
  readonly adapter?: string;
  /** What its editors are, as reading/kind.ts tells. */
  readonly editors?: readonly EditorKind[];
  /** Whom the adapter reads as the one who posts. */
  readonly account?: { readonly handle?: string; readonly name?: string };
  /** Part of the thread is folded up on the page, and the adapter notices. */
  readonly cut?: true;
  /** `false`: no control of this composer sends it; its keys do, or a button that opens another. */
  readonly control?: false;
  /** Selector of a file input whose file becomes an attachment of the draft. */
  readonly attach?: string;
  readonly evidence: readonly string[];
  /** False: what is shared here is itself a matter of the policies, so that no words make it clean. */
  readonly clean?: false;
  /**
   * How much of the behaviour suite the page is held to: `whole`, or the `core` of it. A composer with a way of its own gets the
   * whole; one that differs from such a page in its surroundings gets the core; the same composer at another place a `brief` look;
   * one that differs only in how it comes about, tests of its own (test/e2e/<platform>.ts). Left out: the whole.
   */
  readonly suite?: 'whole' | 'core' | 'brief' | 'own';
}

/** Every fixture page: one folder under test/sites/pages each. Run from the repository's root. */
export const pages: readonly SitePage[] = readdirSync(folder).sort().map((name) => ({
  name,
  ...JSON.parse(readFileSync(path.join(folder, name, 'about.json'), 'utf8')) as Omit<SitePage, 'name'>,
}));

/** The pages held to a suite. */
export const pagesOf = (suite: 'whole' | 'core' | 'brief'): readonly SitePage[] => pages.filter((page) => (page.suite ?? 'whole') === suite);

/** The further places: a folder under test/sites/places each, looked at by test/e2e/places.ts with the permission granted. */
export const places: readonly SitePage[] = readdirSync(path.join(here, 'places')).sort().map((name) => ({
  ...JSON.parse(readFileSync(path.join(here, 'places', name, 'about.json'), 'utf8')) as SitePage,
  name: `place-${name}`,
}));

/** The folder of a page. */
export const folderOf = ({ name }: SitePage): string => (name.startsWith('place-') ? path.join(here, 'places', name.slice(6)) : path.join(folder, name));

/** The host names the fixtures answer for. */
export const hosts: readonly string[] = [
  'x.com', 'www.facebook.com', 'm.facebook.com', 'www.messenger.com', 'www.linkedin.com', ...places.map(({ url }) => new URL(url).host),
];

export const siteFolder = here;
