// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { pickerOpen, readEditor, readEditors } from '../../../src/platforms/reading/editor.ts';
import { offsetOf, placeAt, rangeOf } from '../../../src/platforms/reading/map.ts';
import { readTree } from '../../../src/platforms/reading/walk.ts';

const dom = (html: string): Element => {
  const root = document.createElement('div');
  root.setAttribute('contenteditable', 'true');
  root.innerHTML = html;
  document.body.append(root);
  return root;
};

/** Markup as the editors leave it in the page, and what they post. */
const CAPTURED: readonly (readonly [string, string, string])[] = [
  ['Draft.js: two blocks',
    '<div data-contents="true"><div data-block="true" data-offset-key="a-0-0"><div data-offset-key="a-0-0" class="public-DraftStyleDefault-block"><span data-offset-key="a-0-0"><span data-text="true">one</span></span></div></div><div data-block="true"><div class="public-DraftStyleDefault-block"><span><span data-text="true">two</span></span></div></div></div>',
    'one\ntwo'],
  ['Draft.js: an empty block between two',
    '<div data-contents="true"><div data-block="true"><div><span><span data-text="true">one</span></span></div></div><div data-block="true"><div><span><br data-text="true"></span></div></div><div data-block="true"><div><span><span data-text="true">two</span></span></div></div></div>',
    'one\n\ntwo'],
  ['Draft.js: empty', '<div data-contents="true"><div data-block="true"><div><span><br data-text="true"></span></div></div></div>', ''],
  ['Draft.js: a soft break inside a block', '<div data-block="true"><div><span><span data-text="true">one\ntwo</span></span></div></div>', 'one\ntwo'],
  ['Draft.js: a soft break at the end, which it doubles', '<div data-block="true"><div><span><span data-text="true">one\n\n</span></span></div></div>', 'one\n'],
  ['Draft.js: a hashtag decorated in its own span', '<div data-block="true"><div><span><span data-text="true">see </span></span><span class="r-tag"><span><span data-text="true">#DCS</span></span></span><span><span data-text="true"> now</span></span></div></div>', 'see #DCS now'],
  ['Draft.js: an emoji drawn as an image', '<div data-block="true"><div><span><span data-text="true">hi </span></span><span><img alt="👍" src="data:,"></span></div></div>', 'hi 👍'],
  ['Draft.js: a mention, a tag and an address, each in its own span', '<div data-block="true"><div><span style="color: rgb(29, 155, 240)"><span><span data-text="true">@anele_z</span></span></span><span><span data-text="true"> says </span></span><span class="r"><span data-text="true">#DCS</span></span><span><span data-text="true">: </span></span><span class="r"><span data-text="true">https://example.org/a?b=1&amp;c=2</span></span></div></div>', '@anele_z says #DCS: https://example.org/a?b=1&c=2'],
  ['Draft.js: an emoji drawn behind its own text', '<div data-block="true"><div><span><span data-text="true">hi </span></span><span style="background-image: url(&quot;data:,&quot;)"><span style="clip-path: circle(0% at 50% 50%)"><span data-text="true">👍🏽</span></span></span><span><span data-text="true"> all</span></span></div></div>', 'hi 👍🏽 all'],
  ['Draft.js: a block of nothing but an emoji between two blocks', '<div data-block="true"><div><span data-text="true">one</span></div></div><div data-block="true"><div><span><img alt="👩‍🚒" src="data:,"></span></div></div><div data-block="true"><div><span data-text="true">two</span></div></div>', 'one\n👩‍🚒\ntwo'],
  ['Lexical: paragraphs', '<p dir="auto"><span data-lexical-text="true">one</span></p><p dir="auto"><span data-lexical-text="true">two</span></p>', 'one\ntwo'],
  ['Lexical: an empty paragraph', '<p><span data-lexical-text="true">one</span></p><p><br></p><p><span data-lexical-text="true">two</span></p>', 'one\n\ntwo'],
  ['Lexical: line breaks in one paragraph', '<p><span data-lexical-text="true">one</span><br><span data-lexical-text="true">two</span></p>', 'one\ntwo'],
  ['Lexical: a line break at the end and its managed one', '<p><span data-lexical-text="true">one</span><br><br data-lexical-managed-linebreak="true"></p>', 'one\n'],
  ['Lexical: a mention and an emoji image', '<p><span data-lexical-text="true">to </span><span data-lexical-text="true" spellcheck="false">Anele Zulu</span><span data-lexical-text="true"> </span><img alt="😀" src="data:,"></p>', 'to Anele Zulu 😀'],
  ['Quill: lines, an empty one, a list', '<p>one</p><p><br></p><ol><li data-list="bullet"><span class="ql-ui" contenteditable="false"></span>two</li><li data-list="bullet"><span class="ql-ui" contenteditable="false"></span>three</li></ol>', 'one\n\ntwo\nthree'],
  ['Quill: a mention between byte order marks', '<p>to <span class="ql-mention" contenteditable="false">\uFEFF<span contenteditable="false">Anele Zulu</span>\uFEFF</span> now</p>', 'to Anele Zulu now'],
  ['Quill: the cursor of a format', '<p>one<strong><span class="ql-cursor">\uFEFF</span></strong></p>', 'one'],
  ['ProseMirror: hard breaks and the trailing one', '<p>one<br>two<br><br class="ProseMirror-trailingBreak"></p>', 'one\ntwo\n'],
  ['ProseMirror: a separator image without a text', '<p>one<img class="ProseMirror-separator" alt=""><br class="ProseMirror-trailingBreak"></p>', 'one'],
  ['ProseMirror: a widget is decoration', '<p><span class="ProseMirror-widget">Write here</span>one</p>', 'one'],
  ['plain contenteditable: bare text, then blocks', 'one<div>two</div><div><br></div><div>three</div>', 'one\ntwo\n\nthree'],
  ['indentation between blocks', '\n  <p>one</p>\n  <p>two</p>\n', 'one\ntwo'],
  ['blocks in blocks count once', '<div><div><p>one</p></div></div><blockquote><p>two</p></blockquote>', 'one\ntwo'],
  ['a block drawn inline', '<p>one <div style="display: inline-block">two</div> three</p>'.replace('<p>', '<section>').replace('</p>', '</section>'), 'one two three'],
  ['zero-width space in words; the joiner of an emoji stays', 'sta\u200Bbbed 👩\u200D🚒', 'stabbed 👩\u200D🚒'],
  ['buttons and scripts are not text', 'one<button>Remove</button><style>p {}</style> two', 'one two'],
  ['spaces that the person typed', '<p>two  spaces\u00A0and one</p>', 'two  spaces\u00A0and one'],
];

describe('reading an editor', () => {
  it.each(CAPTURED)('%s', (_name, html, text) => {
    expect(readTree(dom(html)).text).toBe(text);
  });

  it('takes a textarea as it stands', () => {
    const area = document.createElement('textarea');
    area.value = 'one\n\ntwo ';
    expect(readEditor(area)).toEqual({ text: 'one\n\ntwo ', runs: [] });
  });

  it('reads the posts of a thread as one text, with places in each', () => {
    const [one, two] = [dom('<p>one</p>'), dom('<p>two</p>')];
    const reading = readEditors([one, two]);
    expect(reading.text).toBe('one\n\ntwo');
    expect(rangeOf(reading, 5, 8)?.toString()).toBe('two');
    expect(readEditors([dom('<p><br></p>'), one, dom('<p><br></p>'), two, dom('')]).text).toBe('one\n\ntwo');
  });
});

describe('the map from the text to the page', () => {
  it.each(CAPTURED)('%s: every character is where its range says', (_name, html, text) => {
    const reading = readTree(dom(html));
    for (const run of reading.runs) {
      const range = rangeOf(reading, run.start, run.start + run.length);
      const shown = range?.cloneContents();
      const there = run.from >= 0 ? shown?.textContent : (shown?.firstElementChild?.getAttribute('alt') ?? '\n');
      expect(there).toBe(text.slice(run.start, run.start + run.length));
    }
  });

  it('maps a range over several nodes', () => {
    const reading = readTree(dom('<p>we at <b>the department</b></p><p>can confirm</p>'));
    expect(rangeOf(reading, 3, 24)?.toString()).toBe('at the departmentcan');
  });

  it('maps a break to the BR or the character that makes it', () => {
    const broken = readTree(dom('<p>one<br>two</p>'));
    expect(rangeOf(broken, 3, 4)?.cloneContents().firstElementChild?.tagName).toBe('BR');
    expect(rangeOf(readTree(dom('<p>one\ntwo</p>')), 3, 4)?.toString()).toBe('\n');
  });

  it('maps a caret there and back', () => {
    const reading = readTree(dom('<p>one</p><p><br></p><p>t\u200Bwo</p>'));
    for (const offset of [0, 1, 3, 5, 6, 7, 8]) {
      const place = placeAt(reading, offset, 'right');
      expect(place && offsetOf(reading, place)).toBe(offset === 4 ? 3 : offset);
    }
  });

  it('gives nothing for what is not there any more', () => {
    const root = dom('<p>one two</p>');
    const reading = readTree(root);
    root.querySelector('p')!.textContent = 'x';
    expect(rangeOf(reading, 4, 7)).toBeUndefined();
    expect(rangeOf(reading, 5, 50)).toBeUndefined();
    expect(rangeOf({ text: 'one', runs: [] }, 0, 3)).toBeUndefined();
  });
});

describe('cost', () => {
  /** Counted, not timed: a busy machine must not turn the suite red. */
  const visits = (paragraphs: number): number => {
    const root = dom('<p>one <b>two</b><br>three</p>\n'.repeat(paragraphs));
    let count = 0;
    const original = Object.getOwnPropertyDescriptor(Node.prototype, 'nextSibling')!;
    Object.defineProperty(Node.prototype, 'nextSibling', { ...original, get(this: Node) { count += 1; return original.get?.call(this) as Node | null; } });
    try {
      readTree(root);
    } finally {
      Object.defineProperty(Node.prototype, 'nextSibling', original);
    }
    return count;
  };
  it('grows in line with the draft', () => {
    expect(visits(400)).toBeLessThan(visits(100) * 4.2);
  });
  it('reads a tree nested deeper than a stack', () => {
    // Stand-ins for nodes: jsdom itself takes minutes to nest this deep.
    const span = (): Record<string, unknown> => ({ nodeType: 1, tagName: 'SPAN', classList: { contains: () => false }, hasAttribute: () => false, nextSibling: null });
    const root = span();
    let at = root;
    for (let depth = 0; depth < 50_000; depth += 1) {
      const child = { ...span(), parentNode: at };
      at['firstChild'] = child;
      at = child;
    }
    at['firstChild'] = { nodeType: 3, data: 'deep', parentNode: at, parentElement: at, nextSibling: null };
    expect(readTree(root as unknown as Element).text).toBe('deep');
  });
});

describe('a list of suggestions', () => {
  it.each([
    ['an option is active', '<div id="e" aria-activedescendant="o"></div><ul role="listbox"><li role="option" id="o">Anele</li></ul>', true],
    ['X names an option that is not there', '<div id="e" aria-activedescendant="typeaheadFocus-0.1"></div>', false],
    ['expanded, with options', '<div id="e" aria-expanded="true" aria-controls="l"></div><ul id="l" role="listbox"><li role="option">Anele</li></ul>', true],
    ['expanded, but empty', '<div id="e" aria-expanded="true" aria-controls="l"></div><ul id="l" role="listbox"></ul>', false],
    ['expanded, naming nothing', '<div id="e" aria-expanded="true"></div>', false],
    ['closed', '<div id="e" aria-expanded="false" aria-controls="l"></div><ul id="l"><li role="option">Anele</li></ul>', false],
    ['the editor says nothing; an option within the composer is selected', '<form><div id="e"></div><div role="listbox"><div role="option" aria-selected="true">Anele</div></div></form>', true],
    ['none of them is selected: Enter sends', '<form><div id="e"></div><div role="listbox"><div role="option" aria-selected="false">Anele</div></div></form>', false],
    ['in a list elsewhere', '<form><div id="e"></div></form><div role="listbox"><div role="option" aria-selected="true">Anele</div></div>', false],
  ])('%s', (_name, html, open) => {
    document.body.innerHTML = html;
    const editor = document.getElementById('e')!;
    expect(pickerOpen(editor, editor.closest('form') ?? editor)).toBe(open);
  });
});
