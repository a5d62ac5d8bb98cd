/** @jsxImportSource react */
import { useState, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { Button, Comment, CommentBox, Dialog, signIn, Story } from '../../shared/facebook.tsx';
import { word } from '../../shared/facebook-words.ts';
import { turning } from '../../shared/turn.ts';

/** A post opened in a dialog: its comments, a reply box inside one of them, and the post's own comment box below, all with the same ids. */
function App(): ReactNode {
  const [open, setOpen] = useState(true);
  const [close] = useState(() => () => { setOpen(false); });
  const talk = (
    <Story at={1} author="Lowveld Herald" text="Is it true that officials were stabbed at Barberton this morning?">
      <ul>
        <li><div><Comment author="Bheki Dube">Nobody tells us anything.</Comment></div></li>
        <li>
          <div><Comment author="Anele Zulu">{turning('Does anybody know more?')}</Comment></div>
          <div className="replies"><div><Comment author="Bheki Dube">They will never say.</Comment></div><div className="reply"><CommentBox label={word('replyTo', 'Anele Zulu')} /></div></div>
        </li>
      </ul>
      <div className="own"><CommentBox label={word('commentAs')} /></div>
    </Story>
  );
  return (
    <>
      <div role="main"><div role="feed"><Story at={1} author="Market Square" text="Fresh vegetables every Saturday from eight."><CommentBox label={word('commentAs')} /></Story></div></div>
      {open && <Dialog title="Lowveld Herald" close={close}><Button label={word('close')} press={close} />{talk}</Dialog>}
    </>
  );
}

signIn('100001', 'Thandi Mokoena');
createRoot(document.getElementById('react-root')!).render(<App />);
