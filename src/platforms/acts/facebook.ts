import { account } from '../facebook/account.ts';
import { authorIn, STORY } from '../facebook/anchors.ts';
import { textOf } from '../reading/walk.ts';
import type { SiteActs } from './act.ts';

/**
 * Facebook. `like_button` marks the inside of the button in every language (several public extensions and scrapers of 2026
 * agree, one with a fixture: the marker in a `div[role=button]`, beside comment_button and share_button). A press that takes a
 * like back cannot be told from one that gives it: no mark in every language is known. Sharing is a composer of its own.
 */
export const acts: SiteActs = {
  id: 'facebook',
  account,
  specs: [{
    act: 'like', control: '[role="button"]:has([data-ad-rendering-role="like_button"])',
    to: (control) => {
      let post = control.parentElement;
      while (post && !post.querySelector(STORY)) post = post.parentElement;
      return post;
    },
    read: (post) => ({ thread: [{ author: authorIn(post), text: textOf(post.querySelector(STORY)) }] }),
  }],
};
