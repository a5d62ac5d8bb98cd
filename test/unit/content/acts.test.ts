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
  describe('Facebook', () => {
    const fb = acts('facebook');
    const of = (selector: string) => fb.actAt(pathFrom(one(selector)));
    const post = (like: string): string => `<div aria-posinset="1"><h4 data-ad-rendering-role="profile_name"><a href="/a"><span>Green Party</span></a><span>·</span><div role="button" id="follow" aria-label="Volg">Volg</div></h4>
      <div data-ad-rendering-role="story_message">Our plan</div>${like}<div role="button" id="share"><span data-ad-rendering-role="share_button">Deel</span></div></div>`;
    const button = (label: string, words: string, more = ''): string => `<div role="button" id="like" aria-label="${label}" ${more}><span data-ad-rendering-role="like_button">${words}</span></div>`;

    it.each([
      ['given, in a language nobody has heard of', button('Ӕӕӕӕ', 'Ӕӕӕӕ'), true], ['given, where the button shows a number', button('Like', '12'), true],
      ['taken back', button('Remove Like', 'Like'), false], ['of another kind taken back', button('Remove Love', 'Love'), false], ['taken back, in Vietnamese', button('Bỏ thích', 'Thích'), false],
      ['taken back, where the button shows a number, in a language nobody has heard of', button('Ӕӕӕ ӕӕӕӕ', '12'), false],
      ['that stands already', button('Like', 'Like', 'aria-pressed="true"'), false], ['nobody can tell the state of', button('', 'Like').replace('aria-label=""', ''), false],
    ])('a like %s', (_what, html, counts) => {
      page(post(html));
      expect(of('[data-ad-rendering-role="like_button"]')?.variant).toBe(counts ? 'act:like' : undefined);
      expect(fb.submitAt(pathFrom(one('#like')))?.composer.variant).toBe(counts ? 'act:like' : undefined);
    });
    it('following the author of a post, and the page whose profile it is; not following any more is no act', () => {
      page(post(''));
      expect(fb.surroundings(of('#follow')!)).toMatchObject({ act: 'follow', thread: [{ author: 'Green Party', text: '' }] });
      page('<div role="main"><div><h1>NZ Labour</h1><div><div role="button" id="follow" aria-label="Follow">Follow</div><div role="button" id="given" aria-label="Following">Following</div></div></div></div>');
      expect(fb.surroundings(of('#follow')!).thread).toEqual([{ author: 'NZ Labour', text: '' }]);
      expect(of('#given')).toBeUndefined();
    });
    it('accepting a request for friendship is the first button of its card, in any language; deleting it, and asking somebody, is not', () => {
      const card = (id: number, name: string, at = 'requests'): string => `<div class="card"><a href="/friends/${at}/?profile_id=${id}"><span>${name}</span></a><div>3 mutual friends</div>
        <div><div role="button" id="yes${id}">Ӕӕӕ</div><div role="button" id="no${id}">Ӕӕ</div></div></div>`;
      page(`<div role="navigation"><div role="button" id="bell">Bell</div></div><div role="main">${card(1, 'Sam Jones, councillor')}${card(2, 'Anele')}${card(3, 'Bheki', 'suggestions')}</div>`);
      const composer = of('#yes1 ')!;
      expect(fb.read(composer).text).toMatch(/^Accepted a friend request from Sam Jones, councillor/);
      expect(fb.surroundings(composer)).toMatchObject({ act: 'connect', thread: [] });
      expect(of('#yes2')?.variant).toBe('act:connect');
      for (const other of ['#no1', '#yes3', '#no3', '#bell']) expect(of(other), other).toBeUndefined();
      // With one request in it, the page as a whole is still no card.
      page(`<div role="main"><div role="button" id="bell">Bell</div>${card(1, 'Sam Jones, councillor')}</div>`);
      expect(of('#bell')).toBeUndefined();
    });
    it('“Share now” in the menu shares the post whose button opened it', () => {
      page(`${post('')}<div role="menu"><div role="menuitem" id="now">Share now (Friends)</div><div role="menuitem" id="sheet">Share to feed</div></div>`);
      fb.pressed!(pathFrom(one('#share')));
      expect(fb.surroundings(of('#now')!)).toMatchObject({ surface: 'repost', act: 'repost', thread: [{ author: 'Green Party', text: 'Our plan' }] });
      expect(of('#sheet')).toBeUndefined();
    });
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

describe('X: the keys of the post in focus', () => {
  const x = acts('x');
  const key = (name: string, more = {}) => ({ key: name, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...more });
  const from = (selector: string, press: ReturnType<typeof key>) => x.keyed(press, () => pathFrom(one(selector)));
  it('l likes it, t opens the menu that shares it', () => {
    page(`${tweet('Ann', 'ann', 'One')}${tweet('NZ Labour', 'nzlabour', 'Join us')}${MENU}`);
    const second = 'article:nth-of-type(2)';
    expect(x.surroundings(x.actAt(from(second, key('l'))!)!)).toMatchObject({ act: 'like', thread: [{ author: 'NZ Labour @nzlabour', text: 'Join us' }] });
    expect(x.submitAt(from(second, key('t'))!)).toBeUndefined();
    expect(x.surroundings(x.actAt(pathFrom(one('[data-testid="retweetConfirm"]')))!).thread).toEqual([{ author: 'NZ Labour @nzlabour', text: 'Join us' }]);
  });
  it('is a letter where somebody writes, with another key held, or with no post in focus; a like that stands is not taken for one', () => {
    page(`${tweet('Ann', 'ann', 'One').replace('</article>', '<input><div contenteditable="true"></div></article>')}<main></main>`);
    for (const [selector, press] of [['input', key('l')], ['[contenteditable]', key('l')], ['article', key('l', { ctrlKey: true })], ['article', key('constructor')], ['main', key('l')], ['article', key('k')]] as const) {
      expect(from(selector, press), `${selector} ${press.key}`).toBeUndefined();
    }
    one('[data-testid="like"]').dataset['testid'] = 'unlike';
    expect(from('article', key('l'))).toBeUndefined();
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
  it('by a key is held like a press, the rest of the key as well, and goes through once the person says so', () => {
    page(tweet('Ann', 'ann', RISKY).replace('<article ', '<article tabindex="0" '));
    start(true);
    on.check.mockReturnValue({ level: 'warn', findings: [{ clause: '1', concern: 'endorsing-action', level: 'warn', detector: 'test', message: '' }] });
    const heard = vi.fn();
    const post = one('article');
    for (const type of ['keydown', 'keyup', 'click']) post.addEventListener(type, heard);
    for (const type of ['keydown', 'keyup']) post.dispatchEvent(new KeyboardEvent(type, { key: 'l', code: 'KeyL', bubbles: true, cancelable: true }));
    expect(heard).not.toHaveBeenCalled();
    expect(on.cards).toHaveLength(1);
    on.decide('post-anyway');
    expect(heard).toHaveBeenCalledTimes(1);
    expect(heard.mock.calls[0]![0]).toMatchObject({ type: 'click', target: one('[data-testid="like"]') });
  });
  it('is not even judged in its event where the policy cannot hold it', () => {
    page(tweet('Ann', 'ann', RISKY));
    start(false);
    expect(press(one('[data-testid="like"]'))).toEqual([]);
    expect(on.check).not.toHaveBeenCalled();
  });
});
