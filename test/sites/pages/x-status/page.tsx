/** @jsxImportSource react */
import { createRoot } from 'react-dom/client';
import { Composer, Frame, Quoted, Tweet } from '../../shared/x.tsx';

createRoot(document.getElementById('react-root')!).render(
  <Frame>
    <section aria-label="Timeline: Conversation">
      <div data-testid="cellInnerDiv"><Tweet name="Anele Zulu" handle="anele_z" id="2000">Sirens all morning.</Tweet></div>
      <div data-testid="cellInnerDiv">
        <Tweet name="Lowveld Herald" handle="lowveldherald" id="2001" quoted={<Quoted name="Sabie News" handle="sabie_news">Two officials hurt at Barberton.</Quoted>}>Is this true?</Tweet>
        <div data-testid="inline_reply_offscreen"><Composer button="tweetButtonInline" label="Post your reply" verb="Reply" /></div>
      </div>
      <div data-testid="cellInnerDiv"><Tweet name="Cape Weather" handle="capeweather" id="2002">Wind picking up along the coast this afternoon.</Tweet></div>
    </section>
  </Frame>,
);
