import { plural, t } from '../shared/i18n.ts';
import { browserApi } from '../shared/browser.ts';
import type { TabState } from '../shared/messages.ts';
import { loudest } from '../shared/tab-state.ts';

/** The toolbar badge of one state: words and shapes; colour only repeats them. */
export function face(state: TabState): { text: string; colour: string; title: string } {
  if (state.status === 'unchecked') {
    return state.why === 'paused' || state.why === 'site-paused'
      ? { text: 'II', colour: '#525d6e', title: t('toolbarPaused') }
      : { text: '?', colour: '#525d6e', title: t('toolbarUnchecked') };
  }
  const count = state.findings.length;
  if (state.level === 'warn' || state.level === 'stop') return { text: `${count}!`, colour: '#a33a12', title: plural('toolbarHeld', count) };
  if (state.level === 'note') return { text: String(count), colour: '#175e66', title: plural('toolbarNote', count) };
  return state.chosen ? { text: '', colour: '#175e66', title: t('toolbarProtected') } : { text: '…', colour: '#525d6e', title: t('toolbarNotChosen') };
}

/** How the frames of each tab stand. Lost with the worker, and told anew by the next keystroke. */
const frames = new Map<number, Map<number, TabState>>();

/** Notes how one frame stands and shows the tab's badge. A frame at 0 is a new page: what its old frames said is void. */
export async function showState(tab: number, frame: number, state: TabState): Promise<void> {
  const own = frames.get(tab) ?? new Map<number, TabState>();
  if (frame === 0 && own.get(0)?.site !== state.site) own.clear();
  frames.set(tab, own.set(frame, state));
  const { text, colour, title } = face(loudest(own.values()) ?? state);
  const action = browserApi()?.action;
  // The tab may be gone by now; that is no error.
  await Promise.allSettled([
    action?.setBadgeText({ tabId: tab, text }), action?.setBadgeBackgroundColor({ tabId: tab, color: colour }), action?.setTitle({ tabId: tab, title }),
  ]);
}

export const forgetTab = (tab: number): void => { frames.delete(tab); };
