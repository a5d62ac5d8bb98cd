/** @jsxImportSource react */
import { createRoot } from 'react-dom/client';
import { Composer, OverHome, Quoted } from '../../shared/x.tsx';

createRoot(document.getElementById('react-root')!).render(
  <OverHome title="Quote" content={(close) => (
    <Composer button="tweetButton" label="Add a comment" verb="Post" onPosted={close}>
      <div data-testid="attachments" role="group"><Quoted name="Minister of Works" handle="minister_works">Great progress on every site this quarter <img alt="👍" src="data:," width="20" /></Quoted></div>
    </Composer>
  )} />,
);
