/** @jsxImportSource react */
import { CompositeDecorator, ContentState, Editor, EditorState, getDefaultKeyBinding } from 'draft-js';
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { pressProps } from './react.ts';
import { accepts, post } from './site.ts';

/** Mentions, tags and addresses in a span of their own, as the site has them. */
const entities = new CompositeDecorator([{
  strategy: (block, found) => {
    for (const { 0: entity, index } of block.getText().matchAll(/[@#]\w+|https?:\/\/[^\s]+/g)) found(index, index + entity.length);
  },
  component: ({ children }: { children?: ReactNode }) => <span className="entity">{children}</span>,
}]);
const textOf = (state: EditorState): string => state.getCurrentContent().getPlainText('\n');
const startWith = (text: string): EditorState => (text === '' ? EditorState.createEmpty(entities) : EditorState.moveSelectionToEnd(EditorState.createWithContent(ContentState.createFromText(text), entities)));
/** Emptied at once, with a history to go back in, and in focus. */
const emptied = (state: EditorState): EditorState => EditorState.moveFocusToEnd(EditorState.push(state, ContentState.createFromText(''), 'remove-range'));

/** A value whose newest version handlers can read: a second press in the same tick finds what the first one left. */
export function useLatest<T>(initial: () => T): [value: T, latest: { readonly current: T }, change: (next: T) => void] {
  const [value, setValue] = useState(initial);
  const latest = useRef(value);
  return [value, latest, (next) => {
    latest.current = next;
    setValue(next);
  }];
}

/** X's rich text box: Draft.js under its test id. Ctrl+Enter or ⌘+Enter submits, or a bare Enter where `enter` says so. */
export function DraftBox({ testId, label, name, state, change, submit, enter = false }: {
  testId: string; label: string; name: string; state: EditorState; change: (next: EditorState) => void; submit: () => void; enter?: boolean;
}): ReactNode {
  const bind = (event: KeyboardEvent): string | null => {
    const submits = event.key === 'Enter' && (enter ? !event.shiftKey : event.ctrlKey || event.metaKey);
    if (!submits) return getDefaultKeyBinding(event);
    if (accepts(event.nativeEvent)) submit();
    return 'submitted';
  };
  return (
    <Editor editorState={state} onChange={change} keyBindingFn={bind} handleKeyCommand={(command: string) => (command === 'submitted' ? 'handled' : 'not-handled')}
      placeholder={label} ariaLabel={name} webDriverTestID={testId} role="textbox" ariaMultiline />
  );
}

/** The draft of a composer: its posts and, where there is a poll, its options. */
export function useDraft(texts: readonly string[] = [''], options: readonly string[] = []): Draft {
  const [posts, latestPosts, changePosts] = useLatest(() => texts.map(startWith));
  const [poll, latestPoll, changePoll] = useLatest(() => options);
  const put = <T,>(list: readonly T[], at: number, item: T): T[] => list.map((old, place) => (place === at ? item : old));
  return {
    posts, poll,
    change: (at, next) => { changePosts(put(latestPosts.current, at, next)); },
    choose: (at, text) => { changePoll(put(latestPoll.current, at, text)); },
    add: () => { changePosts([...latestPosts.current, startWith('')]); },
    take: () => {
      const parts = [...latestPosts.current.map(textOf), ...latestPoll.current].filter((text) => text.trim() !== '');
      if (parts.length > 0) {
        changePosts(latestPosts.current.map((state, at) => (at === 0 ? emptied(state) : startWith(''))));
        changePoll(latestPoll.current.map(() => ''));
      }
      return parts.join('\n\n');
    },
  };
}
export interface Draft {
  readonly posts: readonly EditorState[];
  readonly poll: readonly string[];
  change(at: number, next: EditorState): void;
  choose(at: number, text: string): void;
  add(): void;
  /** Everything that is to be posted, a blank line between; the draft is empty then. */
  take(): string;
}

interface ComposerProps {
  readonly button: 'tweetButton' | 'tweetButtonInline';
  readonly label: string;
  readonly onPosted?: () => void;
  /** Kept outside where the composer goes and comes back. */
  readonly draft?: Draft;
  readonly verb?: string;
  /** The account the composer posts from. */
  readonly account?: string;
  /** What stands between the text and the tool bar: attachments, a quoted post. */
  readonly children?: ReactNode;
  /** Further buttons of the tool bar. */
  readonly tools?: ReactNode;
}

/** X's composer: Draft.js in one subtree, the tool bar with the button in a sibling subtree. */
export function Composer({ button, label, onPosted, draft: given, verb, account = 'thandi_m', children, tools }: ComposerProps): ReactNode {
  const own = useDraft();
  const draft = given ?? own;
  const submit = (): void => {
    const text = draft.take();
    if (text === '') return;
    post(text);
    onPosted?.();
  };
  return (
    <div className="composer">
      {draft.posts.map((state, at) => (
        <div className="row" key={at}>
          <div data-testid={`UserAvatar-Container-${account}`} className="avatar" />
          <div className="text-row">
            <label data-testid={`tweetTextarea_${at}_label`}>
              <div data-testid={`tweetTextarea_${at}RichTextInputContainer`}>
                <DraftBox testId={`tweetTextarea_${at}`} label={label} name="Post text" state={state} change={(next) => { draft.change(at, next); }} submit={submit} />
              </div>
            </label>
          </div>
        </div>
      ))}
      {draft.poll.map((text, at) => (
        <label key={at} className="field"><span>Choice {at + 1}</span>
          <input data-testid={`pollOption_${at}`} name={`Choice${at + 1}`} type="text" maxLength={25} value={text} onChange={(event) => { draft.choose(at, event.target.value); }} />
        </label>
      ))}
      {children}
      <div data-testid="toolBar" role="tablist" className="bar">
        <input data-testid="fileInput" type="file" hidden />
        {tools}
        <button type="button" data-testid={button} role="button" disabled={draft.posts.every((state) => textOf(state).trim() === '')} {...pressProps(submit)}>
          <span>{verb ?? (button === 'tweetButton' ? 'Reply' : 'Post')}</span>
        </button>
      </div>
    </div>
  );
}

/** A compose dialog over the page. Escape closes it, and the draft goes with it. */
export function Dialog({ title, close, children }: { title: string; close: () => void; children: ReactNode }): ReactNode {
  useEffect(() => {
    const escape = (event: globalThis.KeyboardEvent): void => {
      if (event.key === 'Escape') close();
    };
    document.addEventListener('keydown', escape);
    return () => { document.removeEventListener('keydown', escape); };
  }, [close]);
  return (
    <div id="layers">
      <div className="backdrop" />
      <div role="dialog" aria-modal="true" aria-labelledby="modal-header" className="dialog">
        <h2 id="modal-header" className="hidden">{title}</h2>
        <button type="button" data-testid="app-bar-close" aria-label="Close" onClick={close}>×</button>
        {children}
      </div>
    </div>
  );
}

/** A page with one dialog, open from the start; `content` gets what closes it. */
export function OverHome({ title, content }: { title: string; content: (close: () => void) => ReactNode }): ReactNode {
  const [open, setOpen] = useState(true);
  const [close] = useState(() => () => { setOpen(false); });
  return <><Home />{open && <Dialog title={title} close={close}>{content(close)}</Dialog>}</>;
}

interface PostProps {
  readonly name: string;
  readonly handle: string;
  readonly id: string;
  readonly children: ReactNode;
}

/** One post of the timeline. */
export function Tweet({ name, handle, id, children, quoted }: PostProps & { quoted?: ReactNode }): ReactNode {
  return (
    <article data-testid="tweet" role="article" tabIndex={0}>
      <div data-testid="User-Name"><a href={`/${handle}`}><span>{name}</span></a> <a href={`/${handle}`}><span>@{handle}</span></a>
        {' '}<a href={`/${handle}/status/${id}`}><time dateTime="2026-11-20T07:12:00.000Z">2h</time></a></div>
      <div data-testid="tweetText" lang="en"><span>{children}</span></div>
      {quoted}
    </article>
  );
}

/** A quoted post, in a composer or in a post: a link as a whole. */
export function Quoted({ name, handle, children }: Omit<PostProps, 'id'>): ReactNode {
  return (
    <div role="link" tabIndex={0} className="field">
      <div data-testid={`UserAvatar-Container-${handle}`} className="avatar" />
      <div data-testid="User-Name"><span>{name}</span> <span>@{handle}</span> <time dateTime="2026-11-20T06:12:00.000Z">3h</time></div>
      <div data-testid="tweetText" lang="en"><span>{children}</span></div>
    </div>
  );
}

/** The frame of every page: navigation at the side, a column in the middle. */
export function Frame({ children }: { children: ReactNode }): ReactNode {
  return (
    <div className="columns">
      <nav aria-label="Primary">
        <a href="/home" data-testid="AppTabBar_Home_Link">Home</a>
        <a href="/thandi_m" data-testid="AppTabBar_Profile_Link">Profile</a>
        <button type="button" data-testid="SideNav_AccountSwitcher_Button"><span data-testid="UserAvatar-Container-thandi_m" />Thandi M @thandi_m</button>
      </nav>
      <main role="main"><div data-testid="primaryColumn">{children}</div></main>
    </div>
  );
}

/** The home page, with its inline composer on top. */
export function Home(): ReactNode {
  // Who has several accounts picks one at the composer.
  const account = new URLSearchParams(location.search).get('account') ?? 'thandi_m';
  return (
    <Frame>
      <Composer button="tweetButtonInline" label="What’s happening?" account={account} />
      <section aria-label="Timeline: Your Home Timeline">
        <div data-testid="cellInnerDiv"><Tweet name="Cape Weather" handle="capeweather" id="1001">Wind picking up along the coast this afternoon.</Tweet></div>
        <div data-testid="cellInnerDiv"><Tweet name="Sipho Dlamini" handle="sipho_d" id="1002">Braai at ours on Saturday, bring a chair.</Tweet></div>
      </section>
    </Frame>
  );
}
