/** @jsxImportSource react */
import type { LexicalEditor } from 'lexical';
import { useRef, useState, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { Button, Field, Icon, signIn } from '../../shared/facebook.tsx';
import { word } from '../../shared/facebook-words.ts';
import { clearLexical, readLexical } from '../../shared/lexical.ts';
import { post } from '../../shared/site.ts';

const Message = ({ from, children }: { from?: string; children: string }): ReactNode => (
  <div role="row"><div aria-roledescription="message">{from !== undefined && <img alt={from} width={28} height={28} />}<div dir="auto">{children}</div></div></div>
);

/** A conversation. The button sends a thumb while nothing is written. */
function Conversation(): ReactNode {
  const editor = useRef<LexicalEditor>();
  const [text, setText] = useState('');
  const send = (): void => {
    const now = readLexical(editor.current!);
    if (now.trim() === '') return;
    post(now);
    clearLexical(editor.current!);
  };
  return (
    <div role="main">
      <div><div role="log" aria-label="Anele Zulu">
        <Message from="Anele Zulu">Is it true that officials were stabbed at Barberton?</Message>
        <Message>I am on leave.</Message>
        <Message from="Anele Zulu">You must have heard something.</Message>
      </div></div>
      <div role="group" className="composer">
        <Icon label={word('photo')} />
        <div><Field kind="comment" label={word('message')} mounted={(made) => { editor.current = made; }} changed={setText} enter={send} /><Icon label={word('emoji')} /></div>
        <span className="go"><Button label={text.trim() === '' ? word('like') : word('send')} press={send}><i>›</i></Button></span>
      </div>
    </div>
  );
}

signIn('100001', 'Thandi Mokoena');
createRoot(document.getElementById('react-root')!).render(
  <>
    <div role="navigation"><div role="grid" aria-label="Chats"><div role="row"><div role="gridcell"><span dir="auto">Lerato: see you</span></div></div></div></div>
    <Conversation />
  </>,
);
