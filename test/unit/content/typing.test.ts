// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Judge, Judged } from '../../../src/content/judge.ts';
import { createTyping, type Typing } from '../../../src/content/typing.ts';
import type { Why } from '../../../src/shared/messages.ts';
import { one, page, platformOf } from '../platforms/page.ts';

const X = '<div id="composer"><div contenteditable="true" role="textbox" data-testid="tweetTextarea_0"><p>text</p></div><input id="choice" name="Choice1"><button data-testid="tweetButtonInline"></button></div><textarea id="note"></textarea><input id="search"><div contenteditable="true" role="searchbox" id="box"></div>';

const judged = { reading: { text: 'text', runs: [] } } as unknown as Judged;
let typing: Typing;
let why: Why | undefined;
const judge = { judge: vi.fn((): Judged | undefined => judged), glance: vi.fn() };
const told = { off: () => why, checked: vi.fn(), unchecked: vi.fn(), left: vi.fn() };

/** An event that counts as the person's. */
const event = (type: string, target: Element, init: object = {}): Event =>
  Object.assign(Object.create(null) as Event, { type, isTrusted: true, composedPath: () => [target, document.body], ...init });
const send = (type: string, target: Element, init: object = {}): void => { typing.handlers[type]!(event(type, target, init)); };

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  why = undefined;
  page(X, '/home');
  typing = createTyping(platformOf('x'), judge as unknown as Judge, told);
});
afterEach(() => {
  typing.stop();
  vi.useRealTimers();
});
const editor = (): Element => one('[role="textbox"]');

describe('while the person writes', () => {
  it('checks once they pause, not at every key', () => {
    for (let key = 0; key < 20; key += 1) {
      send('input', editor());
      send('keyup', editor());
      vi.advanceTimersByTime(100);
    }
    expect(judge.judge).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1000);
    expect(judge.judge).toHaveBeenCalledTimes(1);
    expect(told.checked).toHaveBeenCalledWith(editor(), judged);
  });
  it('checks when an option of a poll in the composer changes, beside the editor that stands for it', () => {
    send('focusin', editor());
    vi.advanceTimersByTime(10);
    send('focusout', editor(), { relatedTarget: one('#choice') });
    send('focusin', one('#choice'));
    send('input', one('#choice'));
    vi.advanceTimersByTime(1000);
    expect(judge.judge).toHaveBeenCalledTimes(2);
    expect(told.checked).toHaveBeenLastCalledWith(editor(), judged);
    send('input', one('#search'));
    vi.advanceTimersByTime(1000);
    expect(judge.judge).toHaveBeenCalledTimes(2);
  });
  it('keeps a look at the text for a site that clears it', () => {
    send('input', editor());
    vi.advanceTimersByTime(100);
    expect(judge.glance).toHaveBeenCalledTimes(1);
  });
  it('checks when an editor gets focus, and is done when focus leaves the composer', () => {
    send('focusin', editor());
    vi.advanceTimersByTime(10);
    expect(told.checked).toHaveBeenCalledTimes(1);
    send('focusout', editor(), { relatedTarget: one('button') });
    expect(told.left).not.toHaveBeenCalled();
    send('focusout', editor(), { relatedTarget: null });
    expect(told.left).not.toHaveBeenCalled();
    send('focusout', editor(), { relatedTarget: one('#search') });
    expect(told.left).toHaveBeenCalledTimes(1);
  });
  it('ignores what a script pretends to type', () => {
    send('input', editor(), { isTrusted: false });
    vi.advanceTimersByTime(2000);
    expect(judge.judge).not.toHaveBeenCalled();
  });
  it('is quiet after it was stopped', () => {
    send('input', editor());
    typing.stop();
    vi.advanceTimersByTime(2000);
    send('input', editor());
    vi.advanceTimersByTime(2000);
    expect(judge.judge).not.toHaveBeenCalled();
  });
});

describe('what is not checked is said', () => {
  it.each([['something to write in that is no composer', '#note', 'unknown-composer']])('%s', (_name, selector, reason) => {
    send('focusin', one(selector));
    vi.advanceTimersByTime(10);
    expect(told.unchecked).toHaveBeenCalledWith(one(selector), reason);
  });
  it.each(['#search', '#box', 'button'])('%s is no place for a post', (selector) => {
    send('focusin', one(selector));
    vi.advanceTimersByTime(1000);
    expect(told.unchecked).not.toHaveBeenCalled();
  });
  it('text in a composer of which nothing is known that sends it, until there is', () => {
    judge.judge.mockReturnValue({ reading: { text: 'text', runs: [] } } as unknown as Judged);
    const button = one('[data-testid="tweetButtonInline"]');
    button.remove();
    send('input', editor());
    vi.advanceTimersByTime(1000);
    expect(told.unchecked).toHaveBeenCalledWith(editor(), 'unknown-composer');
    one('#composer').append(button);
    send('input', editor());
    vi.advanceTimersByTime(1000);
    expect(told.checked).toHaveBeenCalledTimes(1);
    judge.judge.mockReturnValue(judged);
  });
  it('a site we know nothing of', () => {
    typing = createTyping(undefined, undefined, told);
    send('focusin', editor());
    vi.advanceTimersByTime(10);
    expect(told.unchecked).toHaveBeenCalledWith(editor(), 'unknown-composer');
  });
  it('a reader or an engine that throws', () => {
    judge.judge.mockImplementationOnce(() => { throw new Error('engine'); });
    send('focusin', editor());
    vi.advanceTimersByTime(10);
    expect(told.unchecked).toHaveBeenCalledWith(editor(), 'unreadable');
  });
  it('a pause', () => {
    why = 'paused';
    send('focusin', editor());
    vi.advanceTimersByTime(10);
    expect(told.unchecked).toHaveBeenCalledWith(editor(), 'paused');
    expect(judge.judge).not.toHaveBeenCalled();
  });
});
