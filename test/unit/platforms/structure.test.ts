// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { structureOf } from '../../../src/platforms/locate/structure.ts';
import { isStructure, structureText } from '../../../src/shared/structure.ts';
import { one, page } from './page.ts';

const REDESIGN = `<nav><a href="/thandi_m" data-testid="AppTabBar_Profile_Link">Thandi Mokoena</a><a href="https://x.com/anele.z">Anele</a></nav>
  <main role="main" data-testid="primaryColumn"><div data-testid="thandi_m-panel" data-name="Thandi" data-offset-key="a1-0-0" aria-label="Draft of Thandi Mokoena" title="secret title" id="secret-id" class="secret-class">
    <div data-testid="row-1830012345-anele.z"><div data-testid="UserAvatar-Container-someone_else">
      <div contenteditable="true" role="textbox" class="public-DraftEditor-content" data-testid="newTextarea">My secret draft</div></div></div>
    <button data-testid="newButton" disabled aria-label="Post as Thandi">Post secretly</button><div role="button" data-testid="sipho-follow"></div><a role="button" href="/secret">Go</a>
  </div></main>`;

describe('what an unknown text box is made of', () => {
  it('names tags, roles, test ids, data attributes and the kind of editor', () => {
    page(REDESIGN, '/home');
    const made = structureOf(one('[role="textbox"]'));
    expect(made.editor).toBe('draft.js');
    expect(made.path[0]).toEqual({ tag: 'div', role: 'textbox', test: 'newTextarea', data: ['data-testid'], flags: ['contenteditable'] });
    expect(made.path.map(({ tag }) => tag)).toEqual(['div', 'div', 'div', 'div', 'main', 'body', 'html']);
    expect(made.path[3]?.data).toEqual(['data-testid', 'data-name', 'data-offset-key']);
    expect(made.controls[0]).toEqual({ tag: 'button', test: 'newButton', data: ['data-testid'], flags: ['disabled'] });
  });

  it('holds no text, name, handle, number, class, id or address', () => {
    page(REDESIGN, '/home');
    const made = { site: 'x.com', variants: ['modal'], ...structureOf(one('[role="textbox"]')) };
    expect(isStructure(made)).toBe(true);
    const text = structureText(made, '0.1.0');
    expect(text).toMatch(/^Clausewise 0\.1\.0 on x\.com; known here: modal\neditor: draft\.js\n {2}in div role=textbox test=newTextarea contenteditable data-testid\n/);
    expect(text).toContain('UserAvatar-Container-0');
    expect(text).not.toMatch(/secret|thandi|anele|mokoena|someone|1830|post as|href/i);
  });

  it('goes out of a shadow root, and says that it did', () => {
    page('<div id="host" data-testid="interop-shadowdom"></div>');
    const inner = one('#host').attachShadow({ mode: 'open' });
    inner.append(document.createElement('textarea'));
    const { path, editor } = structureOf(inner.querySelector('textarea')!);
    expect(editor).toBe('textarea');
    expect(path[1]).toMatchObject({ test: 'interop-shadowdom', flags: ['shadow'] });
  });

  it('stays small, whatever the page is', () => {
    page(`${'<div>'.repeat(60)}<textarea></textarea>${'<button></button>'.repeat(60)}`);
    const made = structureOf(one('textarea'));
    expect([made.path.length, made.controls.length]).toEqual([20, 20]);
    expect(isStructure({ site: 'x.com', variants: [], ...made })).toBe(true);
  });

  it.each([
    ['a word of a draft as a test id', { test: 'My secret' }], ['a value with a data attribute', { data: ['data-x=secret'] }], ['a role with a name', { role: 'Thandi M' }],
    ['a flag of its own', { flags: ['secret'] }], ['anything over', { text: 'secret' }],
  ])('is refused with %s', (_name, part) => {
    const node = { tag: 'div', data: [], flags: [] };
    const made = { site: 'x.com', variants: [], editor: 'plain', path: [node], controls: [] };
    expect(isStructure(made)).toBe(true);
    expect(isStructure({ ...made, path: [{ ...node, ...part }] })).toBe(false);
  });
});
