// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bareEnter, oldCode } from '../../../src/content/keyboard.ts';
import { one, page } from '../platforms/page.ts';
import { ground, heard, key, press, RISKY, type Ground } from './ground.ts';

const X = `<main><div id="composer"><div contenteditable="true" role="textbox" data-testid="tweetTextarea_0"><p>TEXT</p></div><div data-testid="toolBar"><button data-testid="tweetButtonInline"><span>Post</span></button></div></div></main>`;
const COMMENT = `<form role="presentation"><div data-lexical-editor="true" role="textbox" contenteditable="true"><p>TEXT</p></div><div id="focused-state-composer-submit"><div role="button">Send</div></div></form>`;

let on: Ground;
afterEach(() => { on.end(); });
const x = (text: string): HTMLElement => {
  page(X.replace('TEXT', text), '/home');
  on = ground('x');
  return one('button');
};
const comment = (text: string): HTMLElement => {
  page(COMMENT.replace('TEXT', text));
  on = ground('facebook');
  return one('[role="textbox"]');
};
const write = (text: string): void => { one('[role="textbox"] p').textContent = text; };

describe('a clean draft', () => {
  it('is left entirely alone', () => {
    const button = x('clean');
    const site = heard(document.body);
    expect(press(one('span', button))).toEqual([]);
    expect(site).toEqual(['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']);
    expect(on.cards).toEqual([]);
  });
  it('is checked once a press', () => {
    press(x('clean'));
    expect(on.check).toHaveBeenCalledTimes(1);
  });
});

describe('a risky draft', () => {
  it('is kept from the site through the whole gesture; the card opens at its click', () => {
    const button = x(RISKY);
    const site = heard(document.body);
    const early = press(one('span', button), ['pointerdown', 'mousedown', 'pointerup', 'mouseup']);
    expect(early).toHaveLength(4);
    expect(on.cards).toHaveLength(0);
    expect(press(button, ['click'])).toEqual(['click']);
    expect(on.cards).toHaveLength(1);
    expect(site).toEqual([]);
  });
  it('opens one card for a double click', () => {
    const button = x(RISKY);
    press(button);
    press(button);
    expect(on.cards).toHaveLength(1);
  });
  it('made clean between press and click goes through', () => {
    const button = x(RISKY);
    press(button, ['pointerdown']);
    write('clean');
    expect(press(button, ['click'])).toEqual([]);
  });
  it('made risky between press and click is held', () => {
    const button = x('clean');
    press(button, ['pointerdown']);
    write(RISKY);
    expect(press(button, ['click'])).toEqual(['click']);
  });
  it.each([['right button', { button: 2 }], ['wheel', { button: 1 }]])('is no business of the %s', (_name, init) => {
    const button = x(RISKY);
    expect(button.dispatchEvent(new MouseEvent('pointerdown', { bubbles: true, cancelable: true, ...init }))).toBe(true);
  });
  it('behind a disabled control submits nothing', () => {
    const button = x(RISKY);
    button.setAttribute('disabled', 'true');
    expect(press(button, ['pointerdown'])).toEqual([]);
  });
  it('behind a control that only says it is disabled is held: it could post all the same', () => {
    const button = x(RISKY);
    button.setAttribute('aria-disabled', 'true');
    expect(press(button, ['pointerdown', 'click'])).toEqual(['pointerdown', 'click']);
  });
  it('of an open form is held at submit', () => {
    page('<main><div role="listitem"><form><div class="tiptap ProseMirror" contenteditable="true"><p>RISKY</p></div><button type="submit">Comment</button></form></div></main>');
    on = ground('linkedin');
    expect(one('form').dispatchEvent(new SubmitEvent('submit', { bubbles: true, cancelable: true, submitter: one('button') }))).toBe(false);
    expect(on.cards[0]?.way).toMatchObject({ kind: 'form' });
  });
  it('is held when the page presses the button after the person did something, and left alone when nobody is there', () => {
    const button = x(RISKY);
    const site = heard(button, ['click']);
    button.click();
    expect(site).toEqual([]);
    on.decide('edit');
    on.nobodyThere();
    button.click();
    expect(site).toEqual(['click']);
  });
  it('passes where checking is switched off', () => {
    const button = x(RISKY);
    on.switchOff();
    expect(press(button)).toEqual([]);
  });
});

describe('keys', () => {
  it('Ctrl+Enter is held, its keyup with it, and Enter is a new line on X', () => {
    x(RISKY);
    const editor = one('[role="textbox"]');
    expect(key(editor, { key: 'Enter' })).toBe(true);
    expect(key(editor, { key: 'Enter', ctrlKey: true })).toBe(false);
    expect(on.cards).toHaveLength(1);
    expect(key(editor, { key: 'Enter' }, 'keyup')).toBe(false);
    expect(key(editor, { key: 'Enter' }, 'keyup')).toBe(true);
  });
  it('a key that is let through is let through to its end, whatever was held before', () => {
    x(RISKY);
    const editor = one('[role="textbox"]');
    key(editor, { key: 'Enter', ctrlKey: true });
    on.decide('edit');
    key(editor, { key: 'Enter' });
    expect(key(editor, { key: 'Enter' }, 'keyup')).toBe(true);
  });
  it.each(['Enter', ' '])('%j on the control is held', (name) => {
    const button = x(RISKY);
    expect(key(button, { key: name })).toBe(false);
    expect(on.cards[0]?.way.kind).toBe('press');
  });
  it('a bare Enter is held in a comment, Shift+Enter is not', () => {
    const editor = comment(RISKY);
    expect(key(editor, { key: 'Enter', shiftKey: true })).toBe(true);
    expect(key(editor, { key: 'Enter' })).toBe(false);
  });
  it.each([['composing', { isComposing: true }], ['229', { keyCode: 229 }]])('an Enter of an input method (%s) is not a submit', (_name, init) => {
    const editor = comment(RISKY);
    expect(key(editor, { key: 'Enter', ...init })).toBe(true);
    expect(on.cards).toEqual([]);
  });
  it('an Enter that picks from an open list is not a submit', () => {
    const editor = comment(RISKY);
    document.body.insertAdjacentHTML('beforeend', '<ul role="listbox"><li role="option" id="o">Anele</li></ul>');
    editor.setAttribute('aria-activedescendant', 'o');
    expect(key(editor, { key: 'Enter' })).toBe(true);
    one('#o').remove();
    expect(key(editor, { key: 'Enter' })).toBe(false);
  });
  it('a soft keyboard’s new paragraph is held where Enter submits', () => {
    const editor = comment(RISKY);
    const ask = (inputType: string): boolean => editor.dispatchEvent(new InputEvent('beforeinput', { inputType, bubbles: true, cancelable: true }));
    expect(ask('insertText')).toBe(true);
    expect(ask('insertLineBreak')).toBe(true);
    expect(ask('insertParagraph')).toBe(false);
  });
});

describe('Post anyway', () => {
  it('submits once, by the way it was submitted', () => {
    const button = x(RISKY);
    const site = heard(document.body);
    press(button);
    on.decide('post-anyway');
    expect(site).toEqual(['click']);
    key(one('[role="textbox"]'), { key: 'Enter', metaKey: true, code: 'NumpadEnter' });
    expect(site).toEqual(['click', 'keydown']);
  });
  it('gives back the very key', () => {
    const editor = comment(RISKY);
    const seen: KeyboardEvent[] = [];
    editor.addEventListener('keydown', (event) => { seen.push(event); });
    key(editor, { ...bareEnter(), code: 'NumpadEnter', ctrlKey: true });
    on.decide('post-anyway');
    expect(seen).toHaveLength(1);
    expect(seen[0]).toMatchObject({ key: 'Enter', code: 'NumpadEnter', ctrlKey: true, bubbles: true, composed: true });
    expect(seen.map(oldCode)).toEqual([13]);
  });
  it('where the site ignored it, lets the person’s own press through, and only for this draft', () => {
    const button = x(RISKY);
    press(button);
    on.decide('post-anyway');
    expect(press(button)).toEqual([]);
    write(`${RISKY} and more`);
    expect(press(button, ['click'])).toEqual(['click']);
  });
  it('ends with the draft: the same words written anew are asked about again', () => {
    const button = x(RISKY);
    press(button);
    on.decide('post-anyway');
    write('');
    on.sessions.touched();
    write(RISKY);
    expect(press(button, ['click'])).toEqual(['click']);
  });
  it('ends when the page goes elsewhere', () => {
    const button = x(RISKY);
    press(button);
    on.decide('post-anyway');
    history.replaceState(null, '', '/explore');
    expect(press(button, ['click'])).toEqual(['click']);
  });
  it('lets everything through that our own press brings about, even where the site tidies the draft on the way', () => {
    page('<main><div role="listitem"><form><div class="tiptap ProseMirror" contenteditable="true"><p>RISKY</p></div><button type="submit">Comment</button></form></div></main>');
    on = ground('linkedin');
    const button = one('button');
    button.addEventListener('click', () => { one('p').textContent = 'RISKY, tidied'; });
    const site = heard(one('form'), ['submit']);
    one('form').addEventListener('submit', (event) => { event.preventDefault(); });
    press(button);
    on.decide('post-anyway');
    expect(site).toEqual(['submit']);
    expect(on.cards).toHaveLength(1);
  });
  it('posts nothing when the page changed the draft under the card', () => {
    const button = x(RISKY);
    const site = heard(button);
    press(button);
    write(`${RISKY} but worse`);
    on.decide('post-anyway');
    expect(site).toEqual([]);
    expect(press(button, ['click'])).toEqual(['click']);
  });
  it('presses the control that is there now, and never a disabled one', () => {
    const button = x(RISKY);
    press(button);
    const again = button.cloneNode(true) as HTMLElement;
    button.replaceWith(again);
    const site = heard(again);
    on.decide('post-anyway');
    expect(site).toEqual(['click']);

    on.end();
    const other = x(RISKY);
    const quiet = heard(other);
    press(other);
    other.setAttribute('aria-disabled', 'true');
    on.decide('post-anyway');
    expect(quiet).toEqual([]);
  });
});

describe.each(['edit', 'disengage', 'refer'] as const)('%s', (kind) => {
  it('posts nothing; the next submit is asked about again', () => {
    const button = x(RISKY);
    const site = heard(button);
    press(button);
    on.decide(kind);
    expect(site).toEqual([]);
    press(button);
    expect(on.cards).toHaveLength(2);
  });
});

describe('two steps', () => {
  const first = '<div role="dialog" id="d"><div data-lexical-editor="true" role="textbox" contenteditable="true"><p>TEXT</p></div><div role="button" aria-label="Next" id="next"></div></div>';
  const second = '<div role="button" aria-label="Back"></div><div role="button" aria-label="Post" id="post"></div>';
  const start = (text: string): void => {
    page(first.replace('TEXT', text));
    on = ground('facebook');
    press(one('#next'));
  };
  it('holds in the second what was written in the first', () => {
    start(RISKY);
    expect(on.cards).toEqual([]);
    one('#d').innerHTML = second;
    expect(press(one('#post'))).toHaveLength(5);
    expect(on.cards[0]?.judged.reading.text).toBe(RISKY);
    const site = heard(one('#post'), ['click']);
    on.decide('post-anyway');
    expect(site).toEqual(['click']);
  });
  it('knows a second step in a dialog of its own', () => {
    start(RISKY);
    page(`<div role="dialog" id="e">${second}</div>`);
    expect(press(one('#post'), ['click'])).toEqual(['click']);
  });
  it('lets a clean one through, and other dialogs be', () => {
    start('clean');
    one('#d').innerHTML = second;
    expect(press(one('#post'))).toEqual([]);
    page(`<div role="dialog">${second}</div>`);
    on.end();
    on = ground('facebook');
    expect(press(one('#post'))).toEqual([]);
  });
});

describe('what goes wrong', () => {
  beforeEach(() => { x(RISKY); });
  it('lets the post pass when the engine throws, and says so', () => {
    on.check.mockImplementation(() => { throw new Error('engine'); });
    expect(press(one('button'))).toEqual([]);
    expect(on.failed).toHaveBeenCalled();
  });
  it('catches a draft the site clears too early', () => {
    const composer = on.platform.composerAt([one('[role="textbox"]')])!;
    on.judge.glance(composer);
    write('');
    expect(press(one('button'), ['click'])).toEqual(['click']);
    expect(on.cards[0]?.judged.reading.text).toBe(RISKY);
  });
  it('goes quiet all at once', () => {
    on.end();
    expect(press(one('button'))).toEqual([]);
    expect(on.check).not.toHaveBeenCalled();
  });
});
