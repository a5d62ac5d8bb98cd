/** @jsxImportSource react */
import { createRoot } from 'react-dom/client';
import { Comment, CommentBox, signIn, Story } from '../../shared/facebook.tsx';
import { word } from '../../shared/facebook-words.ts';

signIn('100001', 'Thandi Mokoena');
createRoot(document.getElementById('react-root')!).render(
  <div role="main"><div role="feed">
    <Story at={1} author="Market Square" text="Fresh vegetables every Saturday from eight."><Comment author="Anele Zulu">Lovely!</Comment><CommentBox label={word('commentAs')} /></Story>
    <Story at={2} author="Lowveld Herald" text="Is it true that officials were stabbed at Barberton this morning?"><Comment author="Bheki Dube">Praying for them.</Comment><CommentBox label={word('commentAs')} /></Story>
  </div></div>,
);
