/** @jsxImportSource react */
import { useEffect, useState, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { pressProps } from '../../shared/react.ts';
import { post } from '../../shared/site.ts';
import { Composer, Frame, Tweet } from '../../shared/x.tsx';

/** A post with its buttons. The menu that confirms a repost is drawn in a layer of its own, as on the site, and closes when focus leaves it. */
function Acted({ name, handle, id, children, photo, ask }: { name: string; handle: string; id: string; children: string; photo?: string; ask: (id: string) => void }): ReactNode {
  const [liked, like] = useState(false);
  return (
    <div data-testid="cellInnerDiv">
      <Tweet name={name} handle={handle} id={id} quoted={<>
        {photo !== undefined && <div data-testid="tweetPhoto"><img alt={photo} src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" width={120} height={80} /></div>}
        <div role="group" className="bar">
          <button type="button" data-testid="retweet" aria-haspopup="menu" onClick={() => { ask(id); }}>Repost</button>
          <button type="button" data-testid={liked ? 'unlike' : 'like'} {...pressProps(() => { post(`${liked ? 'unlike' : 'like'} ${id}`); like(!liked); })}>{liked ? 'Liked' : 'Like'}</button>
        </div>
      </>}>{children}</Tweet>
    </div>
  );
}

/** The site takes the file out of the input and shows a picture of it. */
function Attached(): ReactNode {
  const [shown, show] = useState<string>();
  useEffect(() => {
    const taken = (event: Event): void => {
      const input = event.target as HTMLInputElement;
      const [file] = input.files ?? [];
      if (!file) return;
      show(URL.createObjectURL(file));
      input.value = '';
    };
    document.addEventListener('change', taken);
    return () => { document.removeEventListener('change', taken); };
  }, []);
  return shown === undefined ? null : <div data-testid="attachments"><div role="group"><img alt="" src={shown} width={120} height={80} /><button type="button" data-testid="removeMedia" onClick={() => { show(undefined); }}>×</button></div></div>;
}

function Profile(): ReactNode {
  return (
    <div role="dialog" aria-label="Edit profile" className="field">
      <input name="displayName" aria-label="Name" /><textarea name="description" aria-label="Bio" />
      <button type="button" data-testid="Profile_Save_Button" onClick={() => { post('profile'); }}>Save</button>
    </div>
  );
}

function Explore(): ReactNode {
  const [asked, ask] = useState<string>();
  return (
    <>
      <Frame>
        <Composer button="tweetButtonInline" label="What’s happening?"><Attached /></Composer>
        <Acted name="Kiri" handle="kiri" id="31" photo="Cell search at unit 4" ask={ask}>Look at this</Acted>
        <Acted name="NZ Labour" handle="nzlabour" id="32" ask={ask}>Labour will fix the roads. Vote Labour.</Acted>
        <Acted name="Cape Weather" handle="capeweather" id="33" ask={ask}>Wind picking up along the coast this afternoon.</Acted>
        <Profile />
      </Frame>
      {asked !== undefined && (
        <div id="layers"><div role="menu" onBlur={() => { ask(undefined); }}>
          <div role="menuitem" tabIndex={0} autoFocus data-testid="retweetConfirm" onClick={() => { post(`repost ${asked}`); ask(undefined); }}><span>Repost</span></div>
        </div></div>
      )}
    </>
  );
}

createRoot(document.getElementById('react-root')!).render(<Explore />);
