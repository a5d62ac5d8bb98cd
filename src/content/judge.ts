import type { Surface } from '../engine/draft.ts';
import type { Act, Composer, Platform, Surroundings } from '../platforms/platform.ts';
import type { Reading } from '../platforms/reading/map.ts';
import type { Verdict } from '../policies/verdict.ts';
import { ofAct } from './acts.ts';
import type { Attached, Telling } from './attached.ts';
import { draftOf, printIn } from './draft.ts';
import type { Force } from './force.ts';
import { quieted } from '../shared/silences.ts';
import { createHush } from './hush.ts';
import { createCache, createSteps } from './memory.ts';

/** A draft that was read and checked. */
export interface Judged {
  readonly print: string;
  readonly reading: Reading;
  readonly surface: Surface;
  readonly verdict: Verdict;
  /** What stands for the composer, also in its second step. */
  readonly key: Element;
  /** Files in it that tell something of their owner. */
  readonly telling: readonly Telling[];
  /** Nothing was written: the press itself says it. */
  readonly act?: Act;
  readonly around: Surroundings;
}

/** A verdict is kept this long for the same draft: one press is five events. Milliseconds. */
const MEMO_MS = 30_000;

type Read = Omit<Judged, 'verdict'>;

/** Reads and checks composers. Everything is synchronous: a submit can only be stopped inside its own event. */
export function createJudge(platform: Platform, force: () => Force, attached?: Attached) {
  const cache = createCache<Reading>();
  const steps = createSteps<Read>();
  const hush = createHush();
  const memo = new WeakMap<Element, { context: string; force: Force; at: number; verdict: Verdict }>();

  const around = (composer: Composer): Surroundings => {
    const read = platform.surroundings(composer);
    return attached ? { ...read, attachments: attached.name(composer, read.attachments) } : read;
  };

  /** Undefined where a last step belongs to no composer we have seen: just another dialog. */
  function read(composer: Composer): Read | undefined {
    if (composer.step === 'last') {
      const kept = steps.recall(composer);
      if (!kept) return undefined;
      // Some sites only hide the first step; its editor then still says what will be posted.
      const live = kept.first.editors.some(({ isConnected }) => isConnected) ? platform.read(kept.first) : undefined;
      if (!live || live.text.trim() === '') return kept.value;
      return { ...kept.value, reading: live, print: printIn(live.text, kept.value.around) };
    }
    let reading = platform.read(composer);
    if (reading.text.trim() === '') reading = cache.fresh(composer.key) ?? reading;
    const now = around(composer);
    return {
      reading, around: now, print: printIn(reading.text, now), surface: now.surface, key: composer.key, telling: attached?.telling(composer) ?? [],
      ...(now.act ? { act: now.act } : {}),
    };
  }

  function check(now: Read): Judged {
    const current = force();
    const context = JSON.stringify([now.print, now.surface, now.around.thread, now.around.account]);
    const known = memo.get(now.key);
    if (known && known.context === context && known.force === current && performance.now() - known.at < MEMO_MS) return { ...now, verdict: quiet(now, known.verdict) };
    const whole = current.check(draftOf(now.reading.text, platform.id, now.around, current.settings, new Date()));
    const verdict = now.act ? ofAct(whole, now.act) : whole;
    memo.set(now.key, { context, force: current, at: performance.now(), verdict });
    return { ...now, verdict: quiet(now, verdict) };
  }

  /** Without what the person said is no problem. */
  const quiet = ({ key, reading: { text } }: Read, verdict: Verdict): Verdict => quieted(
    verdict, [...hush.of(key, text), ...force().settings.silencedPhrases.map((phrase) => ({ kind: 'phrase', phrase }) as const)], text,
  );

  return {
    /** For this draft, a clause is no problem; or it is one again. */
    hush: (key: Element, clause: string, on: boolean, text: string): void => { hush.set(key, clause, on, text); },
    /** Throws where the reader or the engine does: the caller decides what that means. */
    judge(composer: Composer): Judged | undefined {
      const now = read(composer);
      if (now && !now.act) attached?.met(composer);
      return now && check(now);
    },
    /** Reads now and checks when asked to. */
    later(composer: Composer): () => Judged | undefined {
      const now = read(composer);
      return () => now && check(now);
    },
    /** The draft's print as it stands, without a check; undefined where the composer has gone. */
    printNow(composer: Composer): string | undefined {
      const now = platform.refresh(composer);
      if (!now) return undefined;
      if (now.step === 'last') return read(now)?.print;
      return printIn(platform.read(now).text, around(now));
    },
    /** A first step was let on: what it held is what the next one posts. */
    remember(composer: Composer): void {
      // A step between the first and the last has no editor of its own: what counts stays the first.
      const now = composer.step === 'last' ? undefined : read(composer);
      if (now) steps.remember(composer, now);
    },
    /** The person is back on the page outside any dialog: no second step can follow. */
    forgetSteps: () => { if (steps.waiting) steps.forget(); },
    /** The draft was let through: that the composer is empty now is as it should be. */
    sent(judged: Judged): void {
      cache.drop(judged.key);
    },
    /** Keeps what the composer holds, for a site that clears it too early. */
    glance(composer: Composer): void {
      cache.put(composer.key, platform.read(composer));
    },
  };
}
export type Judge = ReturnType<typeof createJudge>;
