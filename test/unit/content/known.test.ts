// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { remembering } from '../../../src/content/known.ts';
import { platforms } from '../../../src/platforms/index.ts';
import { one, page } from '../platforms/page.ts';

const X = '<main><div id="composer"><div contenteditable="true" role="textbox" data-testid="tweetTextarea_0"><p>TEXT</p></div><div data-testid="toolBar"><button data-testid="tweetButtonInline"><span>Post</span></button></div></div></main><aside></aside>';

afterEach(() => { document.body.replaceChildren(); });

/** X with a composer on it that was looked at once, as it is when the person has typed. */
function seen() {
  page(X);
  const platform = remembering(platforms.find(({ id }) => id === 'x')!);
  const [editor, button] = [one('[role=textbox]'), one('button')];
  const composer = platform.composerAt([editor])!;
  return { platform, editor, button, composer };
}

describe('a composer once recognised', () => {
  it('keeps its button when the page takes the marks off it', () => {
    const { platform, button, composer } = seen();
    button.removeAttribute('data-testid');
    expect(platform.submitAt([button])).toEqual({ composer, control: button, advances: false });
  });
  it('keeps its button wherever the page puts it', () => {
    const { platform, button, composer } = seen();
    one('aside').append(button);
    expect(platform.submitAt([button])?.composer.key).toBe(composer.key);
  });
  it('keeps its editor when the page takes the marks off it, and can be read again', () => {
    const { platform, editor, button, composer } = seen();
    for (const name of ['role', 'data-testid', 'contenteditable']) editor.removeAttribute(name);
    expect(platform.composerAt([editor])).toBe(composer);
    expect(platform.submitAt([button])?.composer).toBe(composer);
    expect(platform.refresh(composer)).toBe(composer);
    expect(platform.read(composer).text).toBe('TEXT');
  });
  it('is not taken for the last of two steps when its editor has no marks', () => {
    page('<div role="dialog"><div contenteditable="true" role="textbox" data-lexical-editor="true"><p>TEXT</p></div><div role="button" tabindex="0"><span>Post</span></div></div>');
    const platform = remembering(platforms.find(({ id }) => id === 'facebook')!);
    const [editor, button] = [one('[role=textbox]'), one('[role=button]')];
    const composer = platform.composerAt([editor])!;
    for (const name of ['role', 'data-lexical-editor', 'contenteditable']) editor.removeAttribute(name);
    expect(platform.submitAt([button])?.composer).toBe(composer);
    // A real last step: the editor has gone, and the button stayed.
    editor.remove();
    expect(platform.submitAt([button])?.composer.step).toBe('last');
  });
  it('does not make a submit of a button that another has followed', () => {
    const { platform, editor, button } = seen();
    const next = button.cloneNode(true) as HTMLElement;
    button.removeAttribute('data-testid');
    button.after(next);
    platform.composerAt([editor]);
    expect(platform.submitAt([button])).toBeUndefined();
    expect(platform.submitAt([next])).toBeDefined();
  });
  it('ends with its editor', () => {
    const { platform, editor, button, composer } = seen();
    editor.remove();
    button.removeAttribute('data-testid');
    expect(platform.submitAt([button])).toBeUndefined();
    expect(platform.refresh(composer)).toBeUndefined();
  });
});
