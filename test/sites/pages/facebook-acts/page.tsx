/** @jsxImportSource react */
import { useState, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { Button, CommentBox, signIn, Story } from '../../shared/facebook.tsx';
import { word } from '../../shared/facebook-words.ts';
import { post } from '../../shared/site.ts';

/** A request for friendship, or somebody one might ask. */
function Person({ id, name, at }: { id: number; name: string; at: 'requests' | 'suggestions' }): ReactNode {
  const [answered, answer] = useState(false);
  const say = (what: string) => (): void => { post(`${what} ${id}`); answer(true); };
  return (
    <div className="composer">
      <a href={`/friends/${at}/?profile_id=${id}`}><span>{name}</span></a>
      <div>3 mutual friends</div>
      {!answered && <div className="row" id={`person-${id}`}><Button label={word('confirm')} press={say('yes')} /><Button label={word('remove')} press={say('no')} /></div>}
    </div>
  );
}

signIn('100001', 'Thandi Mokoena');
createRoot(document.getElementById('react-root')!).render(
  <>
    <div role="navigation"><Person id={1} name="Sam Jones, councillor" at="requests" /><Person id={2} name="Anele Zulu" at="requests" /><Person id={3} name="Bheki Dube" at="suggestions" /></div>
    <div role="main"><div role="feed"><Story at={1} author="NZ Labour" text="Join us in Petone on Saturday." follow><CommentBox label={word('commentAs')} /></Story></div></div>
  </>,
);
