/** @jsxImportSource react */
import { EditorState } from 'draft-js';
import { useState, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { post } from '../../shared/site.ts';
import { DraftBox, Frame } from '../../shared/x.tsx';

/** The first press leads to a screen with the word on it once more, and that publishes. `?lang=xx`: a word nobody has heard of. */
function Article(): ReactNode {
  const [title, setTitle] = useState('');
  const [state, change] = useState(() => EditorState.createEmpty());
  const [step, setStep] = useState(1);
  const word = new URLSearchParams(location.search).get('lang') === 'xx' ? 'Ӕӕӕӕ' : 'Publish';
  const publish = (): void => {
    if (step === 1) { setStep(2); return; }
    post([title, state.getCurrentContent().getPlainText('\n')].filter((part) => part.trim() !== '').join('\n\n'));
    setStep(1);
  };
  return (
    <Frame>
      <div className="bar">{step === 2 && <button type="button" onClick={() => { setStep(1); }}>Back</button>}<button type="button" id="publish" onClick={publish}><span>{word}</span></button></div>
      <div hidden={step === 2}>
        <textarea name="Article Title" placeholder="Add a title" rows={1} value={title} onChange={(event) => { setTitle(event.target.value); }} />
        <div data-testid="composerRichTextInputContainer" className="field"><DraftBox testId="article" label="" name="Article" state={state} change={change} submit={() => undefined} /></div>
      </div>
    </Frame>
  );
}

createRoot(document.getElementById('react-root')!).render(<Article />);
