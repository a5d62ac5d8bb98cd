import type { Examination } from '../engine/engine.ts';
import type { Engine } from '../engine/engine.ts';
import type { Concern, ConcernName } from '../engine/concern.ts';
import type { Draft } from '../engine/draft.ts';
import { foldPhrase } from '../engine/lexicon/lexicon.ts';
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
  /** People are named, and others' contempt is told in order to answer it, or nothing is said of them that could hurt. */
  readonly fairToPeople: boolean;
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
  for (const [topic, words] of topicsOf(pack)) if (words.some((w) => asWord(all, w))) topics.add(topic);
  if (said('government-policy') || asked('government-policy') || said('politician')) topics.add('ministerial-policy');
  return {
    media: (draft.attachments ?? []).length > 0 || said('media-word'),
    attention: question || asked('attention-cue') || text.view.text.includes('#') || (thread.length > 0 && draft.surface !== 'message'),
    commitment: said('commit'),
    extreme: said('profanity') || said('slur') || said('threat-verb') || said('contempt'),
    // By what it says, or by who says it.
    partyPost: asked('party') || asked('campaign') || (index.authors?.of(engine.lexicon.id('party')).length ?? 0) > 0,
    workDevice: /\b(?:work|departmental|department|dept|government|gov|ministry) ?(?:issued )?(?:phone|cell|cellphone|mobile|iphone|ipad|tablet|laptop|computer|pc|device)|office (?:pc|computer|laptop)|dss (?:laptop|phone|computer)/.test(text.view.text),
    topics,
    excuses: excusesOf(examination, pack, said),
    fairToPeople: PEOPLE.some(said) && (said('counter-frame') || (thread.length === 0 && text.tokens.length <= PLAIN && !HURTFUL.some(said))),
  };
}

const known = new WeakMap<Pack, readonly (readonly [string, readonly string[]])[]>();
/** A pack's topics with their words as texts are folded, worked out once. */
function topicsOf(pack: Pack): readonly (readonly [string, readonly string[]])[] {
  let topics = known.get(pack);
  if (!topics) known.set(pack, topics = Object.entries(pack.identity.topics ?? {}).map(([topic, words]) => [topic, words.map(foldPhrase)]));
  return topics;
}

/** What excuses a draft: each is one of the schema's EXCUSES. */
function excusesOf({ text, index: { draft } }: Examination, pack: Pack, said: (concept: string) => boolean): Set<string> {
  const excuses = new Set<string>();
  if (said('refer-cue')) for (const excuse of ['referring', 'switching-channel', 'reporting-wrongdoing']) excuses.add(excuse);
  if (OTHER_CHANNEL.test(text.view.text)) excuses.add('switching-channel');
  if (said('decline-cue')) { excuses.add('declining'); excuses.add('disengaging'); }
  if (said('thanks-farewell')) excuses.add('thanks-or-farewell');
  if (said('union')) excuses.add('lawful-union-activity');
  if (PERMISSION.test(text.view.text)) excuses.add('permission-given');
  else if (said('permission')) excuses.add('public-source');
  // What is added in own words is not covered: only a bare share, or a link without a view on it.
  const shared = passesOn(draft) && text.tokens.length <= BARE && fromEmployer(draft.thread?.[0]?.author, pack);
  const linked = !VIEWS.some(said) && pack.identity.domains.some((domain) => linksTo(text.view.text, domain));
  if (shared || linked) for (const excuse of ['promoting-official-content', 'public-source']) excuses.add(excuse);
  return excuses;
}

const PERMISSION = /\b(?:with (?:(?:his|her|their|your|our|full|everyone's) )?permission|(?:gave|given|got|have|has) (?:me |us )?(?:his |her |their )?permission|(?:signed|gave|given|with|written) (?:\w+ )?consent|(?:he|she|they) said (?:i|we) could|with (?:his|her|their) ok(?:ay)?|asked first|fine with|cleared (?:by|with)|ok'd by|signed off by)\b/;
const OTHER_CHANNEL = /\b(?:(?:call|phone|ring|e-?mail|write to|dm|message|visit) us|give us a (?:call|ring)|send us (?:a|an) (?:dm|direct message|private message|e-?mail|letter)|by (?:phone|telephone|e-?mail|letter)|in person|face to face)\b/;

/** Groups of people and who belongs to them. */
const PEOPLE = ['people-kind', 'person-kind', 'group', 'slur'];
/** What is said, wished or done to people to hurt them. */
const HURTFUL = ['less-than-human', 'loathing', 'hatred-of', 'hate-verb', 'be-harmed', 'wish-gone', 'worth-nothing', 'do-harm', 'exclude', 'discredit', 'insult-word', 'profanity', 'slur', 'contempt', 'negative-verb', 'sarcasm'];
/** Tokens of a plain statement: longer ones can hurt without a hurtful word. */
const PLAIN = 11;

/** Tokens of a share that adds nothing of its own: “Well done all 👏”. */
const BARE = 5;
const VIEWS = ['opinion', 'opinion-verb', 'contempt', 'profanity', 'insult-word', 'sarcasm', 'leak-cue'];

const passesOn = (draft: Draft): boolean => draft.surface === 'repost' || draft.surface === 'quote';

/** Does a name belong to the employer's own accounts: one of its names, or one with such a name in it? */
export function fromEmployer(author: string | undefined, pack: Pack): boolean {
  const who = author?.toLowerCase().replace(/^@/, '');
  if (!who) return false;
  const names = [pack.employer, ...pack.identity.names, ...pack.identity.officialAccounts].map((n) => n.toLowerCase().replace(/^@/, ''));
  return names.some((n) => who === n || (n.length > 4 && asWord(who, n)));
}

/** Does a text link to a domain, or to a part of it? */
function linksTo(text: string, domain: string): boolean {
  for (let at = text.indexOf(domain); at >= 0; at = text.indexOf(domain, at + 1)) {
    if (!/[a-z0-9@-]/.test(text[at - 1] ?? ' ') && !/[a-z0-9-]/.test(text[at + domain.length] ?? ' ')) return true;
  }
  return false;
}

/** Does a phrase stand in a text as words of its own? Both lower case; linear in the text. */
function asWord(text: string, phrase: string): boolean {
  if (!phrase) return false;
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
    if (!LETTER.test(text[at - 1] ?? ' ') && !LETTER.test(text[at + phrase.length] ?? ' ')) return true;
  }
  return false;
}

const LETTER = /[\p{L}\p{N}]/u;

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
    && (when.infringement === undefined || when.infringement === (concern.certain || concern.strength >= 0.7))
    && (when.borderline === undefined || when.borderline === concern.strength < 0.5);
}
