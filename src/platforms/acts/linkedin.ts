import { account } from '../linkedin/account.ts';
import { postsIn } from '../linkedin/thread.ts';
import { readAttachments } from '../reading/attachments.ts';
import { textOf } from '../reading/walk.ts';
import type { ActSpec, Done, SiteActs } from './act.ts';

/**
 * LinkedIn, both stacks. Sources: umerakmal/social-media-agents linkedin_selectors.py (react-button__trigger), public
 * automation code of 2026 (data-view-name reaction-button, invitation-action, pending-invitation; a given reaction draws
 * svg#like-consumption-…; .social-reshare-button__sharing-as-is-dropdown-item reposts at once), gabrieldorneles09/
 * Auto_Accept_Invite_LinkedIn index.js (the accept button is the secondary one). A card's accept button is its last.
 */
const CARD = '[data-view-name="pending-invitation"], .invitation-card, [role="listitem"], li';
const ACTION = '[data-view-name="invitation-action"]';

const postOf = (control: Element): Element | null => control.closest('[role="listitem"], .feed-shared-update-v2, [data-urn]');
const readPost = (item: Element): Done =>
  ({ thread: postsIn(item), attachments: readAttachments(item, '.update-components-image img, video, .update-components-article a[href]') });

const cardOf = (control: Element): Element | null => control.closest(CARD);
/** Accepting, in the words the rules look for: whom, and what they say they do. */
function invitation(card: Element): Done {
  const who = textOf(card).split('\n').map((line) => line.trim()).filter(Boolean).slice(0, 3).join(', ');
  return { thread: [], words: `Accepted a connection request from ${who}` };
}

const isLast = (control: Element): boolean => {
  const all = [...(cardOf(control)?.querySelectorAll(`button${ACTION}, ${ACTION} button`) ?? [])];
  return all.length > 1 && all.at(-1) === control;
};

const connect: Omit<ActSpec, 'control'> = { act: 'connect', to: cardOf, read: invitation };

export const acts: SiteActs = {
  id: 'linkedin',
  account: () => account(),
  specs: [
    { act: 'like', control: 'button.react-button__trigger', undoes: (control) => control.getAttribute('aria-pressed') === 'true', to: postOf, read: readPost },
    {
      act: 'like', control: 'button[data-view-name="reaction-button"]',
      undoes: (control) => control.querySelector('svg[id*="-consumption-"]') !== null, to: postOf, read: readPost,
    },
    { act: 'repost', control: '.social-reshare-button__sharing-as-is-dropdown-item', to: postOf, read: readPost },
    { ...connect, control: '.invitation-card__action-btn.artdeco-button--secondary' },
    { ...connect, control: `button${ACTION}, ${ACTION} button`, undoes: (control) => !isLast(control) },
  ],
};
