/** @jsxImportSource react */
import { type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { divButtonProps } from '../../shared/react.ts';
import { post } from '../../shared/site.ts';
import { DraftBox, useDraft } from '../../shared/x.tsx';

function Comments(): ReactNode {
  const draft = useDraft();
  const send = (): void => {
    const text = draft.take();
    if (text !== '') post(text);
  };
  return (
    <main>
      <h1 data-e2e="browse-video-desc">Sunrise over the Lowveld</h1><span data-e2e="browse-username">lowveldherald</span>
      <div className="composer">
        <div data-e2e="comment-input"><DraftBox testId="tiktok" label="" name="Comment" state={draft.posts[0]!} change={(next) => { draft.change(0, next); }} submit={send} enter /></div>
        <div data-e2e="comment-post" role="button" tabIndex={0} {...divButtonProps(send)}>Post</div>
      </div>
    </main>
  );
}

createRoot(document.getElementById('react-root')!).render(<Comments />);
