/** @jsxImportSource react */
import { useEffect, useState, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { CommentBox, PostDialog, signIn, Story } from '../../shared/facebook.tsx';
import { word } from '../../shared/facebook-words.ts';

/** The home page with its create-post dialog; at an address below /groups/ the same page shows a post and its comment box. */
function App(): ReactNode {
  const [open, setOpen] = useState(true);
  const [path, setPath] = useState(location.pathname);
  const [close] = useState(() => () => { setOpen(false); });
  useEffect(() => {
    const moved = (): void => { setPath(location.pathname); };
    addEventListener('popstate', moved);
    return () => { removeEventListener('popstate', moved); };
  }, []);
  if (path.startsWith('/groups/')) return <div role="main"><Story at={1} author="Market Square" text="Fresh vegetables every Saturday from eight."><CommentBox label={word('commentAs')} /></Story></div>;
  return (
    <>
      <div role="main">
        <div role="button" tabIndex={0} className="field" onClick={() => { setOpen(true); }}><span>{word('mind')}</span></div>
        <div role="feed"><Story at={1} author="Lowveld Herald" text="Rain expected across the Lowveld this weekend." /></div>
      </div>
      {open && <PostDialog title={word('create')} label={word('mind')} posts={word('post')} close={close} />}
    </>
  );
}

signIn('100001', 'Thandi Mokoena');
createRoot(document.getElementById('react-root')!).render(<App />);
