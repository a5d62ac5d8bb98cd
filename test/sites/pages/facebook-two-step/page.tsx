/** @jsxImportSource react */
import { useState, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { PostDialog, signIn } from '../../shared/facebook.tsx';
import { word } from '../../shared/facebook-words.ts';

function App(): ReactNode {
  const [open, setOpen] = useState(true);
  const [close] = useState(() => () => { setOpen(false); });
  return (
    <>
      <div role="main"><div role="button" tabIndex={0} className="field" onClick={() => { setOpen(true); }}><span>{word('mind')}</span></div></div>
      {open && <PostDialog title={word('create')} label={word('mind')} posts={word('post')} steps={2} close={close} />}
    </>
  );
}

signIn('100001', 'Thandi Mokoena');
createRoot(document.getElementById('react-root')!).render(<App />);
