import type { Composer, Platform } from '../platforms/platform.ts';
import { t } from '../shared/i18n.ts';
import { levelsFor, saveSettings, type LevelOverride } from '../shared/settings.ts';
import { withSilence, type Silence } from '../shared/silences.ts';
import type { Decision } from './decision.ts';
import type { Force } from './force.ts';
import type { Judge, Judged } from './judge.ts';
import { leave } from './leave.ts';
import { referralOf } from './refer/mail.ts';
import type { Show } from './show.ts';
import { addLine, fill, putCaret } from './write.ts';

export interface FollowParts {
  readonly site: string;
  readonly platform: Platform;
  readonly judge: Judge;
  readonly force: () => Force;
  readonly show: Show;
  /** False once the extension was updated or switched off under this script. */
  readonly alive: () => boolean;
}

/** What follows from the person's answers, in the composer, beside it and in what is kept. */
export function createFollow({ site, platform, judge, force, show, alive }: FollowParts) {
  /** What the person had set for a clause before they silenced it here, by clause: it comes back if they think better of it. */
  const levels = new Map<string, LevelOverride | undefined>();
  async function disengage(composer: Composer, judged: Judged): Promise<void> {
    const left = await leave(platform, composer, { site, judged, policy: force().pack.id });
    if (left && alive()) show.left(judged.key, left);
  }
  return {
    /** A decision was made on the card, which has gone. `composer` as it stands now. */
    decision(composer: Composer, judged: Judged, decision: Decision): void {
      if (decision.kind === 'edit') {
        const words = decision.words && judged.verdict.findings.find(({ end }) => end !== undefined);
        if (words) putCaret(composer, platform.read(composer), words.end!);
      } else if (decision.kind === 'add-disclaimer') {
        void addLine(platform, composer, t('disclaimer'));
      } else if (decision.kind === 'refer') {
        show.referred(judged.key, referralOf(force().pack, judged, decision.contact, platform.linkOf(composer) ?? location.href), decision.byKey === true);
      } else if (decision.kind === 'disengage') {
        void disengage(composer, judged);
      }
    },
    /** Keeps what the person says is no problem, or takes it back. False where it could not be kept. */
    async silence({ key, reading: { text } }: Judged, what: Silence, on: boolean): Promise<boolean> {
      const { settings, pack } = force();
      if (what.kind === 'draft') {
        judge.hush(key, what.clause, on, text);
        return true;
      }
      try {
        if (what.kind === 'clause' && on) levels.set(what.clause, levelsFor(settings, pack.id)[what.clause]);
        await saveSettings(withSilence(settings, pack.id, what, on, what.kind === 'clause' ? levels.get(what.clause) : undefined));
        return true;
      } catch {
        return false;
      }
    },
    /** Puts a draft that was set aside into a composer, if that is empty; undefined where it is not. */
    restore(composer: Composer, text: string): Promise<boolean> | undefined {
      return platform.read(composer).text.trim() === '' ? fill(platform, composer, text).catch(() => false) : undefined;
    },
  };
}
