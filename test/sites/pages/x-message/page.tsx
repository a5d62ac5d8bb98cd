/** @jsxImportSource react */
import { EditorState } from 'draft-js';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { pressProps } from '../../shared/react.ts';
import { DraftBox, Frame, useDraft } from '../../shared/x.tsx';
import { post } from '../../shared/site.ts';

function Message({ from, children }: { from?: string; children: ReactNode }): ReactNode {
  return <div data-testid="messageEntry">{from !== undefined && <a href={`/${from}`} aria-hidden="true"><i className="avatar" /></a>}<div data-testid="tweetText"><span>{children}</span></div></div>;
}

/** The open conversation; sending stays in it. */
function Conversation(): ReactNode {
  const draft = useDraft();
  const state = draft.posts[0] ?? EditorState.createEmpty();
  const send = (): void => {
    const text = draft.take();
    if (text !== '') post(text);
  };
  return (
    <section aria-label="Section details">
      <div data-testid="DmScrollerContainer">
        <Message from="anele_z">Is it true about Barberton?</Message>
        <Message>Who is asking?</Message>
      </div>
      <aside role="complementary" aria-label="Start a new message" className="bar">
        <div className="text-row"><DraftBox testId="dmComposerTextInput" label="Start a new message" name="Message text" state={state} change={(next) => { draft.change(0, next); }} submit={send} enter /></div>
        <button type="button" data-testid="dmComposerSendButton" aria-label="Send" disabled={!state.getCurrentContent().hasText()} {...pressProps(send)}>→</button>
      </aside>
    </section>
  );
}

createRoot(document.getElementById('react-root')!).render(<Frame><Conversation /></Frame>);
