// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { draftOf } from '../../../src/content/draft.ts';
import { withActs } from '../../../src/platforms/acts/extend.ts';
import { createChecker } from '../../../src/policies/checker.ts';
import type { Level } from '../../../src/policies/verdict.ts';
import { DEFAULT_SETTINGS } from '../../../src/shared/settings.ts';
import { one, page, pathFrom, platformOf } from '../platforms/page.ts';

/** What strangers say of an employer, and the policy of somebody who passes it on. */
type Claim = readonly [policy: string, author: string, text: string];
const CLAIMS: readonly Claim[] = [
  ['za-dcs', 'Anele', 'The guards at Pollsmoor sell drugs to prisoners, everybody knows it'],
  ['nz-corrections', 'Anele', 'Corrections officers at Rimutaka are beating prisoners again'],
  ['au-dss', 'Anele', 'DSS robbed pensioners again, the minister should resign'],
  ['uk-sypcc', 'Anele', 'South Yorkshire Police lied about the inquest, shame on the commissioner'],
  ['nz-dpmc', 'NZ Labour', 'Labour will fix the roads. Vote Labour.'],
];
const EVENING = new Date('2026-11-20T20:00:00');

/** A page on which the post is shared, bare or with these words, and the press that does it. */
type Way = readonly [name: string, site: string, html: (author: string, text: string, words: string) => string, before: readonly string[], press: string];

const tweet = (author: string, text: string): string => `<article data-testid="tweet"><div data-testid="User-Name"><a href="/a"><span>${author}</span></a></div><div data-testid="tweetText">${text}</div><button data-testid="retweet">R</button></article>`;
const story = (author: string, text: string): string => `<div aria-posinset="1"><h4 data-ad-rendering-role="profile_name"><a href="/a">${author}</a></h4><div data-ad-rendering-role="story_message">${text}</div><div role="button" id="share"><span data-ad-rendering-role="share_button">Deel</span></div></div>`;
const update = (author: string, text: string, more: string): string => `<div class="feed-shared-update-v2"><span class="update-components-actor__name">${author}</span><div class="update-components-text">${text}</div>${more}</div>`;
const quoted = (author: string, text: string): string => `<div role="link"><div data-testid="User-Name"><span>${author}</span> <span>@somebody</span></div><div data-testid="tweetText">${text}</div></div>`;

const BARE: readonly Way[] = [
  ['X: repost', 'x', (author, text) => `${tweet(author, text)}<div role="menuitem" data-testid="retweetConfirm">R</div>`, ['[data-testid="retweet"]'], '[data-testid="retweetConfirm"]'],
  ['Facebook: Share now, from the menu', 'facebook', (author, text) => `${story(author, text)}<div role="menu"><div role="menuitem" id="now">Share now (Friends)</div></div>`, ['#share'], '#now'],
  ['LinkedIn: repost, old stack', 'linkedin', (author, text) => update(author, text, '<div class="social-reshare-button__sharing-as-is-dropdown-item" role="button">R</div>'), [], '.social-reshare-button__sharing-as-is-dropdown-item'],
];
const WORDED: readonly Way[] = [
  ['X: quote', 'x', (author, text, words) => `<div role="dialog"><div data-testid="tweetTextarea_0" role="textbox" contenteditable="true">${words}</div>${quoted(author, text)}<button data-testid="tweetButton">P</button></div>`, [], '[data-testid="tweetButton"]'],
  ['Facebook: the sheet', 'facebook', (author, text, words) => `${story(author, text)}<div role="dialog"><div data-lexical-editor="true" role="textbox" contenteditable="true"><p>${words}</p></div><div role="button" id="go">Deel</div></div>`, ['#share'], '#go'],
  ['LinkedIn: with thoughts', 'linkedin', (author, text, words) => `<div role="dialog"><div class="ql-editor" role="textbox" contenteditable="true"><p>${words}</p></div>${update(author, text, '')}<button class="share-actions__primary-action">P</button></div>`, [], '.share-actions__primary-action'],
];

function levelOf([, id, html, before, press]: Way, [policy, author, text]: Claim, words: string): Level {
  page(html(author, text, words));
  const platform = withActs(platformOf(id), () => true);
  for (const selector of before) if (!platform.submitAt(pathFrom(one(selector)))) platform.pressed?.(pathFrom(one(selector)));
  const { composer } = platform.submitAt(pathFrom(one(press)))!;
  const around = platform.surroundings(composer);
  expect(around).toMatchObject({ thread: [{ text }] });
  expect(['repost', 'quote']).toContain(around.surface);
  return createChecker({ policy })(draftOf(platform.read(composer).text, id, around, DEFAULT_SETTINGS, EVENING)).level;
}

describe.each(CLAIMS)('under %s, what %s says', (...claim) => {
  it.each([...BARE, ...WORDED])('%s: is no clean matter without a word to it, where it is none with one', (...way) => {
    const worded = WORDED.find(([, site]) => site === way[1])!;
    expect(levelOf(worded, claim, 'Read this')).not.toBe('clear');
    const bare = levelOf(way, claim, '');
    // How loud is the reader's to say, and it hears the words as well; a rule that is certain goes by the post alone.
    expect(bare).not.toBe('clear');
    if (claim[0] === 'nz-dpmc') expect(bare).toBe('stop');
  });
});
