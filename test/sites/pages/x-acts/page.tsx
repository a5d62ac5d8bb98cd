/** @jsxImportSource react */
import { useEffect, useState, type KeyboardEvent, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { pressProps } from '../../shared/react.ts';
import { post } from '../../shared/site.ts';
import { Composer, Frame, Tweet } from '../../shared/x.tsx';

/** A post with its buttons. The menu that confirms a repost is drawn in a layer of its own, as on the site, and closes when focus leaves it. */
function Acted({ name, handle, id, children, photo, ask }: { name: string; handle: string; id: string; children: string; photo?: string; ask: (id: string) => void }): ReactNode {
  const [liked, like] = useState(false);
  const press = (): void => { post(`${liked ? 'unlike' : 'like'} ${id}`); like(!liked); };
  /** The keys of the post in focus. */
  const key = (event: KeyboardEvent): void => {
    if (!(event.target as Element).matches('article')) return;
    if (event.key === 'l' && !liked) press();
    if (event.key === 't') ask(id);
  };
  return (
    <div data-testid="cellInnerDiv" onKeyDown={key}>
      <Tweet name={name} handle={handle} id={id} quoted={<>
        {photo !== undefined && <div data-testid="tweetPhoto"><img alt={photo} src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" width={120} height={80} /></div>}
        <div role="group" className="bar">
          <button type="button" data-testid="retweet" aria-haspopup="menu" onClick={() => { ask(id); }}>Repost</button>
          <button type="button" data-testid={liked ? 'unlike' : 'like'} {...pressProps(press)}>{liked ? 'Liked' : 'Like'}</button>
        </div>
      </>}>{children}</Tweet>
    </div>
  );
}

/** The site takes a file, chosen, pasted or dropped, and shows a picture of it; the input is empty again. */
function Attached(): ReactNode {
  const [shown, show] = useState<string>();
  useEffect(() => {
    const taken = (event: Event): void => {
      const from = event instanceof ClipboardEvent ? event.clipboardData : event instanceof DragEvent ? event.dataTransfer : event.target as HTMLInputElement;
      const [file] = from?.files ?? [];
      if (!file) return;
      if (event.type !== 'change') event.preventDefault();
      show(URL.createObjectURL(file));
      if (event.type === 'change') (event.target as HTMLInputElement).value = '';
    };
    // A file is only dropped where dragging it over is taken up.
    const over = (event: Event): void => { event.preventDefault(); };
    for (const type of ['change', 'paste', 'drop']) document.addEventListener(type, taken, true);
    document.addEventListener('dragover', over);
    return () => {
      for (const type of ['change', 'paste', 'drop']) document.removeEventListener(type, taken, true);
      document.removeEventListener('dragover', over);
    };
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
  const repost = (): void => { post(`repost ${asked}`); ask(undefined); };
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
          <div role="menuitem" tabIndex={0} ref={(item) => { item?.focus(); }} data-testid="retweetConfirm" onClick={repost} onKeyDown={(event) => { if (event.key === 'Enter') repost(); }}><span>Repost</span></div>
        </div></div>
      )}
    </>
  );
}

createRoot(document.getElementById('react-root')!).render(<Explore />);
