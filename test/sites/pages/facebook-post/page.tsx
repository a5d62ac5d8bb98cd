/** @jsxImportSource react */
import type { LexicalEditor } from 'lexical';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { clearLexical, mountLexical, readLexical } from '../../shared/lexical.ts';
import { divButtonProps } from '../../shared/react.ts';
import { post, trapFocus } from '../../shared/site.ts';

/** The create-post dialog: modal, keeps focus inside, closes on Escape and after posting. */
function CreatePost({ close }: { close: () => void }): ReactNode {
  const dialog = useRef<HTMLDivElement>(null);
  const root = useRef<HTMLDivElement>(null);
  const editor = useRef<LexicalEditor>(null);
  const [empty, setEmpty] = useState(true);
  useEffect(() => {
    const mounted = mountLexical(root.current!, 'post', (text) => { setEmpty(text.trim() === ''); });
    (editor as { current: LexicalEditor }).current = mounted;
    const release = trapFocus((target) => dialog.current!.contains(target), () => { mounted.focus(); });
    const escape = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') close();
    };
    document.addEventListener('keydown', escape);
    return () => {
      release();
      document.removeEventListener('keydown', escape);
    };
  }, [close]);
  const submit = (): void => {
    const text = readLexical(editor.current!);
    if (text.trim() === '') return;
    post(text);
    clearLexical(editor.current!);
    close();
  };
  return (
    <div className="layer">
      <div className="backdrop" />
      <div ref={dialog} role="dialog" aria-modal="true" aria-labelledby="create-post" className="dialog">
        <form method="POST" onSubmit={(event) => { event.preventDefault(); }}>
          <h2 id="create-post">Create post</h2>
          <div aria-label="Close" role="button" tabIndex={0} onClick={close}>×</div>
          <div>Thandi Mokoena</div>
          <div className="x1 field">
            <div ref={root} role="textbox" contentEditable suppressContentEditableWarning aria-label="What's on your mind, Thandi?" aria-placeholder="What's on your mind, Thandi?" spellCheck tabIndex={0} />
          </div>
          <div role="group" aria-label="Add to your post"><input type="file" hidden /><div role="button" tabIndex={0} aria-label="Photo/video">Photo/video</div></div>
          <div className="bar">
            <div role="button" aria-label="Post" tabIndex={empty ? -1 : 0} {...(empty ? { 'aria-disabled': true } : {})} {...divButtonProps(submit)}><span><span>Post</span></span></div>
          </div>
        </form>
      </div>
    </div>
  );
}

function App(): ReactNode {
  const [open, setOpen] = useState(true);
  const [close] = useState(() => () => { setOpen(false); });
  return (
    <>
      <div role="main">
        <div role="button" tabIndex={0} className="field" onClick={() => { setOpen(true); }}><span>What&apos;s on your mind, Thandi?</span></div>
        <div role="feed">
          <div aria-posinset={1} data-pagelet="FeedUnit_0"><h4 data-ad-rendering-role="profile_name">Lowveld Herald</h4><div data-ad-rendering-role="story_message">Rain expected across the Lowveld this weekend.</div></div>
        </div>
      </div>
      {open && <CreatePost close={close} />}
    </>
  );
}

createRoot(document.getElementById('react-root')!).render(<App />);
