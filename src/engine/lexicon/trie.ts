import type { Token } from '../text/tokens.ts';

interface Node {
  next: Map<string, Node> | undefined;
  ids: number[] | undefined;
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
  readonly #root: Node = { next: undefined, ids: undefined };

  /** Adds a phrase of folded words separated by single spaces. */
  add(phrase: string, id: number): void {
    let node = this.#root;
    for (const word of phrase.split(' ')) {
      node.next ??= new Map();
      let child = node.next.get(word);
      if (!child) node.next.set(word, child = { next: undefined, ids: undefined });
      node = child;
    }
    node.ids ??= [];
    if (!node.ids.includes(id)) node.ids.push(id);
  }

  /** Is this folded word the first of any phrase? */
  starts(word: string): boolean {
    return this.#root.next?.has(word) ?? false;
  }

  /** Does this folded word stand alone as an entry? */
  has(word: string): boolean {
    return this.#root.next?.get(word)?.ids !== undefined;
  }

  /** Every phrase found, in order of first token: O(tokens × longest phrase). */
  find(tokens: readonly Token[]): Hit[] {
    const hits: Hit[] = [];
    for (let from = 0; from < tokens.length; from++) {
      let node = this.#root.next?.get(tokens[from]!.text);
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
