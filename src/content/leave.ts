import type { Composer, Platform } from '../platforms/platform.ts';
import { setAside } from '../shared/messages.ts';
import type { Kept } from '../shared/set-aside.ts';
import type { Judged } from './judge.ts';
import { clausesOf } from './report.ts';

/** How leaving a conversation ended: what became of the draft, and whether the site closed the composer. */
export interface Left {
  readonly kept: Kept;
  readonly closed: boolean;
}

/** How long a site may take to close a composer. Milliseconds. */
const CLOSE_MS = 1000;
const LOOK_MS = 50;

const gone = (platform: Platform, composer: Composer): boolean =>
  !platform.refresh(composer) || (typeof composer.root.checkVisibility === 'function' && !composer.root.checkVisibility());

/** Presses what the site closes the composer with. A question the site then asks is the person's to answer. */
async function close(platform: Platform, composer: Composer): Promise<boolean> {
  const closer = platform.closerOf(composer);
  if (!closer) return false;
  closer.click();
  for (let waited = 0; waited < CLOSE_MS; waited += LOOK_MS) {
    if (gone(platform, composer)) return true;
    await new Promise((resolve) => { setTimeout(resolve, LOOK_MS); });
  }
  return gone(platform, composer);
}

/** Addresses longer than are kept lose what comes after the path. */
const addressNow = (): string => (location.href.length <= 2000 && location.protocol === 'https:' ? location.href : `https://${location.host}${location.pathname.slice(0, 1000)}`);

/**
 * Leaves a conversation: the draft is set aside first, and only then is the composer closed. Where it could not be kept, the composer
 * stays as it is; where the person keeps none, it is closed all the same. Undefined where nothing was written (a share, say): then
 * there is nothing to keep or to close.
 */
export async function leave(platform: Platform, composer: Composer, { site, judged, policy }: { site: string; judged: Judged; policy: string }): Promise<Left | undefined> {
  // What stands there now, should the page have changed it since; the last of two steps has only what was read.
  const text = platform.read(composer).text.trim() === '' ? judged.reading.text : platform.read(composer).text;
  if (text.trim() === '') return undefined;
  const kept = await setAside({
    site, address: addressNow(), surface: judged.surface, policy, clauses: clausesOf(judged.verdict).map(({ clause }) => clause), text,
  });
  if (kept === 'full' || kept === 'failed') return { kept, closed: false };
  return { kept, closed: await close(platform, composer).catch(() => false) };
}
