/** @jsxImportSource react */
import type { LexicalEditor } from 'lexical';
import { useRef, useState, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { Button, Field, Icon, signIn } from '../../shared/facebook.tsx';
import { word } from '../../shared/facebook-words.ts';
import { readLexical } from '../../shared/lexical.ts';
import { post } from '../../shared/site.ts';

/** A reel: the video, its cut, and last its caption. */
function Reel(): ReactNode {
  const editor = useRef<LexicalEditor>();
  const [text, setText] = useState('');
  const [step, setStep] = useState(1);
  if (step < 3) return <div className="composer"><video width={200} height={120} /><div className="bar next"><Button label={word('next')} press={() => { setStep(step + 1); }} /></div></div>;
  return (
    <div className="composer">
      <Field kind="post" label={word('describe')} mounted={(made) => { editor.current = made; }} changed={setText} />
      <Icon label={word('emoji')} />
      <div className="bar">
        <Button label={word('back')} press={() => { setStep(2); }} />
        <div className="go"><Button label={word('publish')} off={text.trim() === ''} press={() => { post(readLexical(editor.current!)); }} /></div>
      </div>
    </div>
  );
}

signIn('100001', 'Thandi Mokoena');
createRoot(document.getElementById('react-root')!).render(<Reel />);
