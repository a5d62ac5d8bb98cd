// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { one } from '../platforms/page.ts';
import { ground, press, RISKY, type Ground } from './ground.ts';

const dialog = (inner: string, button: string, attributes = ''): string => `<div role="dialog" ${attributes}>${inner}<div role="button" class="go" aria-label="${button}"></div></div>`;
const editor = (text: string): string => `<div data-lexical-editor="true" role="textbox" contenteditable="true"><p><span data-lexical-text="true">${text}</span></p></div>`;
const show = (html: string): void => { document.body.innerHTML = html; };

describe('a draft on its way through steps', () => {
  let at: Ground;
  afterEach(() => { at.end(); });

  it('is still the draft after a step between the first and the last', () => {
    at = ground('facebook');
    show(dialog(editor(RISKY), 'Volgende'));
    expect(press(one('.go'))).toEqual([]);
    show(dialog('', 'Volgende'));
    expect(press(one('.go'))).toEqual([]);
    show(dialog('', 'Plaas'));
    expect(press(one('.go'))).toContain('click');
    expect(at.cards).toHaveLength(1);
  });

  it('is remembered with the first step, not with one in between that stays where it is', () => {
    at = ground('facebook');
    show(dialog(editor(RISKY), 'Next', 'id="first"'));
    press(one('#first .go'));
    one('#first').hidden = true;
    document.body.insertAdjacentHTML('beforeend', dialog('', 'Next', 'id="middle"'));
    expect(press(one('#middle .go'))).toEqual([]);
    document.body.insertAdjacentHTML('beforeend', dialog('', 'Post', 'id="last"'));
    expect(press(one('#last .go'))).toContain('click');
    // What the first step says by then counts.
    at.decide('edit');
    one('#first p').textContent = 'Lovely rain.';
    expect(press(one('#last .go'))).toEqual([]);
  });

  it('outlives an address that changes with the steps, and not a way back in the history', () => {
    at = ground('facebook');
    history.replaceState(null, '', '/');
    show(dialog(editor(RISKY), 'Next'));
    press(one('.go'));
    history.replaceState(null, '', '/composer/settings');
    show(dialog('', 'Post'));
    expect(press(one('.go'))).toContain('click');
    at.decide('edit');
    dispatchEvent(new PopStateEvent('popstate'));
    expect(press(one('.go'))).toEqual([]);
    history.replaceState(null, '', '/');
  });

  it('is not the draft of a dialog beside the first step, or of one after the person went elsewhere', () => {
    at = ground('facebook');
    show(dialog(editor(RISKY), 'Next') + dialog('', 'Done', 'id="other"'));
    press(one('.go'));
    expect(press(one('#other .go'))).toEqual([]);
    show(dialog('', 'Done', 'id="later"'));
    one('#later').insertAdjacentHTML('beforebegin', '<p id="page">…</p>');
    at.judge.forgetSteps();
    expect(press(one('#later .go'))).toEqual([]);
    expect(at.cards).toHaveLength(0);
  });

  it.each(['aria-hidden', 'inert', 'hidden'])('is posted by a dialog over the first step, where that is %s', (covered) => {
    at = ground('facebook');
    show(dialog(editor(RISKY), 'Next', 'id="first"'));
    press(one('.go'));
    one('#first').setAttribute(covered, 'true');
    document.body.insertAdjacentHTML('beforeend', dialog('', 'Post', 'id="last"'));
    expect(press(one('#last .go'))).toContain('click');
  });
});
