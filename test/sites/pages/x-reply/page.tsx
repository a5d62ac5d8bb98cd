/** @jsxImportSource react */
import { createRoot } from 'react-dom/client';
import { Composer, OverHome, Tweet } from '../../shared/x.tsx';
import { turning } from '../../shared/turn.ts';

// The home page stays behind the dialog, with a composer of the same test ids.
createRoot(document.getElementById('react-root')!).render(
  <OverHome title="Reply" content={(close) => (
    <>
      <Tweet name="Lowveld Herald" handle="lowveldherald" id="2001">{turning('Is it true that officials were stabbed at Barberton this morning?')}</Tweet>
      <div>Replying to <a href="/lowveldherald">@lowveldherald</a></div>
      <Composer button="tweetButton" label="Post your reply" onPosted={close} />
    </>
  )} />,
);
