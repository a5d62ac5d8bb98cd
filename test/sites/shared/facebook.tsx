/** @jsxImportSource react */
import type { LexicalEditor } from 'lexical';
import { useEffect, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { word } from './facebook-words.ts';
import { clearLexical, mentions, mountLexical, onBareEnter, readLexical } from './lexical.ts';
import { divButtonProps } from './react.ts';
import { accepts, post, trapFocus } from './site.ts';

const query = new URLSearchParams(location.search);

/** The page is used as this account: the cookies and the start-up data that say so (see src/platforms/facebook/account.ts). */
export function signIn(id: string, name: string, page = false): void {
  document.cookie = 'c_user=100001; path=/; secure';
  document.cookie = page ? `i_user=${id}; path=/; secure` : 'i_user=; path=/; max-age=0; secure';
  const data = document.createElement('script');
  data.type = 'application/json';
  data.textContent = JSON.stringify({ define: [['CurrentUserInitialData', [], { ACCOUNT_ID: '100001', USER_ID: id, NAME: name, SHORT_NAME: name.split(' ')[0] }]] });
  document.body.append(data);
}

/** A button as Facebook has them: a div that answers keys itself. */
export function Button({ label, off = false, press, children }: { label: string; off?: boolean; press: () => void; children?: ReactNode }): ReactNode {
  return <div role="button" aria-label={label} tabIndex={off ? -1 : 0} {...(off ? { 'aria-disabled': true } : {})} {...divButtonProps(press)}>{children ?? <span><span>{label}</span></span>}</div>;
}

/** A picture to press, without a word on it. */
export const Icon = ({ label, press = () => undefined }: { label: string; press?: () => void }): ReactNode =>
  <div role="button" aria-label={label} tabIndex={0} onClick={press}><i style={{ display: 'inline-block', width: 16, height: 16, background: '#999' }} /></div>;

interface FieldProps {
  readonly kind: 'post' | 'comment';
  readonly label: string;
  readonly initial?: string;
  readonly mounted: (editor: LexicalEditor) => void;
  readonly changed: (text: string) => void;
  /** A bare Enter in it. */
  readonly enter?: (() => void) | undefined;
}

/** A Lexical editor. `?mention=1`: with a list of people. */
export function Field({ kind, label, initial = '', mounted, changed, enter }: FieldProps): ReactNode {
  const root = useRef<HTMLDivElement>(null);
  const latest = useRef({ changed, enter });
  useLayoutEffect(() => { latest.current = { changed, enter }; });
  useLayoutEffect(() => {
    const editor = mountLexical(root.current!, kind, (text) => { latest.current.changed(text); }, initial);
    mounted(editor);
    if (kind === 'comment') onBareEnter(editor, (event) => { if (accepts(event)) latest.current.enter?.(); });
    if (query.get('mention') === '1') mentions(editor, root.current!, 'Anele Zulu');
  // Mounted once, as on the site.
  }, []);
  return <div className="field"><div ref={root} role="textbox" contentEditable suppressContentEditableWarning aria-label={label} aria-placeholder={label} spellCheck tabIndex={0} /></div>;
}

/**
 * An open comment box. Its ids repeat when several are open, as on the site. `?rebuild=1`: the site makes a new editor after
 * every fourth change, with the text so far in it.
 */
export function CommentBox({ label }: { label: string }): ReactNode {
  const form = useRef<HTMLFormElement>(null);
  const editor = useRef<LexicalEditor>();
  const changes = useRef(0);
  const [text, setText] = useState('');
  const [built, setBuilt] = useState(0);
  const submit = (): void => {
    const now = readLexical(editor.current!);
    if (now.trim() === '') return;
    post(now);
    clearLexical(editor.current!);
  };
  const changed = (now: string): void => {
    setText(now);
    changes.current += 1;
    if (query.get('rebuild') !== '1' || now === '' || changes.current % 4 !== 0) return;
    // Not from inside the editor's own update.
    queueMicrotask(() => {
      flushSync(() => { setBuilt((count) => count + 1); });
      form.current!.querySelector<HTMLElement>('[role="textbox"]')!.focus();
    });
  };
  return (
    <form ref={form} role="presentation" className="composer" onSubmit={(event) => { event.preventDefault(); }}>
      <Field key={built} kind="comment" label={label} initial={text} mounted={(made) => { editor.current = made; }} changed={changed} enter={submit} />
      <div className="bar">
        <Icon label={word('photo')} />
        <div id="focused-state-composer-submit"><span><Button label={word('comment')} off={text.trim() === ''} press={submit}><i>{word('comment')}</i></Button></span></div>
      </div>
    </form>
  );
}

/** A comment, which alone is an article. */
export const Comment = ({ author, children }: { author: string; children: ReactNode }): ReactNode =>
  <div role="article" aria-label={`${word('comment')} – ${author}`}><a href={`/${author.split(' ')[0]!.toLowerCase()}`}><span>{author}</span></a><div dir="auto">{children}</div></div>;

/** A post of the feed. `follow`: with a button beside the author's name. */
export function Story({ at, author, text, share, follow = false, children }: { at: number; author: string; text: string; share?: () => void; follow?: boolean; children?: ReactNode }): ReactNode {
  const [liked, like] = useState(false);
  const [followed, setFollowed] = useState(false);
  return (
    <div aria-posinset={at} data-pagelet={`FeedUnit_${at}`} className="composer">
      <h4 data-ad-rendering-role="profile_name"><a href="/author"><span>{author}</span></a>{follow && <><span> · </span><Button label={word(followed ? 'unfollow' : 'follow')} press={() => { post(`${followed ? 'unfollow' : 'follow'} ${at}`); setFollowed(!followed); }} /></>}</h4>
      <div data-ad-rendering-role="story_message" data-ad-preview="message"><div dir="auto">{text}</div></div>
      <div className="row">
        <div role="button" tabIndex={0} aria-label={word(liked ? 'unlike' : 'like')} {...divButtonProps(() => { post(`${liked ? 'unlike' : 'like'} ${at}`); like(!liked); })}>
          <div data-ad-rendering-role="like_button">{word('like')}</div>
        </div>
        <div role="button" tabIndex={0}><div data-ad-rendering-role="comment_button">{word('comment')}</div></div>
        <div role="button" tabIndex={0} aria-label={word('share')} onClick={share}><div data-ad-rendering-role="share_button">{word('share')}</div></div>
      </div>
      {children}
    </div>
  );
}

/** A modal dialog: keeps focus inside, closes on Escape. `covered`: another lies over it. */
export function Dialog({ title, close, covered = false, children }: { title: string; close: () => void; covered?: boolean; children: ReactNode }): ReactNode {
  const dialog = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (covered) return undefined;
    const release = trapFocus((target) => dialog.current!.contains(target), () => { dialog.current!.querySelector<HTMLElement>('[role="textbox"], [role="button"]')!.focus(); });
    const escape = (event: KeyboardEvent): void => { if (event.key === 'Escape') close(); };
    document.addEventListener('keydown', escape);
    return () => {
      release();
      document.removeEventListener('keydown', escape);
    };
  }, [close, covered]);
  return (
    <div className="layer" {...(covered ? { 'aria-hidden': true } : {})}>
      <div className="backdrop" />
      <div ref={dialog} role="dialog" aria-modal="true" aria-label={title} className="dialog">{children}</div>
    </div>
  );
}

interface PostDialogProps {
  readonly title: string;
  readonly label: string;
  /** What the button says that posts. */
  readonly posts: string;
  readonly steps?: 1 | 2;
  readonly initial?: string;
  /** May it go out without a word? */
  readonly bare?: boolean;
  readonly close: () => void;
  /** What stands below the button. */
  readonly below?: ReactNode;
}

/**
 * The dialog that makes a post, in one step or in two. `?second=hidden`: the first step stays in the page, hidden;
 * `?second=over`: the second is a dialog of its own over the first. `?address=1`: each step has an address of its own.
 */
export function PostDialog({ title, label, posts, steps = 1, initial = '', bare = false, close, below }: PostDialogProps): ReactNode {
  const editor = useRef<LexicalEditor>();
  const [text, setText] = useState(initial);
  const [step, setStep] = useState(1);
  const go = (to: 1 | 2): void => {
    if (query.get('address') === '1') history.pushState({}, '', to === 2 ? '/composer/settings/' : '/');
    setStep(to);
  };
  const way = query.get('second') ?? 'instead';
  const off = text.trim() === '' && !bare;
  const submit = (): void => {
    if (off) return;
    post(text);
    close();
  };
  const first = (
    <div {...(step === 2 && way === 'hidden' ? { hidden: true } : {})}>
      <h2>{title}</h2>
      <Icon label={word('close')} press={close} />
      <div>Thandi Mokoena</div>
      <div role="button" tabIndex={0}>{word('audience')}</div>
      <Field kind="post" label={label} initial={text} mounted={(made) => { editor.current = made; }} changed={setText} />
      <Icon label={word('emoji')} />
      <div role="group" aria-label={word('add')}><input type="file" hidden /><Icon label={word('photo')} /></div>
      <div className="bar go"><Button label={steps === 1 ? posts : word('next')} off={off} press={steps === 1 ? submit : () => { if (!off) go(2); }} /></div>
      {below}
    </div>
  );
  const second = step === 2 && (
    <div>
      <div className="back"><Icon label={word('back')} press={() => { go(1); }} /></div>
      <h2>{word('settings')}</h2>
      <div role="button" tabIndex={0}>{word('audience')}</div>
      <div className="bar go last"><Button label={posts} press={submit} /></div>
    </div>
  );
  return (
    <>
      {(step === 1 || way === 'hidden' || way === 'over') && <Dialog title={title} close={close} covered={step === 2 && way === 'over'}><form method="POST" onSubmit={(event) => { event.preventDefault(); }}>{first}{way === 'hidden' && second}</form></Dialog>}
      {second !== false && way !== 'hidden' && <Dialog title={word('settings')} close={close}>{second}</Dialog>}
    </>
  );
}
