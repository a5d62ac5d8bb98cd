/** @jsxImportSource react */
import { createRoot } from 'react-dom/client';
import { Composer, OverHome, useDraft } from '../../shared/x.tsx';

function Poll({ close }: { close: () => void }) {
  return <Composer button="tweetButton" label="Ask a question" verb="Post" draft={useDraft([''], ['', ''])} onPosted={close} />;
}

createRoot(document.getElementById('react-root')!).render(<OverHome title="Post" content={(close) => <Poll close={close} />} />);
