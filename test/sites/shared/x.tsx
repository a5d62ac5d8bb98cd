/** @jsxImportSource react */
import { ContentState, Editor, EditorState, getDefaultKeyBinding } from 'draft-js';
import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { pressProps } from './react.ts';
import { accepts, post } from './site.ts';

/** X's composer: Draft.js in one subtree, the tool bar with the button in a sibling subtree. */
export function Composer({ button, label, onPosted }: { button: string; label: string; onPosted?: () => void }): ReactNode {
  const [state, setState] = useState(() => EditorState.createEmpty());
  // Handlers read the newest text, not the one of their render: a second press in the same tick finds it empty.
  const latest = useRef(state);
  const change = (next: EditorState): void => {
    latest.current = next;
    setState(next);
  };
  const text = state.getCurrentContent().getPlainText('\n');
  const submit = (): void => {
    const now = latest.current.getCurrentContent().getPlainText('\n');
    if (now.trim() === '') return;
    post(now);
    change(EditorState.moveFocusToEnd(EditorState.push(latest.current, ContentState.createFromText(''), 'remove-range')));
    onPosted?.();
  };
  const bind = (event: KeyboardEvent): string | null => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return getDefaultKeyBinding(event);
    if (accepts(event.nativeEvent)) submit();
    return 'submitted';
  };
  return (
    <div className="composer">
      <div className="row">
        <div data-testid="UserAvatar-Container-thandi_m" className="avatar" />
        <div className="text-row">
          <label data-testid={`tweetTextarea_0_label`}>
            <div data-testid="tweetTextarea_0RichTextInputContainer">
              <Editor editorState={state} onChange={change} keyBindingFn={bind} handleKeyCommand={(command: string) => (command === 'submitted' ? 'handled' : 'not-handled')}
                placeholder={label} ariaLabel="Post text" webDriverTestID="tweetTextarea_0" role="textbox" ariaMultiline />
            </div>
          </label>
        </div>
      </div>
      <div data-testid="toolBar" role="tablist" className="bar">
        <input data-testid="fileInput" type="file" hidden />
        <button type="button" data-testid={button} role="button" disabled={text.trim() === ''} {...pressProps(submit)}>
          <span>{button === 'tweetButton' ? 'Reply' : 'Post'}</span>
        </button>
      </div>
    </div>
  );
}

/** One post of the timeline. */
export function Tweet({ name, handle, id, children }: { name: string; handle: string; id: string; children: ReactNode }): ReactNode {
  return (
    <article data-testid="tweet" role="article">
      <div data-testid="User-Name"><a href={`/${handle}`}><span>{name}</span></a> <a href={`/${handle}`}><span>@{handle}</span></a>
        {' '}<a href={`/${handle}/status/${id}`}><time dateTime="2026-11-20T07:12:00.000Z">2h</time></a></div>
      <div data-testid="tweetText" lang="en"><span>{children}</span></div>
    </article>
  );
}

/** The home page, with its inline composer on top. */
export function Home(): ReactNode {
  return (
    <div className="columns">
      <nav aria-label="Primary">
        <a href="/home" data-testid="AppTabBar_Home_Link">Home</a>
        <a href="/thandi_m" data-testid="AppTabBar_Profile_Link">Profile</a>
        <button type="button" data-testid="SideNav_AccountSwitcher_Button"><span data-testid="UserAvatar-Container-thandi_m" />Thandi M @thandi_m</button>
      </nav>
      <main role="main">
        <div data-testid="primaryColumn">
          <Composer button="tweetButtonInline" label="What’s happening?" />
          <section aria-label="Timeline: Your Home Timeline">
            <div data-testid="cellInnerDiv"><Tweet name="Cape Weather" handle="capeweather" id="1001">Wind picking up along the coast this afternoon.</Tweet></div>
            <div data-testid="cellInnerDiv"><Tweet name="Sipho Dlamini" handle="sipho_d" id="1002">Braai at ours on Saturday, bring a chair.</Tweet></div>
          </section>
        </div>
      </main>
    </div>
  );
}
