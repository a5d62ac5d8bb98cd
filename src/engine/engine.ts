import type { Concern } from './concern.ts';
import type { Draft } from './draft.ts';
import type { ConceptLists } from './lexicon/concept.ts';
import { Lexicon, type Reading } from './lexicon/lexicon.ts';
import { boundConcepts, type World } from './lexicon/world.ts';
import { compileRule, concernOf, type CompiledRule, type DraftIndex } from './rules/compile.ts';
import { Index } from './rules/pattern.ts';
import type { Rule } from './rules/rule.ts';

/** Longest text read, in UTF-16 units; what comes after is not read. A Facebook post may have 63,206. */
const LONGEST_TEXT = 100_000;
/** Posts of a thread that are read: the newest ones. */
const LONGEST_THREAD = 12;

/** Longest handle, author or file name read, in UTF-16 units. */
const LONGEST_NAME = 200;

/** A handle or file name as words: `JosephDCS_1` → `Joseph DCS 1`. An e-mail address stays whole. */
function spaced(name: string): string {
  if (/^[^@\s]+@[^@\s]+$/.test(name)) return name;
  return name.replace(/[@_.\-\d]+/g, ' ').replace(/(\p{Ll})(?=\p{Lu})|(\p{Lu})(?=\p{Lu}\p{Ll})/gu, '$& ');
}

/** Everything the engine found in one draft. */
export interface Examination {
  readonly concerns: readonly Concern[];
  readonly text: Reading;
  readonly thread: readonly Reading[];
  readonly index: DraftIndex;
}

export interface Engine {
  /** Reads a draft: same draft, same answer; never throws; linear in the length of draft and thread. */
  examine(draft: Draft): Examination;
  readonly lexicon: Lexicon;
  readonly rules: readonly CompiledRule[];
}

/** Builds an engine for one employer's world. Throws where a rule or concept list is malformed, naming it. */
export function createEngine(world: World, lists: ConceptLists, rules: readonly Rule[]): Engine {
  const lexicon = new Lexicon(lists, world);
  const names = new Set([...Object.keys(lists), ...Object.keys(boundConcepts(world))]);
  const compiled = rules.map((rule) => compileRule(rule, lexicon, (name) => names.has(name)));
  return {
    lexicon,
    rules: compiled,
    examine(draft) {
      const text = lexicon.read(draft.text.slice(0, LONGEST_TEXT));
      const posts = (draft.thread ?? []).slice(-LONGEST_THREAD);
      const thread = posts.map((post) => lexicon.read(post.text.slice(0, LONGEST_TEXT)));
      const handle = [draft.account?.handle, draft.account?.name].filter((name) => name !== undefined).map((name) => spaced(name.slice(0, LONGEST_NAME))).join(' ').trim();
      const names = (list: readonly string[]): Index | undefined => (list.length ? new Index(lexicon.read(list.map((name) => name.slice(0, LONGEST_NAME)).join('\n'))) : undefined);
      const index: DraftIndex = {
        draft,
        text: new Index(text),
        thread: thread.length ? new Index(joined(thread)) : undefined,
        account: handle ? new Index(lexicon.read(handle)) : undefined,
        authors: names(posts.map((post) => post.author)),
        named: names((draft.attachments ?? []).map((a) => spaced(a.name))),
      };
      const concerns: Concern[] = [];
      for (const rule of compiled) {
        const hit = rule.test(index);
        if (hit !== undefined) concerns.push(concernOf(rule.rule, hit, index));
      }
      return { concerns, text, thread, index };
    },
  };
}

/** The posts of a thread as one reading: token numbers and sentences run on. */
function joined(thread: readonly Reading[]): Reading {
  const [first] = thread;
  if (thread.length === 1 && first) return first;
  let offset = 0;
  let sentence = 0;
  const tokens = [];
  const hits = [];
  for (const reading of thread) {
    for (const token of reading.tokens) tokens.push({ ...token, sentence: token.sentence + sentence });
    for (const hit of reading.hits) hits.push({ id: hit.id, from: hit.from + offset, to: hit.to + offset });
    offset += reading.tokens.length;
    sentence += (reading.tokens.at(-1)?.sentence ?? 0) + 1;
  }
  return { view: first!.view, tokens, hits };
}
