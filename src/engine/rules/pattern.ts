import type { Hit } from '../lexicon/trie.ts';
import type { Lexicon, Reading } from '../lexicon/lexicon.ts';
import type { Token } from '../text/tokens.ts';
import { SHAPES, type ShapeName } from './shapes.ts';

/**
 * A pattern: slots in order within one sentence. `@concept`, `word`, `(one|two words|@concept)`, `#shape`.
 * Neighbouring slots touch; `..` allows two tokens between, `...` six, `....` the rest of the sentence. `a & b`: both somewhere
 * in the text, in any order. `a / b`: either.
 */
export type Pattern = readonly Branch[];
type Branch = readonly Chain[];
type Chain = readonly Slot[];
interface Slot {
  readonly concepts: readonly number[];
  readonly shape: ShapeName | undefined;
  /** Most tokens between the slot before and this one. */
  readonly gap: number;
}

export interface Span { readonly from: number; readonly to: number }

const GAPS: Readonly<Record<string, number>> = { '..': 2, '...': 6, '....': 60 };

/** Parses a pattern. Throws with the offending part when it is malformed or names an unknown shape. */
export function parsePattern(source: string, lexicon: Lexicon, known: (concept: string) => boolean): Pattern {
  return source.split(' / ').map((branch) => branch.split(' & ').map((chain) => parseChain(chain, lexicon, known)));
}

function parseChain(source: string, lexicon: Lexicon, known: (concept: string) => boolean): Chain {
  const slots: Slot[] = [];
  let gap = 0;
  for (const part of source.trim().match(/\([^)]*\)|\S+/g) ?? []) {
    if (GAPS[part] !== undefined) { gap = GAPS[part]; continue; }
    if (part.startsWith('#')) {
      const shape = part.slice(1) as ShapeName;
      if (!(shape in SHAPES)) throw new Error(`unknown shape ${part}`);
      slots.push({ concepts: [], shape, gap });
    } else {
      const alternatives = (part.startsWith('(') ? part.slice(1, -1).split('|') : [part]).map((a) => a.trim()).filter(Boolean);
      if (!alternatives.length) throw new Error(`empty slot in “${source}”`);
      const concepts = alternatives.filter((a) => a.startsWith('@')).map((a) => {
        if (!known(a.slice(1))) throw new Error(`unknown concept ${a}`);
        return lexicon.id(a.slice(1));
      });
      const words = alternatives.filter((a) => !a.startsWith('@'));
      if (words.length) concepts.push(lexicon.literal(words));
      slots.push({ concepts, shape: undefined, gap });
    }
    gap = 0;
  }
  if (!slots.length) throw new Error(`empty pattern “${source}”`);
  return slots;
}

/** Hits of one reading by concept, for the matcher. */
export class Index {
  readonly #byConcept = new Map<number, Hit[]>();
  readonly #shapes = new Map<ShapeName, Span[]>();

  constructor(readonly reading: Reading) {
    for (const hit of reading.hits) {
      const list = this.#byConcept.get(hit.id);
      if (list) list.push(hit); else this.#byConcept.set(hit.id, [hit]);
    }
  }

  get tokens(): readonly Token[] { return this.reading.tokens; }
  of(concept: number): readonly Hit[] { return this.#byConcept.get(concept) ?? []; }

  shape(name: ShapeName): readonly Span[] {
    let spans = this.#shapes.get(name);
    if (!spans) this.#shapes.set(name, spans = SHAPES[name](this.reading));
    return spans;
  }

  spans(slot: Slot): readonly Span[] {
    if (slot.shape) return this.shape(slot.shape);
    if (slot.concepts.length === 1) return this.of(slot.concepts[0]!);
    return slot.concepts.flatMap((id) => this.of(id)).sort((a, b) => a.from - b.from || a.to - b.to);
  }
}

/** The first place a pattern holds, as a token span, or undefined. Linear in hits for each slot. */
export function firstMatch(pattern: Pattern, index: Index, accept: (span: Span) => boolean = () => true): Span | undefined {
  for (const branch of pattern) {
    let found: Span | undefined;
    let all = true;
    for (let c = 0; c < branch.length; c++) {
      const span = matchChain(branch[c]!, index, c === 0 ? accept : () => true);
      if (!span) { all = false; break; }
      found ??= span;
    }
    if (all) return found;
  }
  return undefined;
}

function matchChain(chain: Chain, index: Index, accept: (span: Span) => boolean): Span | undefined {
  const lists: (readonly Span[])[] = [];
  for (const slot of chain) {
    const spans = index.spans(slot);
    if (!spans.length) return undefined;
    lists.push(spans);
  }
  for (const start of lists[0]!) {
    const span = extend(chain, lists, 1, start.from, start.to, index.tokens);
    if (span && accept(span)) return span;
  }
  return undefined;
}

function extend(chain: Chain, lists: readonly (readonly Span[])[], k: number, from: number, to: number, tokens: readonly Token[]): Span | undefined {
  if (k === chain.length) return { from, to };
  const list = lists[k]!;
  const last = to + chain[k]!.gap;
  for (let i = lowerBound(list, to); i < list.length && list[i]!.from <= last; i++) {
    const next = list[i]!;
    if (tokens[next.from]!.sentence !== tokens[from]!.sentence) break;
    const span = extend(chain, lists, k + 1, from, next.to, tokens);
    if (span) return span;
  }
  return undefined;
}

function lowerBound(list: readonly Span[], from: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (list[mid]!.from < from) low = mid + 1; else high = mid;
  }
  return low;
}
