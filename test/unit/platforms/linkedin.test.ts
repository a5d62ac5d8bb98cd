// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { platformFor, platforms } from '../../../src/platforms/index.ts';
import { one, page, pathFrom, platformOf } from './page.ts';

const linkedin = platformOf('linkedin');
const at = (selector: string, from?: ParentNode) => pathFrom(one(selector, from));
const around = (selector: string, from?: ParentNode) => {
  const composer = linkedin.composerAt(at(selector, from));
  return composer && linkedin.surroundings(composer);
};

const quill = (draft: string): string => `<div class="ql-editor" role="textbox" contenteditable="true"><p>${draft}</p></div>`;
const tiptap = (draft: string): string => `<div class="tiptap ProseMirror" role="textbox" contenteditable="true"><p>${draft}</p></div>`;
const share = (draft: string, below = '', who = 'Thandi Mokoena'): string =>
  `<div role="dialog"><button class="share-unified-settings-entry-button"><div>${who}</div><div>Post to Anyone</div></button>${quill(draft)}${below}<button class="media">Add media</button><button class="share-actions__scheduled-post-btn">◷</button><button class="share-actions__primary-action"><span class="in">Post</span></button></div>`;
const text = (words: string, more = ''): string => `<p><span data-testid="expandable-text-box">${words}${more}</span></p>`;
const item = (id: string, author: string, said: string, draft: string, button: string): string =>
  `<div role="listitem" id="${id}"><a href="/c"><p>${author}</p><p>12,000 followers</p></a>${text(said)}<form>${tiptap(draft)}<button type="button">Photo</button>${button}</form></div>`;

beforeEach(() => { page(''); });

describe('LinkedIn share box', () => {
  it('is the same in the open shadow root and out of it', () => {
    page('<main><div data-testid="mainFeed"></div></main><div id="interop-outlet"></div>');
    const shadow = one('#interop-outlet').attachShadow({ mode: 'open' });
    shadow.innerHTML = share('my post');
    const hit = linkedin.submitAt(at('.in', shadow));
    expect(hit?.composer.variant).toBe('share');
    expect(hit && linkedin.read(hit.composer).text).toBe('my post');
    expect(linkedin.composerAt(at('.ql-editor', shadow))?.root).toBe(one('[role="dialog"]', shadow));
    expect(linkedin.submitAt(at('.media', shadow))).toBeUndefined();

    page(share('my post'), '/preload/sharebox/');
    expect(linkedin.submitAt(at('.in'))?.composer.variant).toBe('share');
    // Choosing a time posts nothing yet.
    expect(linkedin.submitAt(at('.share-actions__scheduled-post-btn'))).toBeUndefined();
  });

  it('knows who posts: the person, or the page they post for', () => {
    page(`${share('hello')}<img class="global-nav__me-photo" alt="Thandi Mokoena">`);
    expect(around('.ql-editor')?.account).toEqual({ name: 'Thandi Mokoena' });
    page(`${share('hello', '', 'Department of Correctional Services')}<img class="global-nav__me-photo" alt="Thandi Mokoena">`);
    expect(around('.ql-editor')?.account).toEqual({ name: 'Department of Correctional Services' });
  });

  it('with a shared post below the editor is a repost, the oldest post first', () => {
    const shared = (author: string, words: string): string => `<span class="update-components-actor__title"><span aria-hidden="true">${author}</span><span>${author}</span></span><div class="update-components-text">${words}</div>`;
    page(share('so this', `<div class="update-components-mini-update-v2">${shared('Anele', 'Look!')}${shared('Herald', 'Is it true?')}</div>`));
    expect(around('.ql-editor')).toMatchObject({ surface: 'repost', thread: [{ author: 'Herald', text: 'Is it true?' }, { author: 'Anele', text: 'Look!' }] });
  });

  it('of the new stack is a native dialog, and its button the last one without a label', () => {
    page(`<main>${item('a', 'Herald', 'Is it true?', 'not this', '<button type="submit">Comment</button>')}</main><dialog open><button aria-label="Dismiss">×</button><button id="who"><p>Thandi</p></button>${tiptap('my post')}<button aria-label="Photo">+</button><button id="post"><span>Posten</span></button></dialog>`);
    const hit = linkedin.submitAt(at('#post span'));
    expect(hit?.composer.variant).toBe('share-new');
    expect(hit && linkedin.read(hit.composer).text).toBe('my post');
    expect(hit && linkedin.surroundings(hit.composer)).toMatchObject({ surface: 'post', thread: [] });
    expect(linkedin.submitAt(at('#who'))).toBeUndefined();
  });

  it('a dialog with a post above its editor is a comment on that post', () => {
    page(`<dialog open><a href="/c"><p>Herald</p></a>${text('Is it true?')}${tiptap('mine')}<button id="post">Kommentoi</button></dialog>`);
    expect(linkedin.submitAt(at('#post'))?.composer.variant).toBe('comment');
    expect(around('.ProseMirror')).toMatchObject({ surface: 'comment', thread: [{ author: 'Herald', text: 'Is it true?' }] });
  });
});

describe('LinkedIn comments', () => {
  it('are told apart by the item of the feed', () => {
    page(`<main><div data-testid="mainFeed">${item('a', 'Wellness', 'Five ways.', 'first', '<button type="submit">Comment</button>')}${item('b', 'Herald', 'Is it true?', 'second', '<button data-view-name="comment-post">Comment</button>')}</div></main>`);
    const hit = linkedin.submitAt(at('#b [data-view-name="comment-post"]'));
    expect(hit && linkedin.read(hit.composer).text).toBe('second');
    expect(hit && linkedin.surroundings(hit.composer)).toMatchObject({ surface: 'comment', thread: [{ author: 'Herald', text: 'Is it true?' }] });
    expect(linkedin.controlOf(linkedin.composerAt(at('#a .ProseMirror'))!)).toBe(one('#a [type="submit"]'));
  });

  it('on a post without words answer nothing, whatever stands above it in the feed', () => {
    page(`<main><div data-testid="mainFeed">${item('a', 'Herald', 'Is it true?', '', '')}<div role="listitem" id="b"><img alt=""><form>${tiptap('nice')}<button type="submit">Comment</button></form></div></div></main>`);
    expect(around('#b .ProseMirror')).toMatchObject({ surface: 'comment', thread: [] });
  });

  it('are composers before there is anything to submit', () => {
    page(`<main>${item('a', 'Herald', 'Is it true?', '', '')}</main>`);
    expect(linkedin.composerAt(at('.ProseMirror'))?.variant).toBe('comment');
  });

  it('are submitted by the button that says so, where one does', () => {
    page(`<main>${item('a', 'Herald', 'Is it true?', 'mine', '<button type="submit">Comment</button><button type="button" id="cancel">Cancel</button>')}</main>`);
    expect(linkedin.submitAt(at('#cancel'))).toBeUndefined();
    expect(linkedin.submitAt(at('[type="submit"]'))?.composer.variant).toBe('comment');
  });

  it('leave the submit buttons of other forms alone', () => {
    page(`<header><form role="search"><input><button type="submit" id="search">Search</button></form></header><main>${item('a', 'Herald', 'Is it true?', 'mine', '<button type="submit">Comment</button>')}</main>`);
    expect(linkedin.submitAt(at('#search'))).toBeUndefined();
  });

  it('of a shared post answer the words of whoever shared it, and the post below them first', () => {
    page(`<main><div role="listitem"><a href="/a"><p>Anele</p></a>${text('Look at this!')}<a href="/h"><p>Herald</p></a>${text('Is it true?')}<form>${tiptap('mine')}<button type="submit">Comment</button></form></div></main>`);
    expect(around('.ProseMirror')?.thread).toEqual([{ author: 'Herald', text: 'Is it true?' }, { author: 'Anele', text: 'Look at this!' }]);
  });
});

describe('LinkedIn replies', () => {
  const comment = (id: string, words: string, inside = ''): string =>
    `<div componentkey="replaceableComment_urn:li:comment:(1,${id})"><a href="/in/${id}"><svg></svg></a><a href="/in/${id}"><p>${id}</p><p>Nurse</p></a>${text(words)}<button class="reply">Reply</button>${inside}</div>`;
  const box = (id: string, draft: string): string => `<div id="${id}"><div>${tiptap(draft)}</div><div><button aria-label="Emoji">☺</button><button class="send">Reply</button></div></div>`;
  const postPage = (comments: string, more = ''): void => {
    page(`<main><a href="/c"><p>Herald</p></a>${text('Is it true?', more)}${box('top', 'a comment')}<div class="list"><button class="sort">Most relevant</button>${comments}<button class="load">Load more</button></div></main>`, '/feed/update/urn:li:activity:1/');
  };

  it('know the comment they answer and the replies before them, whether they stand beside it or in it', () => {
    const thread = [{ author: 'Herald', text: 'Is it true?' }, { author: 'anele', text: 'Four.' }, { author: 'bheki', text: 'One critical.' }];
    postPage(`<div>${comment('zola', 'No!')}</div><div>${comment('anele', 'Four.', comment('bheki', 'One critical.'))}${box('mine', 'my reply')}</div><div>${comment('piet', 'Fake.')}</div>`);
    expect(around('#mine .ProseMirror')).toMatchObject({ surface: 'reply', thread });
    postPage(`${comment('anele', 'Four.', `${comment('bheki', 'One critical.')}${box('mine', 'my reply')}${comment('late', 'Later.')}`)}${comment('piet', 'Fake.')}`);
    expect(around('#mine .ProseMirror')).toMatchObject({ surface: 'reply', thread });
    expect(around('#top .ProseMirror')).toMatchObject({ surface: 'comment', thread: thread.slice(0, 1) });
    postPage(`<div><div>${comment('anele', 'Four.', comment('bheki', 'One critical.'))}</div>${box('mine', 'my reply')}</div>`);
    expect(around('#mine .ProseMirror')).toMatchObject({ surface: 'reply', thread });
  });

  it('are not judged by one another where they have no button yet', () => {
    page(`<main>${text('Is it true?')}<div id="top">${tiptap('a comment')}</div><div><div id="mine">${tiptap('my reply')}</div></div><button class="load">Load more</button></main>`);
    const composer = linkedin.composerAt(at('#mine .ProseMirror'))!;
    expect(composer.editors).toEqual([one('#mine .ProseMirror')]);
    expect(linkedin.controlOf(composer)).toBeUndefined();
    expect(linkedin.submitAt(at('.load'))).toBeUndefined();
  });

  it('never answer a comment under another post', () => {
    page(`<main><div role="listitem">${text('Fresh vegetables.')}${comment('piet', 'Lovely!')}</div><div role="listitem"><a href="/c"><p>Herald</p></a>${text('Is it true?')}${box('mine', 'a comment')}</div></main>`);
    expect(around('#mine .ProseMirror')).toMatchObject({ surface: 'comment', thread: [{ author: 'Herald', text: 'Is it true?' }] });
  });

  it('are one composer each, however many are open, and no other button is theirs', () => {
    postPage(`<div>${comment('anele', 'Four.')}${box('mine', 'my reply')}</div>`);
    for (const [id, draft] of [['top', 'a comment'], ['mine', 'my reply']]) {
      const hit = linkedin.submitAt(at(`#${id} .send`));
      expect(hit?.composer.root).toBe(one(`#${id}`));
      expect(hit && linkedin.read(hit.composer).text).toBe(draft);
      expect(linkedin.composerAt(at(`#${id} .ProseMirror`))?.key).toBe(one(`#${id} .ProseMirror`));
    }
    for (const other of ['.reply', '.sort', '.load']) expect(linkedin.submitAt(at(other))).toBeUndefined();
  });

  it('notice that part of the post is folded up', () => {
    postPage(comment('anele', 'Four.'));
    expect(around('#top .ProseMirror')?.cut).toBeUndefined();
    postPage('', '<button data-testid="expandable-text-button">… more</button>');
    expect(around('#top .ProseMirror')).toMatchObject({ cut: true, thread: [{ author: 'Herald', text: 'Is it true?' }] });
  });

  const old = (id: string, words: string, inside = ''): string =>
    `<article class="comments-comment-entity"><span class="comments-comment-meta__description-title">${id}</span><span class="comments-comment-item__main-content"><div class="update-components-text">${words}</div></span>${inside}</article>`;
  const oldBox = `<div class="comments-comment-box comments-comment-box--reply">${quill('mine')}<button class="comments-comment-box__submit-button--cr">Vastaa</button></div>`;
  const oldPage = (comments: string): void => {
    page(`<main><div class="feed-shared-update-v2" data-urn="urn:li:activity:1"><span class="update-components-actor__title">Herald</span><div class="update-components-text">Is it true?</div><div class="comments-comment-box" id="top">${quill('top')}<button class="comments-comment-box__submit-button">Kommentoi</button></div>${comments}</div></main><img class="global-nav__me-photo" alt="Thandi Mokoena">`);
  };
  it.each([
    ['in the comment', old('Bheki', 'Shame.', oldBox)],
    ['beside it', `${old('Bheki', 'Shame.')}${oldBox}`],
    ['in its thread', `<div class="comments-thread-entity">${old('Bheki', 'Shame.')}<div>${oldBox}</div></div>${old('Piet', 'Fake.')}`],
  ])('on the old stack: a box %s', (_where, comments) => {
    oldPage(comments);
    const hit = linkedin.submitAt(at('.comments-comment-box--reply button'));
    // The post has a name here, and so an address of its own.
    expect(hit && linkedin.linkOf(hit.composer)).toBe(`${location.origin}/feed/update/urn:li:activity:1`);
    expect(hit?.composer.variant).toBe('comment-old');
    expect(hit && linkedin.surroundings(hit.composer)).toEqual({
      surface: 'reply', thread: [{ author: 'Herald', text: 'Is it true?' }, { author: 'Bheki', text: 'Shame.' }], attachments: [], account: { name: 'Thandi Mokoena' },
    });
    expect(around('#top .ql-editor')).toMatchObject({ surface: 'comment', thread: [{ author: 'Herald', text: 'Is it true?' }] });
  });
  it('on the old stack: the replies so far belong to it', () => {
    oldPage(`<div class="comments-thread-entity">${old('Anele', 'Four.')}<div class="comments-replies-list">${old('Bheki', 'Shame.')}</div>${oldBox}</div>`);
    expect(around('.comments-comment-box--reply .ql-editor')?.thread.map(({ author }) => author)).toEqual(['Herald', 'Anele', 'Bheki']);
  });
});

describe('LinkedIn messages', () => {
  const said = (name: string, ...lines: string[]): string => `<li><span class="msg-s-message-group__name">${name}</span>${lines.map((line) => `<p class="msg-s-event-listitem__body">${line}</p>`).join('')}</li>`;
  const form = (buttons: string): string => `<form class="msg-form"><div class="msg-form__contenteditable" contenteditable="true" role="textbox"><p>yes</p></div>${buttons}<button type="button" class="msg-form__send-toggle">…</button></form>`;
  const send = '<button type="submit" class="msg-form__send-button">Send</button>';

  it('answer the conversation they are in, and no other that is open', () => {
    page(`<div><div>${said('Sipho', 'On shift?', 'Well?')}${said('Thandi', 'Until six.')}${form(send)}</div><div id="other">${form(send)}</div></div>`);
    expect(around('.msg-form__contenteditable')).toMatchObject({ surface: 'message', thread: [{ author: 'Sipho', text: 'On shift?' }, { author: 'Sipho', text: 'Well?' }, { author: 'Thandi', text: 'Until six.' }] });
    expect(around('#other .msg-form__contenteditable')).toMatchObject({ surface: 'message', thread: [] });
    expect(linkedin.submitAt(at('#other .msg-form__send-button'))?.composer.root).toBe(one('#other form'));
    expect(linkedin.submitAt(at('.msg-form__send-toggle'))).toBeUndefined();
  });

  it.each([[send, false], ['', true]])('are sent by Enter only where there is no button: %s', (buttons, byEnter) => {
    page(form(buttons));
    const composer = linkedin.composerAt(at('.msg-form__contenteditable'))!;
    const enter = { key: 'Enter', ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };
    expect(linkedin.enterSubmits(composer)).toBe(byEnter);
    expect(linkedin.keySubmits(composer, enter)).toBe(byEnter);
    expect(linkedin.keySubmits(composer, { ...enter, shiftKey: true })).toBe(false);
    expect(linkedin.keySubmits(composer, { ...enter, ctrlKey: true })).toBe(true);
  });
});

describe('a LinkedIn article', () => {
  const article = '<main><button class="next">Next</button><textarea class="article-editor-headline__textarea"></textarea><div class="ProseMirror" contenteditable="true" role="textbox"><h2>One</h2><p>body</p></div></main>';
  it('is read as a whole where it is written, and its Next posts nothing', () => {
    page(article, '/article/new/');
    (one('textarea') as HTMLTextAreaElement).value = 'Title';
    const composer = linkedin.composerAt(at('.ProseMirror p'))!;
    expect(composer.variant).toBe('article');
    expect(linkedin.read(composer).text).toBe('Title\n\nOne\nbody');
    expect(linkedin.submitAt(at('.next'))).toBeUndefined();
  });
  it.each([['Quill', quill('intro'), '<button class="share-actions__primary-action">Publish</button>'], ['TipTap', tiptap('intro'), '<button>Publish</button>']])('is read with its introduction (%s) where it is published', (_name, editor, button) => {
    page(`${article}<div role="dialog">${editor}${button}</div>`, '/article/edit/123/');
    (one('textarea') as HTMLTextAreaElement).value = 'Title';
    const hit = linkedin.submitAt(at('[role="dialog"] button'));
    expect(hit && linkedin.read(hit.composer).text).toBe('Title\n\nOne\nbody\n\nintro');
    expect(linkedin.refresh(hit!.composer)).toEqual(hit!.composer);
    expect(linkedin.composerAt(at('[role="dialog"] [contenteditable]'))).toEqual(hit!.composer);
  });
});

describe('the account on the new stack', () => {
  it('is read from the data the page starts from', () => {
    page(`<code>${JSON.stringify({ data: { $type: 'com.linkedin.voyager.common.Me' }, included: [{ firstName: 'Thandi', lastName: 'Mokoena', publicIdentifier: 'thandi-m' }] })}</code><main>${item('a', 'Herald', 'Is it true?', 'mine', '')}</main>`);
    expect(around('.ProseMirror')?.account).toEqual({ handle: 'thandi-m', name: 'Thandi Mokoena' });
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
