import type { ParentPost } from '../platform.ts';
import { textOf } from '../reading/walk.ts';

/**
 * What a LinkedIn draft answers: the post, the post that one shares, the comment and the replies before the box. New stack:
 * comments carry a componentkey, a reply nests in its comment, and the reply box is a sibling of the comment it answers or
 * stands in it (engineering notes of a scraper, 2026-05-14; a metrics script, 2026-08-19; both unnamed). Old stack: classes
 * of alexey-pelykh/lhremote and codaswin/modaicom_ai 2026-08-30; reply boxes stand in the comment or in its thread entity.
 */

/** A comment, or a reply to one, on either stack. */
const UNIT = '[componentkey^="replaceableComment_"], .comments-comment-entity, .comments-comment-item';
const WHOLE_THREAD = '.comments-thread-entity';
/** A post of the feed. A list of comments may have list items of its own. */
const ITEM = '[role="listitem"], .feed-shared-update-v2, [data-urn]';
/** Beyond these is another conversation. */
const isEdge = (element: Element): boolean => element.matches('main, dialog, [role="dialog"]') || (element.matches(ITEM) && !element.closest(UNIT));
const TEXT = '[data-testid="expandable-text-box"], .update-components-text, .feed-shared-text, .comments-comment-item__main-content';
const NAME = '.comments-comment-meta__description-title, .update-components-actor__title, .update-components-actor__name';
/** A post and the one it shares. */
const MOST_POSTS = 2;

const FOLLOWS = Node.DOCUMENT_POSITION_FOLLOWING;
const isBefore = (one: Node, other: Node): boolean => (one.compareDocumentPosition(other) & FOLLOWS) !== 0;

/** Names are written twice, once for the eye and once for the ear, and go on with a headline on the lines below. */
const nameOf = (element: Element): string =>
  textOf(element.querySelector('[aria-hidden="true"]') ?? element).split('\n').map((line) => line.trim()).find((line) => line !== '') ?? '';

/** The outermost texts within an element that belong to no comment inside it. */
function textsIn(scope: Element, unit: Element | null): Element[] {
  const own = [...scope.querySelectorAll(TEXT)].filter((text) => text.closest(UNIT) === unit);
  return own.filter((text) => !own.some((other) => other !== text && other.contains(text)));
}

/** A text with its author: the name by its class, else the first link with words in it, between the text before and this one. */
function postOf(scope: Element, unit: Element | null, text: Element, before: Element | undefined): ParentPost {
  const above = [...scope.querySelectorAll(`${NAME}, a[href]`)].filter((element) =>
    element.closest(UNIT) === unit && isBefore(element, text) && !element.contains(text) && (!before || (isBefore(before, element) && !before.contains(element))));
  const named = above.filter((element) => nameOf(element) !== '');
  const author = named.find((element) => element.matches(NAME)) ?? named[0];
  return { author: author ? nameOf(author) : '', text: textOf(text).trim() };
}

const postsOf = (scope: Element, unit: Element | null, texts: readonly Element[]): ParentPost[] =>
  texts.map((text, at) => postOf(scope, unit, text, texts[at - 1])).filter(({ text }) => text !== '');

/** A post of the feed, and before it the one it shares. */
export const postsIn = (item: Element): ParentPost[] => postsOf(item, null, textsIn(item, null).slice(0, MOST_POSTS)).reverse();

/** The comment a box answers: the one it stands in, or the nearest one before it among its neighbours. */
function answered(box: Element): Element | undefined {
  const thread = box.closest(WHOLE_THREAD);
  if (thread) return thread;
  let inside: Element | undefined;
  for (let at = box.closest(UNIT); at; at = at.parentElement?.closest(UNIT) ?? null) inside = at;
  if (inside) return inside;
  for (let at: Element | null = box; at && !isEdge(at); at = at.parentElement) {
    for (let beside = at.previousElementSibling; beside; beside = beside.previousElementSibling) {
      if (beside.matches(UNIT)) return beside;
      const last = [...beside.querySelectorAll(UNIT)].filter((unit) => !unit.parentElement?.closest(UNIT)).at(-1);
      if (last) return last;
    }
  }
  return undefined;
}

/** The nearest element around a box that holds the text of a post ahead of it, no further than the post of the feed it is in. */
function around(box: Element): { scope: Element; texts: Element[] } | undefined {
  for (let at = box.parentElement; at && at.tagName !== 'BODY'; at = at.parentElement) {
    const texts = textsIn(at, null).filter((text) => isBefore(text, box) && !text.contains(box));
    if (texts.length > 0) return { scope: at, texts };
    if (isEdge(at)) return undefined;
  }
  return undefined;
}

/** What a comment or reply answers, oldest first, and whether it answers a comment. `box` is the editor, or what holds it. */
export function conversation(box: Element): { readonly thread: readonly ParentPost[]; readonly reply: boolean; readonly cut: boolean } {
  const post = around(box);
  // The shared post stands below the words of whoever shared it, and is the older of the two.
  const posts = post ? postsOf(post.scope, null, post.texts.slice(0, MOST_POSTS)).reverse() : [];
  const comment = answered(box);
  const units = comment ? [...(comment.matches(UNIT) ? [comment] : []), ...comment.querySelectorAll(UNIT)].filter((unit) => isBefore(unit, box)) : [];
  const comments = units.flatMap((unit) => postsOf(unit, unit, textsIn(unit, unit).slice(0, 1)));
  const read = [...(post?.texts.slice(0, MOST_POSTS) ?? []), ...units];
  return { thread: [...posts, ...comments], reply: comments.length > 0, cut: read.some(isCut) };
}

/** A text folded up by the site: the rest of it is not on the page. (Only on the new stack: the old one hides it by style.) */
const isCut = (text: Element): boolean =>
  text.querySelector(MORE) !== null || [...text.parentElement?.children ?? []].some((beside) => beside.matches(MORE));
const MORE = '[data-testid="expandable-text-button"]';

/** The post that a share box shows below its editor. */
export function shared(box: Element, editor: Element): ParentPost[] {
  const texts = textsIn(box, null).filter((text) => isBefore(editor, text) && !editor.contains(text));
  return postsOf(box, null, texts.slice(0, MOST_POSTS)).reverse();
}

const MESSAGE = '.msg-s-event-listitem__body';
const FORM = '.msg-form';
const MOST_MESSAGES = 12;

/**
 * The messages of the conversation a form belongs to, newest last. Several conversations can be open at once: what holds a
 * second form is beyond this one. Source: linkedin-mcp tests, 2026 (msg-s-message-group__name, msg-s-event-listitem__body).
 */
export function messages(form: Element): ParentPost[] {
  let scope: Element | null = form.parentElement;
  while (scope && scope.tagName !== 'BODY' && !scope.querySelector(MESSAGE)) scope = scope.parentElement;
  if (!scope || scope.querySelectorAll(FORM).length > 1) return [];
  let author = '';
  const said: ParentPost[] = [];
  for (const element of scope.querySelectorAll(`.msg-s-message-group__name, ${MESSAGE}`)) {
    if (element.matches(MESSAGE)) said.push({ author, text: textOf(element).trim() });
    else author = nameOf(element);
  }
  return said.slice(-MOST_MESSAGES);
}
