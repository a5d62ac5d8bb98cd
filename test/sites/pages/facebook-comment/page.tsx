/** @jsxImportSource react */
import type { LexicalEditor } from 'lexical';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { clearLexical, mountLexical, onBareEnter, readLexical } from '../../shared/lexical.ts';
import { divButtonProps } from '../../shared/react.ts';
import { accepts, post } from '../../shared/site.ts';

/** An open comment box. Its ids repeat when several are open, as on the site. */
function CommentBox(): ReactNode {
  const root = useRef<HTMLDivElement>(null);
  const submitted = useRef<() => void>(() => undefined);
  const [empty, setEmpty] = useState(true);
  useEffect(() => {
    const editor: LexicalEditor = mountLexical(root.current!, 'comment', (text) => { setEmpty(text.trim() === ''); });
    submitted.current = () => {
      const text = readLexical(editor);
      if (text.trim() === '') return;
      post(text);
      clearLexical(editor);
    };
    onBareEnter(editor, (event) => {
      if (accepts(event)) submitted.current();
    });
  }, []);
  return (
    <form role="presentation" className="composer" onSubmit={(event) => { event.preventDefault(); }}>
      <div className="field"><div ref={root} role="textbox" contentEditable suppressContentEditableWarning aria-label="Comment as Thandi Mokoena" aria-placeholder="Comment as Thandi Mokoena" spellCheck tabIndex={0} /></div>
      <div className="bar">
        <div role="button" tabIndex={0} aria-label="Attach a photo or video">Photo</div>
        <div id="focused-state-composer-submit"><span>
          <div role="button" aria-label="Comment" tabIndex={empty ? -1 : 0} {...(empty ? { 'aria-disabled': true } : {})} {...divButtonProps(() => { submitted.current(); })}><i>Send</i></div>
        </span></div>
      </div>
    </form>
  );
}

function Story({ at, author, children, comment }: { at: number; author: string; children: ReactNode; comment: string }): ReactNode {
  return (
    <div aria-posinset={at} data-pagelet={`FeedUnit_${at}`} className="composer">
      <h4 data-ad-rendering-role="profile_name"><a href="/herald"><span>{author}</span></a></h4>
      <div data-ad-rendering-role="story_message" data-ad-preview="message"><div dir="auto">{children}</div></div>
      <div role="button" tabIndex={0} data-ad-rendering-role="comment_button">Comment</div>
      <div role="article" aria-label="Comment by Anele Zulu"><a href="/anele"><span>Anele Zulu</span></a><div dir="auto">{comment}</div></div>
      <CommentBox />
    </div>
  );
}

createRoot(document.getElementById('react-root')!).render(
  <div role="main"><div role="feed">
    <Story at={1} author="Market Square" comment="Lovely!">Fresh vegetables every Saturday from eight.</Story>
    <Story at={2} author="Lowveld Herald" comment="Praying for them.">Is it true that officials were stabbed at Barberton this morning?</Story>
  </div></div>,
);
