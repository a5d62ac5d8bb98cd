import { browserApi } from '../shared/browser.ts';
import { isMessage, senderOf, type Message, type Sender } from '../shared/messages.ts';
import { keepDraft, type Kept } from '../shared/set-aside.ts';
import { loadSettings } from '../shared/settings.ts';
import { remember } from './activity.ts';
import { showState } from './badge.ts';

/** The host names a message speaks of are the sender's own: a page that took over its content script cannot speak for another site. */
function ownSite(message: Message, { origin, url = '' }: Sender & { readonly origin?: string }): boolean {
  const site = 'state' in message ? message.state.site : 'record' in message ? message.record.site : 'draft' in message ? message.draft.site : undefined;
  // A blank frame has no address of its own, and a sandboxed one no origin.
  const said = [origin, url].find((each) => each?.startsWith('https://'));
  return site === undefined || said === undefined || new URL(said).hostname === site;
}

/**
 * Takes what the content scripts and the pages tell. Guards in order: shape, sender, target, site; whatever fails one is dropped
 * without an answer. Resolves to whether it was taken or, for a draft set aside, to how that went; never rejects.
 */
export async function receive(value: unknown, sender: Sender): Promise<boolean | Kept> {
  if (!isMessage(value)) return false;
  const from = senderOf(sender);
  if (!from) return false;
  if (value.to !== 'background' || (from.from === 'content' && !ownSite(value, sender))) return false;
  if (value.type === 'set-aside') return from.from === 'content' && keepDraft(value.draft, Date.now(), (await loadSettings()).settings.setAsideDays);
  try {
    if (value.type === 'open-options') await browserApi()?.runtime.openOptionsPage();
    // Only a content script knows how a draft stands or what was decided about it.
    else if (from.from !== 'content') return false;
    else if (value.type === 'state') await showState(from.tab, from.frame, value.state);
    else await remember(value.record, Date.now());
  } catch { /* a decision that cannot be kept, or a page that cannot be opened, costs the draft nothing */ }
  return true;
}
