import { normalise } from '../text/normalise.ts';
import { Kind, tokenise, type Token } from '../text/tokens.ts';
import { undisguise, type Vocabulary } from '../text/disguise.ts';
import { entries, type ConceptLists } from './concept.ts';
import { inflect } from './inflect.ts';
import { spellings } from './spellings.ts';
import { Trie, type Hit } from './trie.ts';
import { boundConcepts, type World } from './world.ts';

/** Concepts whose words people disguise: only these are unmasked. */
const DISGUISED = ['profanity', 'slur', 'insult-word'];

/** The concept whose phrases take hits inside them away. */
const HARMLESS = 'harmless-phrase';

/** All concepts of one engine, numbered, and the words that raise them. */
export class Lexicon implements Vocabulary {
  readonly #ids = new Map<string, number>();
  readonly #trie = new Trie();
  /** Every phrase of a concept; its words are only asked for by a text with something disguised in it. */
  readonly #phrases: string[] = [];
  #words: Set<string> | undefined;
  readonly #disguised = new Set<string>();
  readonly #byLength = new Map<number, string[]>();

  constructor(lists: ConceptLists, world: World) {
    const bound = boundConcepts(world);
    const raw = new Map<string, string[]>();
    for (const [name, list] of Object.entries(lists)) raw.set(name, entries(list));
    for (const [name, list] of Object.entries(bound)) raw.set(name, [...(raw.get(name) ?? []), ...list.map(foldPhrase)]);
    for (const name of raw.keys()) {
      const id = this.id(name);
      const masked = DISGUISED.includes(name);
      this.#expand(name, raw, new Set(), (phrase) => {
        this.#trie.add(phrase, id);
        this.#phrases.push(phrase);
        if (masked && !phrase.includes(' ') && phrase.length >= 3) this.#disguise(phrase);
      });
    }
  }

  #disguise(word: string): void {
    if (this.#disguised.has(word)) return;
    this.#disguised.add(word);
    const list = this.#byLength.get(word.length);
    if (list) list.push(word); else this.#byLength.set(word.length, [word]);
  }

  #expand(name: string, raw: ReadonlyMap<string, string[]>, seen: Set<string>, put: (phrase: string) => void): void {
    if (seen.has(name)) return;
    seen.add(name);
    for (const entry of raw.get(name) ?? []) {
      if (entry.startsWith('@')) this.#expand(entry.slice(1), raw, seen, put);
      else for (const form of inflect(entry)) for (const phrase of spellings(form)) put(phrase);
    }
  }

  /** The number of a concept, given on first use. */
  id(name: string): number {
    let id = this.#ids.get(name);
    if (id === undefined) this.#ids.set(name, id = this.#ids.size);
    return id;
  }

  names(): string[] { return [...this.#ids.keys()]; }

  /** Adds words of a rule's own to the trie, as a concept of its own. Returns its number. */
  literal(alternatives: readonly string[]): number {
    const name = `=${alternatives.join('|')}`;
    const known = this.#ids.get(name);
    if (known !== undefined) return known;
    const id = this.id(name);
    for (const alternative of alternatives) for (const form of inflect(alternative)) for (const phrase of spellings(form)) this.#trie.add(phrase, id);
    return id;
  }

  knows(word: string): boolean { return this.#disguised.has(word); }
  ofLength(length: number): readonly string[] { return this.#byLength.get(length) ?? []; }
  common(word: string): boolean {
    this.#words ??= new Set(this.#phrases.flatMap((phrase) => phrase.split(' ')));
    return this.#words.has(word);
  }

  /** Reads one text: tokens with disguises lifted, and every concept hit. */
  read(original: string): Reading {
    const view = normalise(original);
    const tokens = undisguise(view.text, original, view.at, tokenise(view), this);
    return { view, tokens, hits: this.#unshadowed(this.#trie.find(tokens)) };
  }

  /** Drops hits inside a harmless phrase: Moby Dick is nobody's insult. */
  #unshadowed(hits: readonly Hit[]): readonly Hit[] {
    const harmless = this.#ids.get(HARMLESS);
    const shades = hits.filter((h) => h.id === harmless);
    if (shades.length === 0) return hits;
    return hits.filter((h) => h.id === harmless || !shades.some((s) => s.from <= h.from && h.to <= s.to));
  }
}

export interface Reading {
  readonly view: ReturnType<typeof normalise>;
  readonly tokens: readonly Token[];
  readonly hits: readonly Hit[];
}

/** A pack's phrase as the trie stores it: folded, words separated by single spaces. */
export function foldPhrase(phrase: string): string {
  return tokenise(normalise(phrase)).filter((t) => t.kind !== Kind.Punctuation).map((t) => t.text).join(' ');
}
