// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { mayHold, ofAct } from '../../../src/content/acts.ts';
import { forceOf } from '../../../src/content/force.ts';
import { withActs } from '../../../src/platforms/acts/extend.ts';
import { DEFAULT_SETTINGS } from '../../../src/shared/settings.ts';
import { one, page, pathFrom, platformOf } from '../platforms/page.ts';
import { ground, press, RISKY, type Ground } from './ground.ts';

const tweet = (name: string, handle: string, text: string): string => `<article data-testid="tweet"><div data-testid="User-Name"><a href="/${handle}">${name}</a> <a href="/${handle}">@${handle}</a></div>
  <div data-testid="tweetText">${text}</div><div data-testid="tweetPhoto"><img alt="Cells" src="data:,"></div>
  <button data-testid="retweet">R</button><button data-testid="like">L</button></article>`;
const MENU = '<div role="menu"><div role="menuitem" data-testid="retweetConfirm">Repost</div></div>';
const acts = (id: string, holds = true): ReturnType<typeof withActs> => withActs(platformOf(id), () => holds);

describe('what an act is done to', () => {
  it('X: a like is of its own post, a repost of the post whose button opened the menu, with its pictures', () => {
    page(`${tweet('Ann', 'ann', 'One')}${tweet('NZ Labour', 'nzlabour', 'Join us')}${MENU}`);
    const x = acts('x');
    x.submitAt(pathFrom(one('article:nth-of-type(2) [data-testid="retweet"]')));
    const repost = x.submitAt(pathFrom(one('[data-testid="retweetConfirm"]')))!.composer;
    expect(x.surroundings(repost)).toMatchObject({ surface: 'repost', act: 'repost', thread: [{ author: 'NZ Labour @nzlabour', text: 'Join us' }], attachments: [{ kind: 'image', name: 'Cells' }] });
    const like = x.submitAt(pathFrom(one('[data-testid="like"]')))!.composer;
    expect(x.surroundings(like)).toMatchObject({ act: 'like', thread: [{ author: 'Ann @ann', text: 'One' }], attachments: [] });
    expect(x.read(like).text).toBe('');
  });
  it('X: a like taken back is none of our business', () => {
    page(tweet('Ann', 'ann', 'One').replace('"like"', '"unlike"'));
    expect(acts('x').submitAt(pathFrom(one('[data-testid="unlike"]')))).toBeUndefined();
  });
  it('X: following is of the account in its row, or of the page', () => {
    page(`<div data-testid="primaryColumn"><div data-testid="UserName"><div><span>NZ Labour</span></div><div><span>@nzlabour</span></div></div><div data-testid="UserDescription">For all of us.</div><button data-testid="12-follow">F</button>
      <button data-testid="UserCell"><a href="/bob">Bob</a><button data-testid="13-follow">F</button></button></div>`);
    const x = acts('x');
    expect(x.surroundings(x.actAt(pathFrom(one('[data-testid="12-follow"]')))!).thread).toEqual([{ author: 'NZ Labour nzlabour', text: 'For all of us.' }]);
  });
  it('Facebook: the mark is inside the button; the post is the one around it', () => {
    page(`<div aria-posinset="1"><h4 data-ad-rendering-role="profile_name"><a href="/a"><span>Green Party</span></a></h4><div data-ad-rendering-role="story_message">Our plan</div>
      <div role="button" aria-label="Thanda"><span data-ad-rendering-role="like_button">Thanda</span></div></div>`);
    const fb = acts('facebook');
    expect(fb.surroundings(fb.submitAt(pathFrom(one('span[data-ad-rendering-role="like_button"]')))!.composer)).toMatchObject({ act: 'like', thread: [{ author: 'Green Party', text: 'Our plan' }] });
  });
  it('LinkedIn: a reaction on either stack; one already given is left alone', () => {
    page(`<div role="listitem"><a href="/in/k">Kiri Tane</a><span data-testid="expandable-text-box">The Prime Minister has lost the plot</span>
      <button data-view-name="reaction-button"><svg id="thumbs-up-outline-medium"></svg></button></div>
      <div class="feed-shared-update-v2"><span class="update-components-actor__name">Act Party</span><div class="update-components-text">Vote</div>
      <button class="react-button__trigger" aria-pressed="false">Like</button><button class="react-button__trigger" aria-pressed="true" id="given">Like</button></div>`);
    const li = acts('linkedin');
    const of = (selector: string) => li.actAt(pathFrom(one(selector)));
    expect(li.surroundings(of('[data-view-name="reaction-button"]')!).thread).toEqual([{ author: 'Kiri Tane', text: 'The Prime Minister has lost the plot' }]);
    expect(li.surroundings(of('.react-button__trigger')!).thread).toEqual([{ author: 'Act Party', text: 'Vote' }]);
    expect(of('#given')).toBeUndefined();
  });
  it('LinkedIn: accepting somebody is said in words; ignoring them is not an act', () => {
    page(`<div role="listitem"><div data-view-name="pending-invitation"><p>Sam Jones</p><p>Councillor at Barnsley Council</p>
      <div data-view-name="invitation-action"><button id="ignore">Ignore</button></div><div data-view-name="invitation-action"><button id="accept">Accept</button></div></div></div>`);
    const li = acts('linkedin');
    expect(li.actAt(pathFrom(one('#ignore')))).toBeUndefined();
    const composer = li.actAt(pathFrom(one('#accept')))!;
    expect(li.read(composer).text).toMatch(/^Accepted a connection request from Sam Jones, Councillor at Barnsley Council/);
    expect(li.surroundings(composer).act).toBe('connect');
  });
});

describe('whether the policy may hold an act', () => {
  const force = (policy: string, levels = {}) => forceOf({ ...DEFAULT_SETTINGS, policy, levels }, 'x.com');
  it.each([['za-dcs', false, false], ['nz-corrections', false, true], ['nz-dpmc', true, false], ['uk-sypcc', false, false]])('%s: like %j, connect %j', (policy, like, connect) => {
    expect(mayHold(force(policy), 'like')).toBe(like);
    expect(mayHold(force(policy), 'connect')).toBe(connect);
    expect(mayHold(force(policy), 'repost')).toBe(true);
  });
  it('what the person set for the clause goes first', () => {
    expect(mayHold(force('nz-corrections', { 'nz-corrections/matters.1b': 'warn' }), 'like')).toBe(true);
    expect(mayHold(force('nz-dpmc', { 'nz-dpmc/not-ok.1': 'off', 'nz-dpmc/not-ok.3': 'note' }), 'like')).toBe(false);
  });
  it('a like only takes a side: what the post itself might fall under is not said of it', () => {
    const finding = (concern: 'endorsing-action' | 'insult', level: 'note' | 'stop') => ({ clause: concern, concern, level, detector: '', message: '' });
    const verdict = { level: 'stop', findings: [finding('insult', 'stop'), finding('endorsing-action', 'note')] } as const;
    expect(ofAct(verdict, 'like')).toEqual({ level: 'note', findings: [verdict.findings[1]] });
    expect(ofAct(verdict, 'repost')).toBe(verdict);
  });
});

describe('an act on the way', () => {
  let on: Ground;
  afterEach(() => { on.end(); });
  const start = (holds: boolean): void => { on = ground('x', (platform) => withActs(platform, () => holds)); };

  it('is held where the policy holds, and goes through once the person says so, also from a new menu', () => {
    page(tweet('Ann', 'ann', RISKY) + MENU);
    start(true);
    press(one('[data-testid="retweet"]'));
    const posted = vi.fn();
    document.body.addEventListener('click', (event) => { if ((event.target as Element).matches('[data-testid="retweetConfirm"]')) posted(); });
    expect(press(one('[data-testid="retweetConfirm"]'))).toContain('click');
    expect(on.cards).toHaveLength(1);
    expect(posted).not.toHaveBeenCalled();
    // The menu closed behind the card: nothing is left to press.
    one('[role="menu"]').remove();
    on.decide('post-anyway');
    expect(posted).not.toHaveBeenCalled();
    document.body.insertAdjacentHTML('beforeend', MENU);
    expect(press(one('[data-testid="retweetConfirm"]'))).toEqual([]);
    expect(posted).toHaveBeenCalledTimes(1);
    expect(on.cards).toHaveLength(1);
  });
  it('of an innocent post is left alone', () => {
    page(tweet('Ann', 'ann', 'One'));
    start(true);
    expect(press(one('[data-testid="like"]'))).toEqual([]);
    expect(on.check).toHaveBeenCalledTimes(1);
  });
  it('is not even judged in its event where the policy cannot hold it', () => {
    page(tweet('Ann', 'ann', RISKY));
    start(false);
    expect(press(one('[data-testid="like"]'))).toEqual([]);
    expect(on.check).not.toHaveBeenCalled();
  });
});
