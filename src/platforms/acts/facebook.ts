import { account } from '../facebook/account.ts';
import { authorIn, NAME, nameIn, STORY } from '../facebook/anchors.ts';
import { sharedPost, storiesIn } from '../facebook/thread.ts';
import { isHidden, labelOf } from '../locate/buttons.ts';
import { textOf } from '../reading/walk.ts';
import type { Done, SiteActs } from './act.ts';

/**
 * Facebook. `like_button` marks the inside of the button in every language (several public extensions and scrapers of 2026
 * agree, one with a fixture: the marker in a `div[role=button]`, beside comment_button and share_button).
 *
 * Whether a like is given or taken back nothing marks: aria-pressed is not reliable, and only the button's label changes, from
 * “Like” to “Remove Like” (a driver's notes of 2026; the same of a dozen others, in English and Vietnamese). So it is a like
 * where the label is no more than the word on the button, in any language, or one of those known. Anything else is left alone:
 * taking a like back must never be remarked on, and a like that is missed is only not remarked on.
 */
const LIKE = new Set('like|me gusta|curtir|gosto|j’aime|j\'aime|gefällt mir|mi piace|vind ik leuk|hou van|thanda|thích|lubię to!|suka'.split('|'));

function likes(control: Element): boolean {
  const label = control.getAttribute('aria-label')?.trim().toLocaleLowerCase();
  return label !== undefined && control.getAttribute('aria-pressed') !== 'true' && (label === textOf(control).trim().toLocaleLowerCase() || LIKE.has(label));
}

/** Labels of the button that follows a person or a page (drivers of 2026: aria-label Follow). A missing word is a follow not remarked on. */
const FOLLOW = new Set('follow|seguir|suivre|s’abonner|s\'abonner|folgen|abonnieren|segui|volg|volgen|landela|theo dõi|ikuti'.split('|'));
/** A post shared from the menu at once, without the sheet (older sources: Share now, with the audience in brackets). */
const SHARE_NOW = /^(?:share now|compartir ahora|partager maintenant|jetzt teilen|condividi ora|compartilhar agora|partilhar agora|nu delen|deel nou|yabelana manje)\b/;

/** A request's card links to the request, which a suggestion's does not; its first button accepts, the second deletes (a public extension). */
const REQUEST = 'a[href*="/friends/requests/"]';
const BUTTONS = '[role="button"]';
const PARTS = 'body, [role="main"], [role="feed"], [role="navigation"], [role="dialog"]';

/** The nearest element around that holds what is wanted, short of `edge`. */
const around = (control: Element, wanted: string, edge = ':not(*)'): Element | undefined => {
  let at = control.parentElement;
  while (at && !at.matches(edge) && !at.querySelector(wanted)) at = at.parentElement;
  return at && !at.matches(edge) ? at : undefined;
};

/** A card is the nearest element with its link; what holds two of them is the list. */
function request(control: Element): Element | undefined {
  const card = around(control, REQUEST, PARTS);
  const people = new Set([...card?.querySelectorAll(REQUEST) ?? []].map((link) => link.getAttribute('href')));
  const first = [...card?.querySelectorAll(BUTTONS) ?? []].find((button) => !isHidden(button));
  return people.size === 1 && first === control ? card : undefined;
}

function accepted(card: Element): Done {
  const who = textOf(card).split('\n').map((line) => line.trim()).filter(Boolean).slice(0, 3).join(', ');
  return { thread: [], words: `Accepted a friend request from ${who}` };
}

/** The name in a post's header, or at the top of a profile. */
const followed = (box: Element): Done => ({ thread: [{ author: nameIn(box.querySelector(`h1, ${NAME}`)).split('\n')[0]!.trim(), text: '' }] });

export const acts: SiteActs = {
  id: 'facebook',
  account,
  specs: [
    {
      act: 'like', control: '[role="button"]:has([data-ad-rendering-role="like_button"])', undoes: (control) => !likes(control),
      to: (control) => around(control, STORY),
      read: (post) => ({ thread: [{ author: authorIn(post), text: textOf(post.querySelector(STORY)) }] }),
    },
    { act: 'repost', control: '[role="menuitem"]', undoes: (control) => !SHARE_NOW.test(labelOf(control)), to: sharedPost, read: (post) => ({ thread: storiesIn(post) }) },
    { act: 'follow', control: '[role="button"]', undoes: (control) => !FOLLOW.has(labelOf(control)), to: (control) => around(control, `h1, ${NAME}`, 'body'), read: followed },
    { act: 'connect', control: '[role="button"]', to: request, read: accepted },
  ],
};
