import type { PlatformSpec, SurfaceSpec } from '../locate/define.ts';
import { BUTTON, isHidden } from '../locate/buttons.ts';
import type { ParentPost, Surface, Surroundings } from '../platform.ts';
import { readAttachments } from '../reading/attachments.ts';
import { textOf } from '../reading/walk.ts';

/** What a draft answers, by selectors. */
export interface Answered {
  /** What holds one post or message; looked for around the composer, else in the page. */
  readonly post: string;
  readonly text: string;
  /** The author within the post: an element, or `@name` for an attribute of the post itself. */
  readonly author: string;
  /** Posts read, the newest. */
  readonly most?: number;
}

/** One composer of a place: a line of the table. */
export interface PlaceSurface extends Pick<SurfaceSpec, 'variant' | 'editor' | 'control' | 'isControl' | 'boundary' | 'whole' | 'applies' | 'enter' | 'also'> {
  readonly surface: Surface;
  readonly answers?: Answered;
}

export interface PlaceTable {
  readonly id: string;
  readonly hosts: readonly string[];
  readonly surfaces: readonly PlaceSurface[];
  /** Selector of the link to the person's own profile; the last part of its address is the handle. */
  readonly profile?: string;
}

const MEDIA = 'img[src^="blob:"], video[src^="blob:"], img[src^="data:"]';

/** The posts a draft answers, oldest first: those around it, or before it on the page. */
function answered(root: Element, { post, text, author, most = 1 }: Answered): ParentPost[] {
  const around = root.closest(post);
  const found = around ? [around] : [...(root.matches('[role="dialog"]') ? root : document).querySelectorAll(post)];
  return found.slice(-most).map((each) => ({
    author: author.startsWith('@') ? each.getAttribute(author.slice(1)) ?? '' : textOf(each.querySelector(author)).trim().split('\n')[0]!,
    text: textOf(each.querySelector(text)).trim(),
  })).filter((each) => each.text !== '');
}

/** The buttons of a composer with a word on them, in any language: tools are pictures, what sends has a word. */
export const worded = (root: Element): readonly Element[] =>
  [...root.querySelectorAll(BUTTON)].filter((button) => button.textContent.trim() !== '' && !isHidden(button));

/** A place from its table. What a table does not say is not read. */
export function definePlace({ id, hosts, surfaces, profile }: PlaceTable): PlatformSpec {
  const account = (): Surroundings['account'] => {
    const handle = profile ? document.querySelector(profile)?.getAttribute('href')?.split('/').filter(Boolean).at(-1)?.replace(/^@/, '') : undefined;
    return handle ? { handle } : {};
  };
  return {
    id, hosts,
    surfaces: surfaces.map(({ surface, answers, ...spec }) => ({
      ...spec,
      surroundings: ({ root }) => {
        const thread = answers ? answered(root, answers) : [];
        return { surface: surface === 'post' && thread.length > 0 ? 'reply' : surface, thread, attachments: readAttachments(root, MEDIA), account: account() };
      },
    })),
  };
}
