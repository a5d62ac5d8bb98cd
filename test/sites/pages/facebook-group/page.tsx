/** @jsxImportSource react */
import { useState, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { PostDialog, signIn, Story } from '../../shared/facebook.tsx';
import { word } from '../../shared/facebook-words.ts';

/** A group's page, and, with `?as=page`, a page one acts as: the same dialog over another feed, from another account. */
function App(): ReactNode {
  const [open, setOpen] = useState(true);
  const [close] = useState(() => () => { setOpen(false); });
  return (
    <>
      <div role="main">
        <div role="button" tabIndex={0} className="field" onClick={() => { setOpen(true); }}><span>{word('mind')}</span></div>
        <div role="feed"><Story at={1} author="Lowveld Herald" text="Is it true that officials were stabbed at Barberton this morning?" /></div>
      </div>
      {open && <PostDialog title={word('create')} label={word('mind')} posts={word('post')} close={close} />}
    </>
  );
}

if (new URLSearchParams(location.search).get('as') === 'page') signIn('61550000', 'Department of Correctional Services', true);
else signIn('100001', 'Thandi Mokoena');
createRoot(document.getElementById('react-root')!).render(<App />);
