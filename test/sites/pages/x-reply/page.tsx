/** @jsxImportSource react */
import { useEffect, useState, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { Composer, Home, Tweet } from '../../shared/x.tsx';

/** The reply dialog. The home page stays behind it, with a composer of the same test ids. Escape closes the dialog, and the draft with it. */
function ReplyDialog(): ReactNode {
  const [open, setOpen] = useState(true);
  useEffect(() => {
    const close = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') setOpen(false);
    };
    document.addEventListener('keydown', close);
    return () => { document.removeEventListener('keydown', close); };
  }, []);
  if (!open) return null;
  return (
    <div id="layers">
      <div className="backdrop" />
      <div role="dialog" aria-modal="true" aria-labelledby="modal-header" className="dialog">
        <h2 id="modal-header" className="hidden">Reply</h2>
        <button type="button" data-testid="app-bar-close" aria-label="Close" onClick={() => { setOpen(false); }}>×</button>
        <Tweet name="Lowveld Herald" handle="lowveldherald" id="2001">Is it true that officials were stabbed at Barberton this morning?</Tweet>
        <div>Replying to <a href="/lowveldherald">@lowveldherald</a></div>
        <Composer button="tweetButton" label="Post your reply" onPosted={() => { setOpen(false); }} />
      </div>
    </div>
  );
}

createRoot(document.getElementById('react-root')!).render(<><Home /><ReplyDialog /></>);
