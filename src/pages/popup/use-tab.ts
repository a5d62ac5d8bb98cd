import { useEffect, useState } from 'preact/hooks';
import { browserApi } from '../../shared/browser.ts';
import { isMessage, senderOf, type Sender, type TabState } from '../../shared/messages.ts';

/** How a tab stands: each frame's own word, or none where nobody of ours is on the page. */
export interface Tab {
  readonly id: number | undefined;
  readonly states: readonly TabState[];
}

/** How long a frame has to say how it stands before the page counts as one of nobody's. */
const ANSWER_MS = 250;

/** The tab in front, or the one named in the address (`?tab=7`): the popup opened as a page has itself in front. */
async function tabInFront(): Promise<number | undefined> {
  const named = Number(new URLSearchParams(location.search).get('tab') ?? NaN);
  if (Number.isInteger(named)) return named;
  return (await browserApi()?.tabs.query({ active: true, currentWindow: true }))?.[0]?.id;
}

/**
 * Asks every frame of the tab how it stands, and keeps listening. The frames are asked rather than the background: what
 * they say is true now, whether or not a worker was alive to hear it before.
 */
export function useTab(): Tab | undefined {
  const [tab, setTab] = useState<Tab>();
  useEffect(() => {
    const frames = new Map<number, TabState>();
    let front: number | undefined;
    const heard = (value: unknown, sender: Sender): undefined => {
      if (!isMessage(value)) return;
      const from = senderOf(sender);
      if (from?.from !== 'content' || from.tab !== front || value.to !== 'background' || value.type !== 'state') return;
      frames.set(from.frame, value.state);
      setTab({ id: front, states: [...frames.values()] });
    };
    const api = browserApi();
    api?.runtime.onMessage.addListener(heard);
    void tabInFront().then(async (id) => {
      front = id;
      if (id !== undefined) await api?.tabs.sendMessage(id, { to: 'tab', type: 'report' });
    }).catch(() => undefined /* nobody of ours there */).then(() => {
      // Frames answer with messages of their own, which may come a moment after the question was delivered.
      setTimeout(() => { if (frames.size === 0) setTab({ id: front, states: [] }); }, ANSWER_MS);
    });
    return () => api?.runtime.onMessage.removeListener(heard);
  }, []);
  return tab;
}
