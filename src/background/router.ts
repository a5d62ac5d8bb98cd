import { browserApi } from '../shared/browser.ts';
import { isMessage, senderOf, type Sender } from '../shared/messages.ts';
import { keepDraft, type Kept } from '../shared/set-aside.ts';
import { loadSettings } from '../shared/settings.ts';
import { remember } from './activity.ts';
import { showState } from './badge.ts';

/**
 * Takes what the content scripts and the pages tell. Guards in order: shape, sender, target; whatever fails one is dropped
 * without an answer. Resolves to whether it was taken or, for a draft set aside, to how that went; never rejects.
 */
export async function receive(value: unknown, sender: Sender): Promise<boolean | Kept> {
  if (!isMessage(value)) return false;
  const from = senderOf(sender);
  if (!from) return false;
  if (value.to !== 'background') return false;
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
