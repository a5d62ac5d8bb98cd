/** @jsxImportSource react */
import { useState, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { PostDialog, signIn, Story } from '../../shared/facebook.tsx';
import { word } from '../../shared/facebook-words.ts';

/** Sharing: the post's own button opens a menu, and that the sheet, which does not show the post. Below its button are people and places to send to. */
function App(): ReactNode {
  const [menu, setMenu] = useState(false);
  const [open, setOpen] = useState(false);
  const [close] = useState(() => () => { setOpen(false); });
  const share = (): void => { setMenu(true); };
  return (
    <>
      <div role="main"><div role="feed">
        <Story at={1} author="Market Square" text="Fresh vegetables every Saturday from eight." share={share} />
        <Story at={2} author="EFF Mpumalanga" text="Vote EFF! The minister of Correctional Services must go." share={share} />
      </div></div>
      {menu && <div role="menu"><div role="menuitem" tabIndex={0} onClick={() => { setMenu(false); setOpen(true); }}>{word('toFeed')}</div></div>}
      {open && <PostDialog title={word('share')} label={word('say')} posts={word('shareNow')} bare close={close} below={
        <div>
          <div role="button" tabIndex={0}>Anele Zulu</div>
          <div role="button" tabIndex={0}>Messenger</div>
          <div role="button" tabIndex={0}>WhatsApp</div>
        </div>
      } />}
    </>
  );
}

signIn('100001', 'Thandi Mokoena');
createRoot(document.getElementById('react-root')!).render(<App />);
