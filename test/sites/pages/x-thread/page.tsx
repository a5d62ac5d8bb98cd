/** @jsxImportSource react */
import { createRoot } from 'react-dom/client';
import { Composer, OverHome, useDraft } from '../../shared/x.tsx';

/** Two boxes from the start; the plus adds more. The button posts them all. */
function Thread({ close }: { close: () => void }) {
  const draft = useDraft(['', '']);
  return <Composer button="tweetButton" label="What’s happening?" verb="Post all" draft={draft} onPosted={close}
    tools={<button type="button" data-testid="addButton" aria-label="Add post" onClick={() => { draft.add(); }}>+</button>} />;
}

createRoot(document.getElementById('react-root')!).render(<OverHome title="Post" content={(close) => <Thread close={close} />} />);
