/** @jsxImportSource react */
import { useState, type KeyboardEvent, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { pressProps } from '../../shared/react.ts';
import { accepts, post } from '../../shared/site.ts';
import { Frame, useLatest } from '../../shared/x.tsx';

function Row({ id, own = false, children }: { id: string; own?: boolean; children: string }): ReactNode {
  return (
    <div data-testid={`message-${id}`} className={own ? 'flex justify-end' : 'flex justify-start'}>
      <div data-testid={`message-text-${id}`}><span dir="auto">{children}</span><span>7:1{id}</span></div>
    </div>
  );
}

/** The open conversation; sending stays in it. */
function Chat(): ReactNode {
  const [text, latest, change] = useLatest(() => '');
  const send = (): void => {
    if (latest.current.trim() === '') return;
    post(latest.current);
    change('');
  };
  const enter = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    if (accepts(event.nativeEvent)) send();
  };
  return (
    <section data-testid="dm-conversation-panel">
      <header data-testid="dm-conversation-header"><a href="https://x.com/anele_z">Anele Zulu</a></header>
      <div data-testid="dm-message-list"><Row id="1">Is it true about Barberton?</Row><Row id="2" own>Who is asking?</Row></div>
      <div>
        <textarea data-testid="dm-composer-textarea" aria-label="Message" rows={3} cols={60} value={text} onChange={(event) => { change(event.target.value); }} onKeyDown={enter} />
        <button type="button" data-testid="dm-composer-send-button" aria-label="Send" disabled={text.trim() === ''} {...pressProps(send)}>→</button>
      </div>
    </section>
  );
}

/** The chat is embedded: its host's open shadow root holds all of it. */
function Embedded(): ReactNode {
  const [root, setRoot] = useState<ShadowRoot | null>(null);
  return <div id="chat-host" data-testid="xchatEmbedRoute" ref={(host) => { if (host) setRoot(host.shadowRoot ?? host.attachShadow({ mode: 'open' })); }}>{root && createPortal(<Chat />, root)}</div>;
}

createRoot(document.getElementById('react-root')!).render(<Frame><Embedded /></Frame>);
