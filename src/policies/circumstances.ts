import type { Examination } from '../engine/engine.ts';
import type { Engine } from '../engine/engine.ts';
import type { Concern, ConcernName } from '../engine/concern.ts';
import type { Pack, When } from './pack.ts';

/** What surrounds a draft that a pack's conditions and excuses ask about. */
export interface Circumstances {
  readonly media: boolean;
  readonly attention: boolean;
  readonly commitment: boolean;
  readonly extreme: boolean;
  readonly partyPost: boolean;
  readonly workDevice: boolean;
  readonly topics: ReadonlySet<string>;
  readonly excuses: ReadonlySet<string>;
}

/** Reads the circumstances from what the engine found. */
export function circumstancesOf(examination: Examination, engine: Engine, pack: Pack): Circumstances {
  const { index, text, thread } = examination;
  const said = (concept: string): boolean => index.text.of(engine.lexicon.id(concept)).length > 0;
  const asked = (concept: string): boolean => (index.thread?.of(engine.lexicon.id(concept)).length ?? 0) > 0;
  const { draft } = index;
  const question = thread.some((post) => post.view.text.includes('?'));
  const topics = new Set<string>();
  const all = [text, ...thread].map((r) => r.view.text).join('\n');
  for (const [topic, words] of Object.entries(pack.identity.topics ?? {})) if (words.some((w) => all.includes(w.toLowerCase()))) topics.add(topic);
  if (said('government-policy') || asked('government-policy') || said('politician')) topics.add('ministerial-policy');
  const excuses = new Set<string>();
  if (said('refer-cue')) { excuses.add('referring'); excuses.add('switching-channel'); excuses.add('reporting-wrongdoing'); }
  if (said('decline-cue')) { excuses.add('declining'); excuses.add('disengaging'); }
  if (said('thanks-farewell')) excuses.add('thanks-or-farewell');
  if (said('union')) excuses.add('lawful-union-activity');
  return {
    media: (draft.attachments ?? []).length > 0 || said('media-word'),
    attention: question || asked('attention-cue') || text.view.text.includes('#') || (thread.length > 0 && draft.surface !== 'message'),
    commitment: said('commit'),
    extreme: said('profanity') || said('slur') || said('threat-verb') || said('contempt'),
    partyPost: asked('party') || asked('campaign'),
    workDevice: /work (?:phone|laptop|computer|device)|office (?:pc|computer)/.test(text.view.text),
    topics,
    excuses,
  };
}

/** Do all conditions of a raise hold? `present` are the concerns of the draft. */
export function holds(when: When, concern: Concern, present: ReadonlySet<ConcernName>, here: Circumstances, examination: Examination): boolean {
  const { draft } = examination.index;
  const platform = draft.platform ?? '';
  return (when.target === undefined || when.target.some((t) => concern.targets.includes(t)))
    && (when.with === undefined || when.with.some((name) => present.has(name)))
    && (when.platform === undefined || when.platform.includes(platform))
    && (when.platformNot === undefined || !when.platformNot.includes(platform))
    && (when.mode === undefined || when.mode === (draft.mode ?? 'personal'))
    && (when.media === undefined || when.media === here.media)
    && (when.attention === undefined || when.attention === here.attention)
    && (when.topic === undefined || when.topic.some((t) => here.topics.has(t)))
    && (when.extreme === undefined || when.extreme === here.extreme)
    && (when.device === undefined || here.workDevice)
    && (when.respondsTo === undefined || here.partyPost)
    && (when.where === undefined || when.where === concern.where || (when.where === 'draft' && concern.where !== 'thread'))
    && (when.commitment === undefined || when.commitment === here.commitment)
    && (when.infringement === undefined || when.infringement)
    && (when.borderline === undefined || when.borderline === concern.strength < 0.5);
}
