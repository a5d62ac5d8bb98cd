/** @jsxImportSource react */
import { useState, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { PostDialog, signIn, Story } from '../../shared/facebook.tsx';
import { word } from '../../shared/facebook-words.ts';

function App(): ReactNode {
  const [open, setOpen] = useState(true);
  const [close] = useState(() => () => { setOpen(false); });
  return (
    <>
      <div role="main"><Story at={1} author="Thandi Mokoena" text="Off to the market." /></div>
      {open && <PostDialog title={word('edit')} label={word('mind')} posts={word('save')} initial="Off to the market." close={close} />}
    </>
  );
}

signIn('100001', 'Thandi Mokoena');
createRoot(document.getElementById('react-root')!).render(<App />);
