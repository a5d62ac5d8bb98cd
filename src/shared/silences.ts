import type { Finding, Level, Verdict } from '../policies/verdict.ts';
import type { LevelOverride, Settings } from './settings-schema.ts';

/**
 * What a person said is no problem. `phrase`: these words, in any draft (the setting `silencedPhrases`). `draft`: this clause, as
 * long as the draft is in its composer; kept nowhere. `clause`: for good, which is the setting `levels` at `note`.
 */
export type Silence =
  | { readonly kind: 'phrase'; readonly phrase: string }
  | { readonly kind: 'draft' | 'clause'; readonly clause: string };

/** Longest phrase kept, as the settings have it. */
const LONGEST = 120;
const LOUDNESS: readonly Level[] = ['clear', 'note', 'warn', 'stop'];

/** The words a finding stands on, in the form phrases are kept in; undefined where it stands on none, or on too many to keep. */
export function phraseOf({ start, end }: Pick<Finding, 'start' | 'end'>, text: string): string | undefined {
  if (start === undefined || end === undefined) return undefined;
  const phrase = text.slice(start, end).replace(/\s+/g, ' ').trim().toLocaleLowerCase();
  return phrase === '' || phrase.length > LONGEST ? undefined : phrase;
}

/** Is a finding in a draft covered by a silence? */
export const covers = (silence: Silence, finding: Finding, text: string): boolean =>
  (silence.kind === 'phrase' ? silence.phrase === phraseOf(finding, text) : silence.clause === finding.clause);

/** The loudest level of some findings. */
export const loudestOf = (findings: readonly Finding[]): Level =>
  findings.reduce<Level>((loudest, { level }) => (LOUDNESS.indexOf(level) > LOUDNESS.indexOf(loudest) ? level : loudest), 'clear');

/** A verdict without what is covered by a silence; the very same where nothing is. */
export function quieted(verdict: Verdict, silences: readonly Silence[], text: string): Verdict {
  const findings = verdict.findings.filter((finding) => !silences.some((silence) => covers(silence, finding, text)));
  return findings.length === verdict.findings.length ? verdict : { level: loudestOf(findings), findings };
}

/**
 * The change of settings that keeps a silence for good, or takes it back. `policy` is the pack in force; `before` the level the person
 * had set for the clause earlier, which taking back puts in its place again. At most a hundred phrases: the oldest goes.
 */
export function withSilence({ silencedPhrases, levels }: Settings, policy: string, what: Silence, on: boolean, before?: LevelOverride): Partial<Settings> {
  if (what.kind === 'phrase') {
    const others = silencedPhrases.filter((phrase) => phrase !== what.phrase);
    return { silencedPhrases: on ? [...others, what.phrase].slice(-100) : others };
  }
  const key = `${policy}/${what.clause}`;
  const others = Object.fromEntries(Object.entries(levels).filter(([other]) => other !== key));
  const level = on ? 'note' : before;
  return { levels: level ? { ...others, [key]: level } : others };
}
