import { BUTTON, isHidden } from '../locate/buttons.ts';
import { textOf } from '../reading/walk.ts';

/** What the parts of Facebook are told by: roles and data attributes, which are the same in every language. */
export const LEXICAL = '[data-lexical-editor="true"][role="textbox"]';
export const DIALOG = '[role="dialog"]';
export const COMMENT_FORM = 'form[role="presentation"]';
export const STORY = '[data-ad-rendering-role="story_message"], [data-ad-preview="message"], [data-ad-comet-preview="message"]';
/** The list of a conversation's messages: a log today, a grid before (kel-z/tampermonkey-scripts messenger-view-as, read 2026-11). */
export const LOG = '[role="log"], [role="grid"]';
export const NAME = '[data-ad-rendering-role="profile_name"]';

/** Does `other` come after `element` in the page, outside it? */
export const follows = (element: Element, other: Element): boolean => (element.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 && !element.contains(other);

/** The name in a header: its first link with words in it, without what stands beside (when, to whom, “Follow”). */
export const nameIn = (header: Element | null | undefined): string =>
  [...header?.querySelectorAll('a') ?? []].map(textOf).map((text) => text.trim()).find((text) => text !== '') ?? textOf(header).trim();

/** The name a post or a comment goes out under: marked as such, or else its first heading or link. */
export function authorIn(element: Element): string {
  const name = element.querySelector(NAME) ?? element.querySelector('h2, h3, h4, a[role="link"], a[href]');
  return nameIn(name);
}

/** The name that stands nearest above a part of a post. */
export function nameAbove(part: Element, post: Element): string {
  const name = [...post.querySelectorAll(NAME)].filter((element) => follows(element, part)).at(-1);
  return name ? nameIn(name) : authorIn(post);
}

/**
 * The buttons with words on them that follow an editor, in the nearest element that has any. Facebook's tools around an editor
 * (emoji, photo, colour) are pictures; what sends has a word, whatever the language.
 */
export function wordedAfter(editor: Element): readonly Element[] {
  for (let at = editor.parentElement; at; at = at.parentElement) {
    const found = [...at.querySelectorAll(BUTTON)].filter((button) => follows(editor, button) && button.textContent.trim() !== '' && !isHidden(button));
    if (found.length > 0) return found;
  }
  return [];
}
