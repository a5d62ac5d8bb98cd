import type { Token } from '../text/tokens.ts';

interface Node {
  next: Map<string, Node> | undefined;
  ids: number[] | undefined;
}

/** What stands under a first word. */
interface Entry extends Node {
  /** Phrases of two words or more and their numbers, in turn, not yet laid out as nodes: most first words are never met. */
  waiting: (string | number)[] | undefined;
}

/** Where a concept's words stand in a token list: tokens [from, to). */
export interface Hit {
  readonly id: number;
  readonly from: number;
  readonly to: number;
}

/** Longest phrase, in words: bounds the walk from any token. */
const LONGEST = 12;

/** Phrases of folded words, each standing for one or more numbered concepts. */
export class Trie {
  readonly #root = new Map<string, Entry>();

  /** Adds a phrase of folded words separated by single spaces. */
  add(phrase: string, id: number): void {
    const space = phrase.indexOf(' ');
    const first = space < 0 ? phrase : phrase.slice(0, space);
    let entry = this.#root.get(first);
    if (!entry) this.#root.set(first, entry = { next: undefined, ids: undefined, waiting: undefined });
    if (space < 0) number(entry, id);
    else if (entry.waiting) entry.waiting.push(phrase, id);
    else entry.waiting = [phrase, id];
  }

  /** The node of a first word, its phrases laid out. */
  #entry(word: string): Node | undefined {
    const entry = this.#root.get(word);
    if (entry?.waiting) {
      for (let i = 0; i < entry.waiting.length; i += 2) lay(entry, entry.waiting[i] as string, entry.waiting[i + 1] as number);
      entry.waiting = undefined;
    }
    return entry;
  }

  /** Every phrase found, in order of first token: O(tokens × longest phrase). */
  find(tokens: readonly Token[]): Hit[] {
    const hits: Hit[] = [];
    for (let from = 0; from < tokens.length; from++) {
      let node = this.#entry(tokens[from]!.text);
      for (let to = from + 1; node; to++) {
        if (node.ids) for (const id of node.ids) hits.push({ id, from, to });
        if (!node.next) break;
        if (tokens[to]?.text === '-') to++; // a hyphenated word is the phrase of its parts
        if (to >= tokens.length || to - from >= LONGEST) break;
        node = node.next.get(tokens[to]!.text);
      }
    }
    return hits;
  }
}

function number(node: Node, id: number): void {
  node.ids ??= [];
  if (!node.ids.includes(id)) node.ids.push(id);
}

/** Lays out the words of a phrase after its first below the first one's node. */
function lay(first: Node, phrase: string, id: number): void {
  let node = first;
  for (const word of phrase.slice(phrase.indexOf(' ') + 1).split(' ')) {
    node.next ??= new Map();
    let child = node.next.get(word);
    if (!child) node.next.set(word, child = { next: undefined, ids: undefined });
    node = child;
  }
  number(node, id);
}
