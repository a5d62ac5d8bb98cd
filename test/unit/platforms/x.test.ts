// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { one, page, pathFrom, platformOf } from './page.ts';

const x = platformOf('x');

const editor = (n: number, text: string): string =>
  `<div class="row"><label data-testid="tweetTextarea_${n}_label"><div data-testid="tweetTextarea_${n}RichTextInputContainer"><div contenteditable="true" role="textbox" data-testid="tweetTextarea_${n}"><div data-contents="true"><div data-block="true"><span data-text="true">${text}</span></div></div></div></div></label></div>`;
const bar = (button: string): string => `<div data-testid="toolBar"><input type="file" data-testid="fileInput"><button role="button" data-testid="${button}"><span id="label-${button}">Post</span></button></div>`;
const tweet = (handle: string, text: string, quoted = ''): string =>
  `<article data-testid="tweet"><div data-testid="User-Name"><a href="/${handle}">Name</a><a href="/${handle}/status/1"><time></time></a></div><div data-testid="tweetText"><span>${text}</span></div>${quoted}</article>`;
const quote = (handle: string, text: string): string =>
  `<div role="link" tabindex="0"><div data-testid="User-Name"><span>Name</span><span>@${handle}</span></div><div data-testid="tweetText"><span>${text}</span><img alt="👍"></div></div>`;
const home = `<nav><a href="/thandi_m" data-testid="AppTabBar_Profile_Link">Profile</a></nav><main role="main"><div id="inline"><div>${editor(0, 'home draft')}</div>${bar('tweetButtonInline')}</div>${tweet('capeweather', 'Wind.')}</main>`;
const dialog = (inner: string): string => `${home}<div id="layers"><div role="dialog">${inner}</div></div>`;

const composer = (selector: string) => {
  const found = x.composerAt(pathFrom(one(selector)));
  if (!found) throw new Error('no composer');
  return found;
};
const INLINE = '#inline [role="textbox"]';
const MODAL = '[role="dialog"] [role="textbox"]';

describe('X', () => {
  beforeEach(() => { page(home, '/home'); });

  it('finds the home composer from its editor and from inside its button', () => {
    const hit = x.submitAt(pathFrom(one('#label-tweetButtonInline')));
    expect(hit?.control).toBe(one('[data-testid="tweetButtonInline"]'));
    expect(hit?.composer.key).toBe(one(INLINE));
    expect(composer(INLINE).root).toBe(one('#inline'));
    expect(x.read(composer(INLINE)).text).toBe('home draft');
    expect(x.surroundings(composer(INLINE))).toEqual({ surface: 'post', thread: [], attachments: [], account: { handle: 'thandi_m' } });
  });

  it('keeps two composers with the same test ids apart', () => {
    page(dialog(`${tweet('lowveldherald', 'Is it true?')}<div>${editor(0, 'reply draft')}${bar('tweetButton')}</div>`), '/compose/post');
    const hit = x.submitAt(pathFrom(one('[data-testid="tweetButton"]')));
    expect(hit && x.read(hit.composer).text).toBe('reply draft');
    expect(x.read(composer(INLINE)).text).toBe('home draft');
    expect(x.controlOf(composer(INLINE))).toBe(one('[data-testid="tweetButtonInline"]'));
    expect(x.surroundings(composer(MODAL))).toMatchObject({ surface: 'reply', thread: [{ author: 'Name @lowveldherald', text: 'Is it true?' }] });
  });

  it('knows the address of the post that is answered, and of no other', () => {
    page(dialog(`${tweet('minister', 'First.')}${tweet('lowveldherald', 'Is it true?').replace('/status/1', '/status/2?utm_source=x#top')}<div>${editor(0, 'reply draft')}${bar('tweetButton')}</div>${tweet('later', 'After.')}`), '/compose/post');
    expect(x.linkOf(composer(MODAL))).toBe(`${location.origin}/lowveldherald/status/2`);
    expect(x.linkOf(composer(INLINE))).toBeUndefined();
  });

  it('never takes the dialog’s editor or button for the one behind, even where that has none yet', () => {
    page(`<div id="react-root">${dialog(`${editor(0, 'reply draft')}${bar('tweetButton')}`)}</div>`);
    one('[data-testid="tweetButtonInline"]').remove();
    expect(x.read(composer(INLINE)).text).toBe('home draft');
    expect(x.controlOf(composer(INLINE))).toBeUndefined();
  });

  it('reads every post of a thread', () => {
    page(dialog(`${editor(0, 'one')}${editor(1, 'two')}${editor(2, 'three')}${bar('tweetButton')}`));
    const found = composer(MODAL);
    expect(x.read(found).text).toBe('one\n\ntwo\n\nthree');
    expect(x.submitAt(pathFrom(one('[data-testid="tweetButton"]')))?.composer.editors).toHaveLength(3);
  });

  it('knows a quoted post, and one quoted by the post that is answered', () => {
    page(dialog(`${editor(0, 'mine')}${quote('minister', 'Great progress')}${bar('tweetButton')}`));
    expect(x.surroundings(composer(MODAL))).toMatchObject({ surface: 'quote', thread: [{ author: 'Name @minister', text: 'Great progress👍' }] });
    page(dialog(`${tweet('herald', 'Really?', quote('minister', 'Great progress'))}${editor(0, 'mine')}${bar('tweetButton')}`));
    expect(x.surroundings(composer(MODAL)).thread).toEqual([{ author: 'Name @minister', text: 'Great progress👍' }, { author: 'Name @herald', text: 'Really?' }]);
  });

  it('takes the conversation above an inline reply, not what follows it', () => {
    page(`<main>${tweet('a', 'first')}${tweet('b', 'focal')}<div data-testid="inline_reply_offscreen">${editor(0, 'mine')}${bar('tweetButtonInline')}</div>${tweet('c', 'an answer')}</main>`, '/b/status/42');
    expect(x.surroundings(composer('[role="textbox"]'))).toMatchObject({ surface: 'reply', thread: [{ author: 'Name @a', text: 'first' }, { author: 'Name @b', text: 'focal' }] });
  });

  it('notices a post above that is folded up, and none below', () => {
    const more = '<button data-testid="tweet-text-show-more-link">Wys meer</button>';
    const talk = (above: string, below: string): void => {
      page(`<main role="main">${tweet('herald', 'Is it true', above)}<div data-testid="inline_reply_offscreen">${editor(0, 'no')}${bar('tweetButtonInline')}</div>${tweet('late', 'Later', below)}</main>`, '/herald/status/1');
    };
    talk('', more);
    expect(x.surroundings(composer('[role="textbox"]')).cut).toBeUndefined();
    talk(more, '');
    expect(x.surroundings(composer('[role="textbox"]'))).toMatchObject({ cut: true, thread: [{ author: 'Name @herald', text: 'Is it true' }] });
  });

  it('reads what is attached', () => {
    page(dialog(`${editor(0, 'mine')}<div data-testid="attachments"><img alt="Gate B" src="blob:x"><video aria-label="Clip"></video></div>${bar('tweetButton')}`));
    expect(x.surroundings(composer(MODAL)).attachments).toEqual([{ kind: 'image', name: 'Gate B' }, { kind: 'video', name: 'Clip' }]);
  });

  it('leaves out the photos of the post that is answered', () => {
    page(dialog(`${tweet('a', 'look').replace('</article>', '<div data-testid="tweetPhoto"><img alt="Theirs"></div></article>')}${editor(0, 'mine')}<div data-testid="attachments"><img alt="Mine" src="blob:x"></div>${bar('tweetButton')}`));
    expect(x.surroundings(composer(MODAL)).attachments).toEqual([{ kind: 'image', name: 'Mine' }]);
  });

  it.each([
    ['inputs with the id', (n: number, text: string) => `<input data-testid="pollOption_${n}" value="${text}">`],
    ['inputs with the other id', (n: number, text: string) => `<input data-testid="pollOptionTextInput_${n}" value="${text}">`],
    ['inputs inside an element with the id', (_n: number, text: string) => `<div data-testid="pollOptionTextInput"><input value="${text}"></div>`],
    ['inputs with a name', (n: number, text: string) => `<input name="Choice${n + 1}" value="${text}">`],
  ])('reads a poll with its options: %s', (_name, option) => {
    page(dialog(`${editor(0, 'Which?')}${option(0, 'This')}${option(1, 'That')}${option(2, '')}${bar('tweetButton')}`));
    expect(x.read(composer(MODAL)).text).toBe('Which?\n\nThis\n\nThat');
    expect(composer('[role="dialog"] input:not([type])').key).toBe(one(MODAL));
  });

  it('does not take the confirmation of a date for a submit', () => {
    page(dialog(`${editor(0, 'mine')}<button data-testid="scheduledConfirmationPrimaryAction">Confirm</button>${bar('tweetButton')}`));
    expect(x.submitAt(pathFrom(one('[data-testid="scheduledConfirmationPrimaryAction"]')))).toBeUndefined();
    expect(x.submitAt(pathFrom(one('[data-testid="tweetButton"]')))).toBeDefined();
  });

  describe('messages', () => {
    const side = '<nav><button data-testid="SideNav_AccountSwitcher_Button"><i data-testid="UserAvatar-Container-thandi_m"></i></button></nav>';
    const old = (text: string): string => `<aside><div contenteditable="true" role="textbox" data-testid="dmComposerTextInput"><div data-block="true"><span data-text="true">${text}</span></div></div><button data-testid="dmComposerSendButton"></button></aside>`;
    const entry = (text: string, from = ''): string => `<div data-testid="messageEntry">${from && `<a href="/${from}"></a>`}<div data-testid="tweetText"><span>${text}</span></div></div>`;
    const row = (id: number, way: string, text: string): string => `<div data-testid="message-${id}" class="flex justify-${way}"><div data-testid="message-text-${id}"><span dir="auto">${text}</span><span>7:12</span></div></div>`;

    it('of the old page: conversation, Enter and the button', () => {
      page(`${side}<main><section><div>${entry('Is it true?', 'anele_z')}${entry('Who asks?')}</div>${old('mine')}</section></main>`, '/messages/1-2');
      const found = composer('[role="textbox"]');
      expect(x.read(found).text).toBe('mine');
      expect(x.surroundings(found)).toEqual({ surface: 'message', thread: [{ author: 'anele_z', text: 'Is it true?' }, { author: '', text: 'Who asks?' }], attachments: [], account: { handle: 'thandi_m' } });
      expect(x.enterSubmits(found)).toBe(true);
      expect(x.submitAt(pathFrom(one('button[data-testid="dmComposerSendButton"]')))?.composer.key).toBe(found.key);
    });

    it('of XChat: who said what goes by the side, the time is not part of it', () => {
      page(`${side}<main><section><header data-testid="dm-conversation-header"><a href="https://x.com/anele_z">A</a></header>${row(1, 'start', 'Is it true?')}${row(2, 'end', 'Who asks?')}<div><textarea data-testid="dm-composer-textarea"></textarea><button data-testid="dm-composer-send-button"></button></div></section></main>`, '/i/chat/1-2');
      (one('textarea') as HTMLTextAreaElement).value = 'two\nlines';
      const found = composer('textarea');
      expect(x.read(found).text).toBe('two\nlines');
      expect(x.surroundings(found)).toMatchObject({ surface: 'message', thread: [{ author: 'anele_z', text: 'Is it true?' }, { author: 'thandi_m', text: 'Who asks?' }] });
    });

    it('of the drawer and of the page are kept apart', () => {
      page(`<main>${entry('In the page')}${old('one')}</main><div data-testid="DMDrawer">${entry('In the drawer')}${old('two')}</div>`, '/messages/1-2');
      expect(x.read(composer('main [role="textbox"]')).text).toBe('one');
      expect(x.surroundings(composer('[data-testid="DMDrawer"] [role="textbox"]')).thread).toEqual([{ author: '', text: 'In the drawer' }]);
      one('main button').remove();
      expect(x.controlOf(composer('main [role="textbox"]'))).toBeUndefined();
    });
  });

  it('takes the account from the avatar beside the editor, not from a suggestion, a quoted post or a nameless avatar', () => {
    const avatar = (name: string): string => `<i data-testid="UserAvatar-Container-${name}"></i>`;
    page(dialog(`${avatar('desk')}${editor(0, 'mine')}<ul role="listbox"><li>${avatar('suggested')}</li></ul><div role="link">${avatar('quoted')}</div>${bar('tweetButton')}`));
    expect(x.surroundings(composer(MODAL)).account).toEqual({ handle: 'desk' });
    page(dialog(`${avatar('unknown')}${editor(0, 'mine')}${bar('tweetButton')}`));
    expect(x.surroundings(composer(MODAL)).account).toEqual({ handle: 'thandi_m' });
  });

  it.each([
    ['Control+Enter', { ctrlKey: true }, true], ['Meta+Enter', { metaKey: true }, true], ['Control+Shift+Enter', { ctrlKey: true, shiftKey: true }, true],
    ['Enter', {}, false], ['Shift+Enter', { shiftKey: true }, false],
  ])('%s', (_name, modifiers, submits) => {
    const press = { key: 'Enter', ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...modifiers };
    expect(x.keySubmits(composer(INLINE), press)).toBe(submits);
  });

  it('is not led astray by other buttons and fields', () => {
    expect(x.submitAt(pathFrom(one(INLINE)))).toBeUndefined();
    expect(x.composerAt(pathFrom(one('article')))).toBeUndefined();
  });

  it('finds a composer again after the site rebuilt it, and not when it is gone', () => {
    const before = composer(INLINE);
    one(INLINE).outerHTML = '<div contenteditable="true" role="textbox" data-testid="tweetTextarea_0">new</div>';
    expect(x.refresh(before)?.key).toBe(one(INLINE));
    one('#inline').remove();
    expect(x.refresh(before)).toBeUndefined();
  });
});
