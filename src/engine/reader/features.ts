import type { Draft } from '../draft.ts';
import type { Examination } from '../engine.ts';
import type { Reading } from '../lexicon/lexicon.ts';
import { Kind, type Token } from '../text/tokens.ts';
import { hashText, mix } from './hash.ts';

/**
 * What the learned reader sees of a draft: words, word pairs and letter runs of draft and thread (kept apart), concepts on either
 * side and across, rules that held, and the plain circumstances. Every feature is one 32-bit number.
 */
export interface Features {
  /** Feature → how often. */
  readonly counts: ReadonlyMap<number, number>;
  /** Which tokens of the draft raised a feature: feature → token numbers, kept only on request. */
  readonly origins: ReadonlyMap<number, number[]> | undefined;
}

/** Tokens read of a draft or thread; of a longer one the beginning and the end. */
const HEAD = 500;
const TAIL = 200;
/** How far apart two concepts of one sentence may stand to count together, in tokens. */
const REACH = 8;

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
const OWN = group('own');

const conceptHashes = new Map<string, number>();
/** A concept by its name, so that weights do not depend on the order concepts are numbered in. */
function conceptHash(name: string): number {
  let h = conceptHashes.get(name);
  if (h === undefined) conceptHashes.set(name, h = hashText(name));
  return h;
}

/** Collects a draft's features. `names` are the engine's concepts by number; `trace` keeps where each came from. */
export function featuresOf(examination: Examination, names: readonly string[], world: string, trace = false): Features {
  const counts = new Map<number, number>();
  const origins = trace ? new Map<number, number[]>() : undefined;
  const own = hashText(world, OWN);
  let at = -1;
  const add = (feature: number): void => {
    counts.set(feature, (counts.get(feature) ?? 0) + 1);
    if (origins && at >= 0) {
      const list = origins.get(feature);
      if (list) list.push(at); else origins.set(feature, [at]);
    }
  };
  const side = (tokens: readonly Token[], seed: number, traced: boolean): void => {
    let before = 0;
    for (let i = 0; i < tokens.length; i++) {
      if (i === HEAD && tokens.length > HEAD + TAIL) { i = tokens.length - TAIL; before = 0; }
      const token = tokens[i]!;
      at = traced ? i : -1;
      const word = wordHash(token);
      add(mix(seed, word));
      add(mix(mix(own, seed), word));
      if (before) add(mix(mix(seed, PAIR), mix(before, word)));
      before = word;
      if (token.kind === Kind.Word) letterRuns(token.text, mix(seed, LETTERS), add);
    }
    at = -1;
  };
  const { text, thread, index } = examination;
  const { draft } = index;
  side(text.tokens, DRAFT, true);
  for (const post of thread) side(post.tokens, THREAD, false);
  for (const post of draft.thread ?? []) plainWords(post.author, (word) => { add(mix(AUTHOR, word)); });
  for (const a of draft.attachments ?? []) {
    add(mix(ATTACHMENT, hashText(a.kind)));
    plainWords(a.name, (word) => { add(mix(ATTACHMENT, word)); });
  }
  if (draft.account?.handle) plainWords(draft.account.handle, (word) => { add(mix(HANDLE, word)); });

  const said = conceptsOf(text, names);
  const asked = new Set<number>();
  for (const post of thread) for (const h of conceptsOf(post, names).keys()) asked.add(h);
  for (const [concept, token] of said) {
    at = token;
    add(mix(CONCEPT, concept));
    add(mix(mix(own, CONCEPT), concept));
    for (const other of asked) add(mix(mix(ACROSS, concept), other));
  }
  at = -1;
  for (const concept of asked) add(mix(ASKED, concept));
  beside(text, names, (a, b, token) => { at = token; add(mix(mix(BESIDE, a), b)); });
  at = -1;
  for (const concern of examination.concerns) add(mix(RULE, hashText(concern.detector)));
  circumstances(draft, world, (word) => { add(hashText(word, AROUND)); });
  return { counts, origins };
}

/** Numbers are read by their length: 4 and 7 are alike, 0821234567 is another thing. */
function wordHash(token: Token): number {
  if (token.kind === Kind.Number) return hashText(`#${Math.min(token.text.length, 8)}`);
  if (token.kind === Kind.Url) return hashText('#url');
  if (token.kind === Kind.Email) return hashText(`#mail${/\.(?:gov|govt)\./.test(token.text) ? 'gov' : ''}`);
  return hashText(token.text);
}

function letterRuns(word: string, seed: number, add: (feature: number) => void): void {
  const bounded = `^${word.slice(0, 20)}$`;
  for (let i = 0; i + 4 <= bounded.length; i++) add(hashText(bounded.slice(i, i + 4), seed));
}

function plainWords(text: string, add: (word: number) => void): void {
  for (const word of text.toLowerCase().split(/[^a-z]+/, 12)) if (word) add(hashText(word));
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
