/** @jsxImportSource react */
import { createRoot } from 'react-dom/client';
import { Composer, OverHome, useDraft } from '../../shared/x.tsx';

const given = new URLSearchParams(location.search).get('text') ?? '';

/** The dialog opens with the text of the address in it. */
function Intent({ close }: { close: () => void }) {
  return <Composer button="tweetButton" label="What’s happening?" verb="Post" draft={useDraft([given])} onPosted={close} />;
}

createRoot(document.getElementById('react-root')!).render(<OverHome title="Post" content={(close) => <Intent close={close} />} />);
