import type { ConcernName } from '../engine/concern.ts';
import type { Act, Keyed, Path } from '../platforms/platform.ts';
import type { ActAt } from '../platforms/acts/extend.ts';
import { pathOf } from '../platforms/locate/path.ts';
import { interrupts, LEVELS, type Level, type Verdict } from '../policies/verdict.ts';
import { levelsFor } from '../shared/settings.ts';
import type { Force } from './force.ts';
import type { Judge, Judged } from './judge.ts';

/**
 * What each act may fall under. Passing a post on says what the post says; liking it or following somebody only takes a
 * side, and accepting somebody only connects: a reader fitted on what people write has no say in these.
 */
const CONCERNS: Readonly<Record<Exclude<Act, 'repost'>, ConcernName>> = { like: 'endorsing-action', follow: 'endorsing-action', connect: 'connecting-action' };

/** Of a verdict, what can be said of an act. */
export function ofAct(verdict: Verdict, act: Act): Verdict {
  if (act === 'repost') return verdict;
  const findings = verdict.findings.filter(({ concern }) => concern === CONCERNS[act]);
  const level = findings.reduce<Level>((loudest, finding) => (LEVELS.indexOf(finding.level) > LEVELS.indexOf(loudest) ? finding.level : loudest), 'clear');
  return { level, findings };
}

/** May the policy in force hold this act? Only then is it judged within its own event; no like waits for an answer that cannot stop it. */
export function mayHold({ pack, settings }: Force, act: Act): boolean {
  if (act === 'repost') return true;
  const own = levelsFor(settings, pack.id);
  return pack.clauses.some(({ id, level, raises }) => raises.some((raise) => {
    if (raise.concern !== CONCERNS[act]) return false;
    const set = own[id] ?? raise.level ?? level;
    return set !== undefined && set !== 'off' && interrupts(set);
  }));
}

/** An act that went out, with something to be said of it, and where the person pressed. CSS pixels. */
export type ToldAct = (judged: Judged, act: Act, at: { readonly x: number; readonly y: number }) => void;

const NATIVE = 'button, a[href], input, textarea, select, [contenteditable]';

const idle = (work: () => void): void => {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(work, { timeout: 1000 });
  else setTimeout(work, 0);
};

/** Says, afterwards and in idle time, what an act that was let through may fall under. Runs behind the intercept. */
export function createActs(parts: { readonly actAt: ActAt; readonly keyed: Keyed; readonly judge: Judge; readonly off: () => boolean; readonly told: ToldAct }) {
  /** The way of a press that may be an act. */
  const wayOf = (event: Event): Path | undefined => {
    const path = (): Path => pathOf(event);
    if (event.type === 'click') return path();
    const press = event as KeyboardEvent;
    const keyed = parts.keyed(press, path);
    // Of a key on its own buttons the browser makes a click; the sites' buttons of other elements answer the key itself.
    return keyed ?? ((press.key === 'Enter' || press.key === ' ') && !(press.target as Element).matches(NATIVE) ? path() : undefined);
  };
  const onPress = (event: Event): void => {
    const path = event.isTrusted && !event.defaultPrevented ? wayOf(event) : undefined;
    const composer = path && parts.actAt(path);
    if (!composer || parts.off()) return;
    // Read now, since the site draws the post anew; judged when there is time.
    const judge = parts.judge.later(composer);
    const { clientX = 0, clientY = 0 } = event as Partial<MouseEvent>;
    const box = composer.root.getBoundingClientRect();
    const at = clientX || clientY ? { x: clientX, y: clientY } : { x: box.left, y: box.bottom };
    idle(() => {
      try {
        const judged = judge();
        if (judged && judged.act && judged.verdict.findings.length > 0) parts.told(judged, judged.act, at);
      } catch { /* a like that could not be read is a like */ }
    });
  };
  const handle = (event: Event): void => {
    try {
      onPress(event);
    } catch { /* as above: nothing of ours may stop it */ }
  };
  return { handlers: { click: handle, keydown: handle } };
}
