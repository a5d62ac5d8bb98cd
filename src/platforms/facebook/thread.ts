import { BUTTON } from '../locate/buttons.ts';
import type { ParentPost, Path } from '../platform.ts';
import { textOf } from '../reading/walk.ts';
import { account } from './account.ts';
import { authorIn, DIALOG, follows, LOG, nameAbove, STORY } from './anchors.ts';

/** How many messages or comments before the draft are read. */
const MOST_MESSAGES = 12;
const POST = `[aria-posinset], ${DIALOG}, [role="main"], [role="feed"]`;
const SHARE = '[data-ad-rendering-role="share_button"]';

/** The words of a story, without the button that unfolds the rest of it. */
function wordsOf(story: Element): string {
  const text = textOf(story);
  const more = textOf([...story.querySelectorAll('[role="button"]')].at(-1));
  return more !== '' && text.endsWith(more) ? text.slice(0, -more.length).trimEnd() : text;
}

/** A post's stories, the oldest first: one that is shared stands below the words it is shared with. */
export const storiesIn = (post: Element, but: (story: Element) => boolean = () => false): ParentPost[] =>
  [...post.querySelectorAll(STORY)].filter((story) => !story.parentElement?.closest(STORY) && !but(story))
    .map((story) => ({ author: nameAbove(story, post), text: wordsOf(story) })).reverse();

/** The nearest element around with a story in it; never another post's. */
export function postAround(element: Element): Element | undefined {
  const edge = element.closest(POST);
  for (let at = element.parentElement; at; at = at === edge ? null : at.parentElement) {
    if (at.querySelector(STORY)) return at;
  }
  return undefined;
}

/** The words of a comment or a message; a name is marked like them, but stands in a link or holds one and nothing else. */
const commentText = (comment: Element): string => [...comment.querySelectorAll('[dir="auto"]')]
  .filter((part) => !part.parentElement?.closest('[dir="auto"]') && !part.closest('form, a'))
  .map(textOf).filter((text, at) => text !== '' && (at > 0 || text.trim() !== authorIn(comment))).join('\n');

/** A comment box names the person who writes as well. */
const isNamed = (author: string, label: string): boolean => author !== '' && author !== account().name && label.includes(author);

/**
 * The comment that a reply box answers, and what was said after it. Only comments are articles. A reply box stands inside the
 * comment, or inside the item of the list that holds it and the replies given so far, and its label names whom it answers, in
 * every language.
 */
function answered(form: Element, post: Element | undefined): readonly Element[] {
  const around = form.closest('[role="article"]');
  if (around && around !== post && !around.querySelector(STORY)) return [around];
  const label = form.querySelector('[role="textbox"]')?.getAttribute('aria-label') ?? '';
  let only: Element | undefined;
  for (let at = form.parentElement; at && at !== post; at = at.parentElement) {
    const before = [...at.querySelectorAll('[role="article"]')].filter((article) => follows(article, form));
    const named = before.findLastIndex((article) => isNamed(authorIn(article), label));
    if (named >= 0) return before.slice(named);
    const near = before.filter(({ parentElement }) => parentElement === at || parentElement?.parentElement === at);
    if (near.length === 1) only ??= near[0];
  }
  return only ? [only] : [];
}

/** The post a comment box stands under, and, in a reply, the comment it answers. */
export function commented(form: Element): { readonly thread: readonly ParentPost[]; readonly reply: boolean; readonly cut: boolean } {
  const post = postAround(form);
  const comments = answered(form, post).slice(-MOST_MESSAGES);
  return {
    thread: [...(post ? storiesIn(post) : []), ...comments.map((comment) => ({ author: authorIn(comment), text: commentText(comment) }))],
    reply: comments.length > 0,
    cut: [...post?.querySelectorAll(STORY) ?? []].some((story) => wordsOf(story) !== textOf(story)),
  };
}

/** The address of the post a comment box stands under: its date leads there, unless Facebook fills that in only under the pointer. */
export const linkAbove = (form: Element): string | null | undefined =>
  postAround(form)?.querySelector('a:is([href*="/posts/"], [href*="/permalink"], [href*="story_fbid="], [href*="/videos/"])')?.getAttribute('href');

/** The messages before the draft. What the person wrote is not told from what was answered: only the pictures beside messages have names. */
export function messages(conversation: Element): ParentPost[] {
  const log = conversation.querySelector(LOG);
  const own = [...log?.querySelectorAll('[aria-roledescription]') ?? []];
  const rows = own.length > 0 ? own : [...log?.querySelectorAll('[role="row"]') ?? []];
  return rows.slice(-MOST_MESSAGES)
    .map((row) => ({ author: row.querySelector('img[alt]:not([alt=""])')?.getAttribute('alt') ?? '', text: commentText(row) }))
    .filter(({ text }) => text !== '');
}

/** The post whose share button was pressed last, and what it says: the menu and the sheet that open do not always show it. */
let sharing: { readonly post?: WeakRef<Element>; readonly says: readonly ParentPost[] } = { says: [] };

/** The post that is being shared, if it is still on the page. */
export const sharedPost = (): Element | undefined => sharing.post?.deref();

/** Remembers a press on a post's share button; forgets it with the next press elsewhere on the page. Menus and the sheet itself belong to it. */
export function pressed(path: Path): void {
  const at = path.find((node): node is Element => node.nodeType === 1);
  const button = at?.closest(`${BUTTON}, ${SHARE}`);
  if (button && (button.matches(SHARE) || button.querySelector(SHARE))) {
    const post = postAround(button);
    sharing = post ? { post: new WeakRef(post), says: storiesIn(post) } : { says: [] };
  } else if (sharing.post && !at?.closest(`${DIALOG}, [role="menu"], [role="listbox"]`)) sharing = { says: [] };
}

/** What a dialog with these editors would share: the post shown in it, or the one it was opened from. */
export function sharedInto(dialog: Element, editors: readonly Element[]): readonly ParentPost[] {
  const shown = storiesIn(dialog, (story) => editors.some((editor) => editor.contains(story) || story.contains(editor)));
  return shown.length > 0 ? shown : sharing.says;
}
