// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { one, page, pathFrom, platformOf } from './page.ts';

const facebook = platformOf('facebook');

const lexical = (text: string): string => `<div data-lexical-editor="true" role="textbox" contenteditable="true"><p dir="auto"><span data-lexical-text="true">${text}</span></p></div>`;
const commentForm = (text: string): string =>
  `<form role="presentation">${lexical(text)}<div role="button" aria-label="Emoji" class="emoji"></div><div id="focused-state-composer-submit"><span><div role="button" class="send"><i>Send</i></div></span></div></form>`;
const story = (author: string, text: string): string => `<h4 data-ad-rendering-role="profile_name"><a href="/p">${author}</a></h4><div data-ad-rendering-role="story_message"><div dir="auto">${text}</div></div>`;
const dialog = (button: string, more = ''): string =>
  `<div role="dialog" aria-modal="true"><div role="button" aria-label="Close"></div>${lexical('my post')}${more}<div role="button" aria-label="Photo/video"></div><div class="go" role="button" aria-label="${button}"></div></div>`;

const composer = (selector: string) => {
  const found = facebook.composerAt(pathFrom(one(selector)));
  if (!found) throw new Error('no composer');
  return found;
};
const enter = (modifiers: object = {}) => ({ key: 'Enter', ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...modifiers });

describe('Facebook comments', () => {
  const feed = `<div role="feed"><div id="one" aria-posinset="1">${story('Market', 'Vegetables.')}${commentForm('first')}</div><div id="two" aria-posinset="2">${story('Herald', 'Is it true?')}<div role="article"><span dir="auto"><a href="/a">Anele</a></span><div dir="auto">Praying.</div></div><div role="article"><a href="/b">Bheki</a><div dir="auto">Shame.</div></div>${commentForm('second')}</div></div>`;

  it('keeps boxes with the same id apart', () => {
    page(feed);
    const hit = facebook.submitAt(pathFrom(one('#two .send i')));
    expect(hit && facebook.read(hit.composer).text).toBe('second');
    expect(facebook.controlOf(composer('#one form [role="textbox"]'))).toBe(one('#one .send'));
    expect(facebook.submitAt(pathFrom(one('#two .emoji')))).toBeUndefined();
  });

  it('knows the post it stands under', () => {
    page(feed);
    expect(facebook.surroundings(composer('#two form [role="textbox"]'))).toMatchObject({ surface: 'comment', thread: [{ author: 'Herald', text: 'Is it true?' }] });
  });

  it('notices that the post is folded up', () => {
    page(feed);
    expect(facebook.surroundings(composer('#two form [role="textbox"]')).cut).toBeUndefined();
    one('#two [data-ad-rendering-role="story_message"] > div').insertAdjacentHTML('beforeend', '… <div role="button">Sien meer</div>');
    expect(facebook.surroundings(composer('#two form [role="textbox"]')).cut).toBe(true);
  });

  it('knows the comment a reply answers', () => {
    page(`<div aria-posinset="1">${story('Herald', 'Is it true?')}<div><div role="article"><span dir="auto"><a href="/b">Bheki</a></span><div dir="auto">Shame.</div></div><div>${commentForm('reply')}</div></div></div>`);
    expect(facebook.surroundings(composer('form [role="textbox"]'))).toMatchObject({ surface: 'reply', thread: [{ author: 'Herald', text: 'Is it true?' }, { author: 'Bheki', text: 'Shame.' }] });
  });

  it('submits by a bare Enter, not by Shift+Enter', () => {
    page(feed);
    const found = composer('#one form [role="textbox"]');
    expect(facebook.keySubmits(found, enter())).toBe(true);
    expect(facebook.keySubmits(found, enter({ shiftKey: true }))).toBe(false);
    expect(facebook.keySubmits(found, enter({ ctrlKey: true }))).toBe(true);
    expect(facebook.enterSubmits(found)).toBe(true);
  });

  it('is a comment in a dialog, too, and leaves the dialog’s other buttons alone', () => {
    page(`<div role="dialog">${story('Herald', 'Is it true?')}${commentForm('mine')}<div role="button" class="last">More</div></div>`);
    expect(composer('form [role="textbox"]').variant).toBe('comment');
    expect(facebook.submitAt(pathFrom(one('.last')))).toBeUndefined();
  });
});

describe('Facebook posts', () => {
  it.each(['Post', 'Đăng', 'Ein Wort, das keiner kennt'])('finds the button by its place: %s', (label) => {
    page(dialog(label));
    const hit = facebook.submitAt(pathFrom(one('.go')));
    expect(hit).toMatchObject({ advances: false });
    expect(hit && facebook.read(hit.composer).text).toBe('my post');
    expect(facebook.submitAt(pathFrom(one('[aria-label="Photo/video"]')))).toBeUndefined();
    expect(facebook.submitAt(pathFrom(one('[aria-label="Close"]')))).toBeUndefined();
  });

  it('an Enter is a new line', () => {
    page(dialog('Post'));
    expect(facebook.keySubmits(composer('[role="textbox"]'), enter())).toBe(false);
  });

  it.each(['Next', 'Tiếp', 'Weiter'])('knows the way to the second step: %s', (label) => {
    page(dialog(label));
    expect(facebook.submitAt(pathFrom(one('.go')))).toMatchObject({ advances: true, composer: { step: 'first' } });
  });

  it('knows the second step by its lack of an editor', () => {
    page('<div role="dialog"><div role="button" aria-label="Back"></div><div>Post settings</div><div class="go" role="button" aria-label="Post"></div></div>');
    expect(facebook.submitAt(pathFrom(one('.go')))).toMatchObject({ advances: false, composer: { step: 'last', editors: [] } });
  });

  it('reads attachments and a post that is shared', () => {
    page(dialog('Post', `<div role="group"><img src="blob:a" alt="Gate B"><img src="blob:b" width="20" alt="Avatar"></div>${story('Herald', 'Is it true?')}`));
    const around = facebook.surroundings(composer('[role="textbox"]'));
    expect(around).toMatchObject({ surface: 'repost', thread: [{ author: 'Herald', text: 'Is it true?' }], attachments: [{ kind: 'image', name: 'Gate B' }] });
  });
});

describe('what a Facebook composer is about', () => {
  const share = '<div role="button" class="share"><div data-ad-rendering-role="share_button">Deel</div></div>';
  const post = (at: number, author: string, text: string, more = ''): string => `<div id="post${at}" aria-posinset="${at}">${story(author, text)}${share}${more}</div>`;
  const sheet = (below = ''): string => `<div role="dialog" id="sheet"><div role="button">Vriende</div>${lexical('')}<div role="button" aria-label="Emoji"><i></i></div><div role="button" class="now">Deel nou</div>${below}</div>`;
  const around = (selector = '#sheet [role="textbox"]') => facebook.surroundings(composer(selector));

  it('a share is of the post whose button was pressed, until something else of the page is', () => {
    page(`<main role="main">${post(1, 'Market', 'Vegetables.')}${post(2, 'Herald', 'Is it true?')}<div role="button" class="opener">…</div></main><div role="menu"><div role="menuitem" class="item">Feed</div></div>${sheet()}`);
    expect(around()).toMatchObject({ surface: 'post', thread: [] });
    facebook.pressed?.(pathFrom(one('#post2 .share div')));
    facebook.pressed?.(pathFrom(one('.item')));
    expect(around()).toMatchObject({ surface: 'repost', thread: [{ author: 'Herald', text: 'Is it true?' }] });
    facebook.pressed?.(pathFrom(one('.opener')));
    expect(around()).toMatchObject({ surface: 'post', thread: [] });
  });

  it('in a share sheet the first button with a word sends, whatever stands below it', () => {
    page(`<main role="main">${post(2, 'Herald', 'Is it true?')}</main>${sheet('<div role="button" class="person">Anele</div><div role="button" class="last">WhatsApp</div>')}`);
    facebook.pressed?.(pathFrom(one('.share')));
    expect(facebook.submitAt(pathFrom(one('.now')))?.composer.variant).toBe('create');
    expect(facebook.submitAt(pathFrom(one('.person')))).toBeUndefined();
    expect(facebook.submitAt(pathFrom(one('[aria-label="Emoji"]')))).toBeUndefined();
    facebook.pressed?.(pathFrom(one('main')));
  });

  it('knows the address of the post a comment stands under, where the page shows one of its own', () => {
    const at = (href: string): string | undefined => {
      page(`<div aria-posinset="1"><a href="/herald">Herald</a><a href="${href}">2 h</a>${story('Herald', 'Is it true?')}${commentForm('mine')}</div>`);
      return facebook.linkOf(facebook.composerAt(pathFrom(one('form [role="textbox"]')))!);
    };
    expect(at('/herald/posts/pfbid02?__cft__[0]=AZX&__tn__=%2CO')).toBe(`${location.origin}/herald/posts/pfbid02`);
    expect(at('#')).toBeUndefined();
    expect(at('https://elsewhere.example/posts/1')).toBeUndefined();
  });

  it('a post that shares another is both, the older first', () => {
    page(`<div aria-posinset="1">${story('Thandi', 'Read this.')}<div>${story('Herald', 'Is it true?')}</div>${commentForm('mine')}</div>`);
    expect(around('form [role="textbox"]').thread).toEqual([{ author: 'Herald', text: 'Is it true?' }, { author: 'Thandi', text: 'Read this.' }]);
  });

  it('a post without words lends its comments no other post’s', () => {
    page(`<div role="feed"><div aria-posinset="1">${story('Herald', 'Is it true?')}</div><div aria-posinset="2"><img alt=""><div>${commentForm('mine')}</div></div></div>`);
    expect(around('form [role="textbox"]')).toMatchObject({ surface: 'comment', thread: [] });
  });

  it('a folded post is read without the button that unfolds it, and noticed', () => {
    page(`<div aria-posinset="1"><h4 data-ad-rendering-role="profile_name">Herald</h4><div data-ad-rendering-role="story_message"><div dir="auto">Is it true? … <div role="button">Wys meer</div></div></div>${commentForm('mine')}</div>`);
    expect(around('form [role="textbox"]')).toMatchObject({ thread: [{ author: 'Herald', text: 'Is it true? …' }], cut: true });
  });

  it('a reply among replies is to the one its label names, with all that was said since', () => {
    const said = (author: string, text: string): string => `<div><div role="article"><a href="/x">${author}</a><div dir="auto">${text}</div></div></div>`;
    const form = commentForm('mine').replace('role="textbox"', 'role="textbox" aria-label="Antwoord vir Anele Zulu"');
    page(`<div aria-posinset="1">${story('Herald', 'Is it true?')}<ul><li>${said('Bheki', 'No.')}</li><li>${said('Anele Zulu', 'Yes.')}<div>${said('Bheki', 'How many?')}<div>${form}</div></div></li></ul></div>`);
    expect(around('form [role="textbox"]')).toMatchObject({
      surface: 'reply', thread: [{ author: 'Herald', text: 'Is it true?' }, { author: 'Anele Zulu', text: 'Yes.' }, { author: 'Bheki', text: 'How many?' }],
    });
  });
});

describe('Facebook’s accounts', () => {
  const data = (id: string, name: string): string => `<script type="application/json">${JSON.stringify({ define: [['CurrentUserInitialData', [], { ACCOUNT_ID: '1', USER_ID: id, NAME: name }, 270]] })}</script>`;
  const cookies = (...all: string[]): void => { for (const each of all) document.cookie = `${each}; path=/`; };
  const account = (): unknown => {
    document.body.insertAdjacentHTML('beforeend', dialog('Post'));
    return facebook.surroundings(composer('[role="dialog"] [role="textbox"]')).account;
  };
  it('is the person’s, by number and name', () => {
    cookies('c_user=1');
    page(data('1', 'Thandi “T” Mokoena'));
    expect(account()).toEqual({ handle: '1', name: 'Thandi “T” Mokoena' });
  });
  it('is the page’s while the person acts as one; a name of another number is not taken', () => {
    cookies('c_user=1', 'i_user=77');
    page(data('77', 'Department of Correctional Services'));
    expect(account()).toEqual({ handle: '77', name: 'Department of Correctional Services' });
    cookies('i_user=78');
    page(data('1', 'Thandi Mokoena'));
    expect(account()).toEqual({ handle: '78' });
    cookies('i_user=; max-age=0', 'c_user=; max-age=0');
  });
});

describe('Messenger, captions, the old mobile site', () => {
  const row = (text: string, from?: string): string => `<div role="row"><div aria-roledescription="message">${from ? `<img alt="${from}">` : ''}<div dir="auto">${text}</div></div></div>`;
  const chat = (id: string, text: string): string =>
    `<div id="${id}"><div role="log">${row('Is it true?', 'Anele')}${row('On leave.')}</div><div class="row"><div role="button" class="photo"><i></i></div><div>${lexical(text)}<div role="button" class="emoji"></div></div><div role="button" class="send"><i>›</i></div></div></div>`;

  it('a message is told from a comment and a post by the conversation beside it', () => {
    page(`<div role="navigation"><div role="grid"><div role="row">Lerato</div></div></div><div role="main">${chat('chat', 'mine')}</div>`);
    const hit = facebook.submitAt(pathFrom(one('.send i')));
    expect(hit?.composer).toMatchObject({ variant: 'message', key: one('#chat [role="textbox"]') });
    expect(facebook.submitAt(pathFrom(one('.emoji')))).toBeUndefined();
    expect(facebook.submitAt(pathFrom(one('.photo')))).toBeUndefined();
    expect(facebook.keySubmits(hit!.composer, enter())).toBe(true);
    expect(facebook.surroundings(hit!.composer)).toMatchObject({ surface: 'message', thread: [{ author: 'Anele', text: 'Is it true?' }, { author: '', text: 'On leave.' }] });
  });

  it('two chats over the feed, one in a dialog, and a comment box below: each keeps to itself', () => {
    page(`<div><div role="main"><div role="feed"><div aria-posinset="1">${story('Herald', 'Is it true?')}${commentForm('comment')}</div></div></div>${chat('one', 'first')}<div role="dialog">${chat('two', 'second')}</div></div>`);
    const read = (selector: string): string => facebook.read(composer(selector)).text;
    expect([read('#one [role="textbox"]'), read('#two [role="textbox"]'), read('form [role="textbox"]')]).toEqual(['first', 'second', 'comment']);
    expect([composer('#one [role="textbox"]').variant, composer('#two [role="textbox"]').variant, composer('form [role="textbox"]').variant]).toEqual(['message', 'message', 'comment']);
    expect(facebook.submitAt(pathFrom(one('#two .send')))?.composer.key).toBe(one('#two [role="textbox"]'));
  });

  it('an editor elsewhere on a page with a chat in it is no message', () => {
    page(`<div><div role="main"><div class="elsewhere">${lexical('a note')}</div></div>${chat('one', 'first')}</div>`);
    expect(facebook.composerAt(pathFrom(one('.elsewhere [role="textbox"]')))).toBeUndefined();
  });

  it('a caption belongs to the pages that make reels and stories, and to no other', () => {
    const html = `<div>${lexical('my reel')}<div role="button" class="emoji"><i></i></div><div><div role="button">Terug</div><div role="button" class="go">Publiseer</div></div></div>`;
    page(html, '/reels/create');
    expect(facebook.submitAt(pathFrom(one('.go')))?.composer.variant).toBe('caption');
    expect(facebook.submitAt(pathFrom(one('.emoji')))).toBeUndefined();
    page(html, '/watch/');
    expect(facebook.submitAt(pathFrom(one('.go')))).toBeUndefined();
    expect(facebook.composerAt(pathFrom(one('[role="textbox"]')))).toBeUndefined();
  });

  it('the old mobile site is a textarea in a form', () => {
    page('<form><textarea data-sigil="composer-textarea m-textarea-input"></textarea><button data-sigil="touchable submit_composer">Post</button></form>');
    one('textarea').focus();
    (one('textarea') as HTMLTextAreaElement).value = 'one\n\ntwo ';
    const hit = facebook.submitAt(pathFrom(one('button')));
    expect(hit && facebook.read(hit.composer).text).toBe('one\n\ntwo ');
  });
});

describe('what Facebook’s editors hold is what is posted', () => {
  const t = (text: string): string => `<span data-lexical-text="true">${text}</span>`;
  it.each([
    ['paragraphs, one of them empty', `<p dir="auto">${t('one')}</p><p dir="auto"><br></p><p dir="auto">${t('two')}</p>`, 'one\n\ntwo'],
    ['a soft break in a comment', `<p dir="auto">${t('one')}<br>${t('two')}</p>`, 'one\ntwo'],
    ['an emoji as text', `<p>${t('well done 👍🏽')}</p>`, 'well done 👍🏽'],
    ['an emoji as an image', `<p>${t('well done ')}<img alt="👍🏽" src="data:,">${t('!')}</p>`, 'well done 👍🏽!'],
    ['an emoji drawn behind its own letters', `<p>${t('well done ')}<span style="background-image: url(data:,)"><span data-lexical-text="true" style="opacity: 0">👍🏽</span></span></p>`, 'well done 👍🏽'],
    ['a mention, a tag and a link', `<p>${t('to ')}<span data-lexical-text="true" class="mention">Anele Zulu</span>${t(' ')}<span class="tag" data-lexical-text="true">#Barberton</span>${t(' ')}<a href="https://l.example/?u=1" dir="auto">${t('example.org/a?b=1&amp;c=2')}</a></p>`, 'to Anele Zulu #Barberton example.org/a?b=1&c=2'],
    ['right to left', `<p dir="rtl">${t('صباح الخير')}</p><p dir="ltr">${t('שלום (1)')}</p>`, 'صباح الخير\nשלום (1)'],
    ['words wrapped by a spell-checker', `<p><span data-lexical-text="true">We at the <spell-mark>Depart</spell-mark><spell-mark>ment</spell-mark> <font color="red">can</font> <g-mark class="err"><g-mark>confirm</g-mark></g-mark></span></p>`, 'We at the Department can confirm'],
    ['a checker’s own overlay beside the text', `<p>${t('one')}</p><grammar-overlay contenteditable="false"></grammar-overlay>`, 'one'],
  ])('%s', (_name, html, text) => {
    page(`<div role="dialog"><div data-lexical-editor="true" role="textbox" contenteditable="true">${html}</div><div role="button">Plaas</div></div>`);
    expect(facebook.read(composer('[role="textbox"]')).text).toBe(text);
  });
});
