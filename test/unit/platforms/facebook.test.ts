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
  const feed = `<div role="feed"><div id="one" aria-posinset="1">${story('Market', 'Vegetables.')}${commentForm('first')}</div><div id="two" aria-posinset="2">${story('Herald', 'Is it true?')}<div role="article"><a href="/a">Anele</a><div dir="auto">Praying.</div></div><div role="article"><a href="/b">Bheki</a><div dir="auto">Shame.</div></div>${commentForm('second')}</div></div>`;

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
    page(`<div aria-posinset="1">${story('Herald', 'Is it true?')}<div><div role="article"><a href="/b">Bheki</a><div dir="auto">Shame.</div></div><div>${commentForm('reply')}</div></div></div>`);
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
