import type { Draft } from '../draft.ts';
import type { Examination } from '../engine.ts';
import type { Reading } from '../lexicon/lexicon.ts';
import { attitudesOf } from './attitude.ts';
import { answersOf } from './answer.ts';
import { subjectOf } from './subject.ts';
import { Kind, type Token } from '../text/tokens.ts';
import { hashText, mix } from './hash.ts';
import { Tally } from './tally.ts';

/** Where a feature came from: a token of the draft, or of the n-th post of the thread; both from 0. Draft: `post` is -1. */
export interface Origin {
  readonly post: number;
  readonly token: number;
}

/**
 * What the learned reader sees of a draft: words, word pairs and letter runs of draft and thread (kept apart), the draft's words
 * with what the conversation is about, concepts on either side and across, concepts in the names of files, authors and account, what
 * kind of answer it is, what stand it takes on whom, rules that held, and the plain circumstances. Every feature is one 32-bit number.
 */
export interface Features {
  /** How often each, weightier kinds counted more than once. Good until features are collected again. */
  readonly counts: Tally;
  /** Where each feature came from; kept only on request. */
  readonly origins: ReadonlyMap<number, Origin[]> | undefined;
}

/** Tokens read of a draft or thread; of a longer one the beginning and the end. */
const HEAD = 500;
const TAIL = 200;
/** How far apart two concepts of one sentence may stand to count together, in tokens. */
const REACH = 8;
/** A concept says more than a word, a rule more than a concept: found by cross-validation over voices. */
const CONCEPT_WEIGHT = 3;
const RULE_WEIGHT = 4;
const STAND_WEIGHT = 3;
/** Letter runs are many and each says little. */
const LETTERS_WEIGHT = 0.6;

const group = (name: string): number => hashText(name, 0x1b873593);
const DRAFT = group('draft');
const THREAD = group('thread');
const AUTHOR = group('author');
const ATTACHMENT = group('attachment');
const HANDLE = group('handle');
const PAIR = group('pair');
const LETTERS = group('letters');
const CONCEPT = group('concept');
const ASKED = group('asked');
const ACROSS = group('across');
const BESIDE = group('beside');
const RULE = group('rule');
const AROUND = group('around');
const BY = group('by');
const SHOWN = group('shown');
const NAMED = group('named');
const UNDER = group('under');
const ANSWER = group('answer');
const OWN = group('own');
const STAND = group('stand');

const conceptHashes = new Map<string, number>();
/** A concept by its name, so that weights do not depend on the order concepts are numbered in. */
function conceptHash(name: string): number {
  let h = conceptHashes.get(name);
  if (h === undefined) conceptHashes.set(name, h = hashText(name));
  return h;
}

/** One for all: features are read at once, by whoever asked for them. */
const tally = new Tally();

class Collector {
  readonly counts = tally;
  readonly origins: Map<number, Origin[]> | undefined;
  #origin: Origin | undefined;
  constructor(trace: boolean) {
    tally.clear();
    this.origins = trace ? new Map<number, Origin[]>() : undefined;
  }

  /** What is added from here on comes from this token, until told otherwise. */
  from(post: number, token: number): void { if (this.origins) this.#origin = { post, token }; }
  nowhere(): void { this.#origin = undefined; }

  add(feature: number, weight = 1): void {
    tally.add(feature, weight);
    if (!this.origins || !this.#origin) return;
    const list = this.origins.get(feature);
    if (list) list.push(this.#origin); else this.origins.set(feature, [this.#origin]);
  }
}

/** Collects a draft's features. `names` are the engine's concepts by number; `trace` keeps where each came from. */
export function featuresOf(examination: Examination, names: readonly string[], world: string, trace = false): Features {
  const out = new Collector(trace);
  const own = hashText(world, OWN);
  const { text, thread, index } = examination;
  const { draft } = index;
  words(out, text.tokens, DRAFT, own, -1, hashText(subjectOf(thread, index.authors?.reading, names), UNDER));
  thread.forEach((post, i) => { words(out, post.tokens, THREAD, own, i); });
  for (const post of draft.thread ?? []) plainWords(post.author, (word) => { out.add(mix(AUTHOR, word)); });
  for (const a of draft.attachments ?? []) {
    out.add(mix(ATTACHMENT, hashText(a.kind)));
    plainWords(a.name, (word) => { out.add(mix(ATTACHMENT, word)); });
  }
  if (draft.account?.handle) plainWords(draft.account.handle, (word) => { out.add(mix(HANDLE, word)); });
  concepts(out, examination, names, own);
  around(out, examination, names, own);
  beside(text, names, (a, b, token) => {
    out.from(-1, token);
    out.add(mix(mix(BESIDE, a), b));
  });
  out.nowhere();
  for (const attitude of attitudesOf(text, names)) {
    const h = hashText(attitude, STAND);
    out.add(h, STAND_WEIGHT);
    out.add(mix(own, h));
  }
  for (const concern of examination.concerns) out.add(mix(RULE, hashText(concern.detector)), RULE_WEIGHT);
  circumstances(draft, world, (word) => { out.add(hashText(word, AROUND)); });
  return out;
}

/** `under`: what the conversation is about, told with every word of the draft. */
function words(out: Collector, tokens: readonly Token[], seed: number, own: number, post: number, under?: number): void {
  let before = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (i === HEAD && tokens.length > HEAD + TAIL) { i = tokens.length - TAIL; before = 0; }
    const token = tokens[i]!;
    out.from(post, i);
    const word = wordHash(token);
    out.add(mix(seed, word));
    out.add(mix(mix(own, seed), word));
    if (under !== undefined) out.add(mix(under, word));
    if (before) out.add(mix(mix(seed, PAIR), mix(before, word)));
    before = word;
    if (token.kind === Kind.Word) letterRuns(token.text, mix(seed, LETTERS), out);
  }
  out.nowhere();
}

/** Numbers are read by their length: 4 and 7 are alike, 0821234567 is another thing. */
function wordHash(token: Token): number {
  if (token.kind === Kind.Number) return hashText(`#${Math.min(token.text.length, 8)}`);
  if (token.kind === Kind.Url) return hashText('#url');
  if (token.kind === Kind.Email) return hashText(`#mail${/\.(?:gov|govt)\./.test(token.text) ? 'gov' : ''}`);
  return hashText(token.text);
}

function letterRuns(word: string, seed: number, out: Collector): void {
  const bounded = `^${word.slice(0, 20)}$`;
  for (let i = 0; i + 4 <= bounded.length; i++) out.add(hashText(bounded.slice(i, i + 4), seed), LETTERS_WEIGHT);
}

function plainWords(text: string, add: (word: number) => void): void {
  for (const word of text.toLowerCase().split(/[^a-z]+/, 12)) if (word) add(hashText(word));
}

/** Concepts of draft and thread, and every pair of one said and one asked. */
function concepts(out: Collector, { text, thread }: Examination, names: readonly string[], own: number): void {
  const asked = new Map<number, Origin>();
  thread.forEach((reading, post) => {
    for (const [concept, token] of conceptsOf(reading, names)) if (!asked.has(concept)) asked.set(concept, { post, token });
  });
  for (const [concept, token] of conceptsOf(text, names)) {
    out.from(-1, token);
    out.add(mix(CONCEPT, concept), CONCEPT_WEIGHT);
    out.add(mix(mix(own, CONCEPT), concept), CONCEPT_WEIGHT);
    for (const other of asked.keys()) out.add(mix(mix(ACROSS, concept), other));
  }
  for (const [concept, origin] of asked) {
    out.from(origin.post, origin.token);
    out.add(mix(ASKED, concept), CONCEPT_WEIGHT);
  }
  out.nowhere();
}

/** Concepts in the names of attachments, authors and the account, and what kind of answer the draft is to what was asked. */
function around(out: Collector, { text, thread, index }: Examination, names: readonly string[], own: number): void {
  const files = index.named ? conceptsOf(index.named.reading, names) : undefined;
  for (const concept of files?.keys() ?? []) {
    out.add(mix(SHOWN, concept), CONCEPT_WEIGHT);
    out.add(mix(mix(own, SHOWN), concept));
  }
  for (const concept of index.account ? conceptsOf(index.account.reading, names).keys() : []) out.add(mix(NAMED, concept), CONCEPT_WEIGHT);
  for (const concept of index.authors ? conceptsOf(index.authors.reading, names).keys() : []) out.add(mix(BY, concept), CONCEPT_WEIGHT);
  const asked = new Set(thread.flatMap((post) => [...conceptsOf(post, names).keys()]));
  const last = thread.at(-1);
  for (const answer of answersOf(text, last)) {
    const h = hashText(answer, ANSWER);
    out.add(h, CONCEPT_WEIGHT);
    for (const concept of asked) out.add(mix(h, concept));
  }
}

/** Concepts of a reading by hash, with the first token each stands on; a rule's own literals are left out. */
function conceptsOf(reading: Reading, names: readonly string[]): Map<number, number> {
  const found = new Map<number, number>();
  for (const hit of reading.hits) {
    const name = names[hit.id];
    if (name === undefined || name.startsWith('=')) continue;
    const h = conceptHash(name);
    if (!found.has(h)) found.set(h, hit.from);
  }
  return found;
}

/** Ordered pairs of concepts close together in one sentence, each once. */
function beside(reading: Reading, names: readonly string[], each: (a: number, b: number, token: number) => void): void {
  const hits = reading.hits.filter((h) => names[h.id]?.startsWith('=') === false).slice(0, 200);
  const seen = new Set<number>();
  for (let i = 0; i < hits.length; i++) {
    const a = hits[i]!;
    const sentence = reading.tokens[a.from]!.sentence;
    for (let j = i + 1; j < hits.length; j++) {
      const b = hits[j]!;
      if (b.from - a.to >= REACH || reading.tokens[b.from]!.sentence !== sentence) break;
      if (b.from < a.to) continue;
      const key = a.id * 4096 + b.id;
      if (seen.has(key)) continue;
      seen.add(key);
      each(conceptHash(names[a.id]!), conceptHash(names[b.id]!), a.from);
    }
  }
}

function circumstances(draft: Draft, world: string, add: (word: string) => void): void {
  const mode = draft.mode ?? 'personal';
  add(`world ${world}`);
  add(`surface ${draft.surface ?? 'post'}`);
  add(`platform ${draft.platform ?? ''}`);
  add(`mode ${world} ${mode}`);
  add(`surface ${world} ${draft.surface ?? 'post'}`);
  add(`platform ${world} ${draft.platform ?? ''}`);
  if (draft.thread?.length) add('thread');
  if (draft.attachments?.length) add(`media ${world}`);
}
