// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { platformFor, platforms } from '../../../src/platforms/index.ts';
import { one, page, pathFrom, platformOf } from './page.ts';

const linkedin = platformOf('linkedin');

const share = '<div role="dialog"><h2>Thandi</h2><div class="ql-editor" role="textbox" contenteditable="true"><p>my post</p></div><button class="media">Add media</button><button class="share-actions__primary-action"><span class="in">Post</span></button></div>';
const item = (id: string, author: string, text: string, draft: string, button: string): string =>
  `<div role="listitem" id="${id}"><a href="/c"><p>${author}</p></a><p><span data-testid="expandable-text-box">${text}</span></p><form><div class="tiptap ProseMirror" role="textbox" contenteditable="true"><p>${draft}</p></div><button type="button">Photo</button>${button}</form></div>`;

describe('LinkedIn share box', () => {
  it('is the same in the open shadow root and out of it', () => {
    page('<main><div data-testid="mainFeed"></div></main><div id="interop-outlet"></div>');
    const shadow = one('#interop-outlet').attachShadow({ mode: 'open' });
    shadow.innerHTML = share;
    const hit = linkedin.submitAt(pathFrom(one('.in', shadow)));
    expect(hit?.composer.variant).toBe('share');
    expect(hit && linkedin.read(hit.composer).text).toBe('my post');
    expect(linkedin.composerAt(pathFrom(one('.ql-editor', shadow)))?.root).toBe(one('[role="dialog"]', shadow));
    expect(linkedin.submitAt(pathFrom(one('.media', shadow)))).toBeUndefined();

    page(share, '/preload/sharebox/');
    expect(linkedin.submitAt(pathFrom(one('.in')))?.composer.variant).toBe('share');
  });
});

describe('LinkedIn comments', () => {
  it('are told apart by the item of the feed', () => {
    page(`<main><div data-testid="mainFeed">${item('a', 'Wellness', 'Five ways.', 'first', '<button type="submit">Comment</button>')}${item('b', 'Herald', 'Is it true?', 'second', '<button data-view-name="comment-post">Comment</button>')}</div></main>`);
    const hit = linkedin.submitAt(pathFrom(one('#b [data-view-name="comment-post"]')));
    expect(hit && linkedin.read(hit.composer).text).toBe('second');
    expect(hit && linkedin.surroundings(hit.composer)).toMatchObject({ surface: 'comment', thread: [{ author: 'Herald', text: 'Is it true?' }] });
    expect(linkedin.controlOf(linkedin.composerAt(pathFrom(one('#a .ProseMirror')))!)).toBe(one('#a [type="submit"]'));
  });

  it('are composers before there is anything to submit', () => {
    page(`<main>${item('a', 'Herald', 'Is it true?', '', '')}</main>`);
    expect(linkedin.composerAt(pathFrom(one('.ProseMirror')))?.variant).toBe('comment');
  });

  it('leave the submit buttons of other forms alone', () => {
    page(`<header><form role="search"><input><button type="submit" id="search">Search</button></form></header><main>${item('a', 'Herald', 'Is it true?', 'mine', '<button type="submit">Comment</button>')}</main>`);
    expect(linkedin.submitAt(pathFrom(one('#search')))).toBeUndefined();
  });

  it('on the old stack know the post and the comment they answer', () => {
    const box = '<div class="comments-comment-box"><div class="ql-editor" role="textbox" contenteditable="true"><p>mine</p></div><button class="comments-comment-box__submit-button--cr">Reply</button></div>';
    page(`<main><div class="feed-shared-update-v2" data-urn="urn:li:activity:1"><span class="update-components-actor__title">Herald</span><div class="update-components-text">Is it true?</div><article class="comments-comment-entity"><span class="comments-comment-meta__description-title">Bheki</span><div class="comments-comment-item__main-content">Shame.</div>${box}</article></div></main><img class="global-nav__me-photo" alt="Thandi Mokoena">`);
    const hit = linkedin.submitAt(pathFrom(one('button')));
    expect(hit?.composer.variant).toBe('comment-old');
    expect(hit && linkedin.surroundings(hit.composer)).toEqual({
      surface: 'reply', thread: [{ author: 'Herald', text: 'Is it true?' }, { author: 'Bheki', text: 'Shame.' }], attachments: [], account: { name: 'Thandi Mokoena' },
    });
  });
});

describe('the registry', () => {
  it('has every platform once, by its file', () => {
    expect(platforms.map(({ id }) => id).sort()).toEqual(['facebook', 'linkedin', 'x']);
  });
  it.each([['x.com', 'x'], ['mobile.twitter.com', 'x'], ['m.facebook.com', 'facebook'], ['www.linkedin.com', 'linkedin'], ['notx.com', undefined], ['facebook.com.evil.example', undefined]])('%s', (host, id) => {
    expect(platformFor(host)?.id).toBe(id);
  });
});
