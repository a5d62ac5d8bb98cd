/** @jsxImportSource react */
import { createRoot } from 'react-dom/client';
import { Composer, OverHome, useDraft } from '../../shared/x.tsx';

const given = new URLSearchParams(location.search).get('text') ?? '';

/** The dialog opens with the post as it was; `?text=` is that post. */
function Edit({ close }: { close: () => void }) {
  return <Composer button="tweetButton" label="What’s happening?" verb="Update" draft={useDraft([given])} onPosted={close} />;
}

createRoot(document.getElementById('react-root')!).render(<OverHome title="Edit post" content={(close) => <Edit close={close} />} />);
