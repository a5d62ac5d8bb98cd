import type { ConcernName } from '../concern.ts';
import type { Examination } from '../engine.ts';
import { originalSpan } from '../text/normalise.ts';
import type { Token } from '../text/tokens.ts';
import { featuresOf, type Features, type Origin } from './features.ts';
import { circumstanceInputs } from './circumstances.ts';
import { increasing, keyOf, ROW_LENGTH, weightsOf, type WeightsFile } from './format.ts';
import type { Decisive, Judgement } from './judgement.ts';
import type { Reading } from '../lexicon/lexicon.ts';
import { answers, blandIn, lengthOf, saysNothing, surenessOf, withoutThread } from './sureness.ts';
import { WINDOW_HANDICAP, windowsOf } from './windows.ts';

interface Head { readonly weights: Int8Array; readonly scale: number; readonly bias: number }

/** log(1 + n) of the counts there are, by tenths: worked out hundreds of times a draft. */
const LOGARITHMS = Float64Array.from({ length: 256 }, (_, i) => Math.log1p(i / 10));
const logarithm = (count: number): number => {
  const tenths = Math.round(count * 10);
  return tenths < 256 ? LOGARITHMS[tenths]! : Math.log1p(count);
};

const sigmoid = (z: number): number => 1 / (1 + Math.exp(-z));

/** The learned reader: weights fitted on the labelled drafts (npm run train), read once, applied in microseconds. */
export class Reader {
  readonly #slots: Int32Array;
  readonly #keys: Uint32Array;
  readonly #interrupt: Head;
  readonly #sureness: WeightsFile['sureness'];
  /** By key: its place among those that tell concerns apart, or -1. */
  readonly #telling: Int32Array;
  readonly #concerns: [ConcernName, Head][];
  readonly #clauses: WeightsFile['clauses'];
  readonly thresholds: WeightsFile['thresholds'];
  readonly #row: Float64Array;
  readonly #touched: number[] = [];

  constructor(file: WeightsFile) {
    this.#keys = increasing(file.keys);
    this.#row = new Float64Array(this.#keys.length);
    this.#slots = slotsOf(this.#keys);
    const { interrupt, concerns } = file;
    const headOf = (head: { weights: string; scale: number; bias: number }): Head => ({ weights: weightsOf(head.weights), scale: head.scale, bias: head.bias });
    this.#interrupt = headOf(interrupt);
    this.#sureness = file.sureness;
    this.#telling = new Int32Array(this.#keys.length).fill(-1);
    increasing(concerns.at).forEach((at, place) => { this.#telling[at] = place; });
    this.#concerns = Object.entries(concerns.heads).map(([name, head]) => [name as ConcernName, headOf(head)]);
    this.#clauses = file.clauses;
    this.thresholds = file.thresholds;
  }

  /** Where a feature's key stands, or -1. */
  #find(feature: number): number {
    const key = keyOf(feature);
    const mask = this.#slots.length - 1;
    for (let s = Math.imul(key, 0x9e3779b1) >>> 8 & mask; ; s = (s + 1) & mask) {
      const at = this.#slots[s]!;
      if (at < 0) return -1;
      if (this.#keys[at] === key) return at;
    }
  }

  /**
   * Judges a draft, whole and window by window: same draft, same judgement; linear in what was read of it. Which concern and which
   * clause is only worked out where it interrupts at `least`, so that an innocent draft costs no more than it must. `bland`: see sureness.ts.
   */
  judge(examination: Examination, bland: readonly Reading[], names: readonly string[], world: string, least: number): Judgement {
    let surest = examination;
    let whole = this.#weigh(examination, names, world);
    let handicap = 0;
    for (const window of windowsOf(examination)) {
      const alone = this.#weigh(window, names, world) - WINDOW_HANDICAP;
      if (alone > whole) {
        whole = alone;
        surest = window;
        handicap = WINDOW_HANDICAP;
      }
    }
    const answer = answers(examination);
    const interrupt = saysNothing(examination) || (answer && whole < this.#sureness.floor) ? 0 : surenessOf(!answer ? { whole } : {
      whole, alone: this.#weigh(withoutThread(surest), names, world) - handicap,
      bland: blandIn(examination, bland).map((other) => this.#weigh(other, names, world)),
    }, lengthOf(examination), this.#sureness);
    if (interrupt < least) return { interrupt, concerns: new Map(), clauses: new Map() };
    const scale = this.#fill(surest, names, world);
    const logits = this.#logits(scale);
    this.#clear();
    const concerns = new Map(this.#concerns.map(([name], i) => [name, sigmoid(logits[i]!)]));
    const inputs = [...logits.map((l) => Math.max(-6, Math.min(6, l))), ...circumstanceInputs(examination.index.draft), 1];
    const clauses = shares(Object.entries(this.#clauses[world] ?? {}).map(([id, weights]) => [id, weights.reduce((sum, w, i) => sum + w * inputs[i]!, 0)]));
    return { interrupt, concerns, clauses };
  }

  /** The reader's sum for “interrupt” over one draft or window. */
  #weigh(examination: Examination, names: readonly string[], world: string): number {
    const scale = this.#fill(examination, names, world);
    let z = 0;
    for (const at of this.#touched) z += this.#row[at]! * this.#interrupt.weights[at]!;
    this.#clear();
    return z * scale * this.#interrupt.scale + this.#interrupt.bias;
  }

  /** Lays a draft's features out by key; returns what scales the row to its one length. */
  #fill(examination: Examination, names: readonly string[], world: string): number {
    let square = 0;
    featuresOf(examination, names, world).counts.each((feature, count) => {
      const value = logarithm(count);
      square += value * value;
      const at = this.#find(feature);
      if (at < 0) return;
      if (this.#row[at] === 0) this.#touched.push(at);
      this.#row[at]! += value;
    });
    return ROW_LENGTH / Math.sqrt(square || 1);
  }

  /** The sums of all concerns over the row laid out. */
  #logits(scale: number): number[] {
    const sums = this.#concerns.map(() => 0);
    for (const at of this.#touched) {
      const place = this.#telling[at]!;
      if (place < 0) continue;
      for (let c = 0; c < sums.length; c++) sums[c]! += this.#row[at]! * this.#concerns[c]![1].weights[place]!;
    }
    return sums.map((sum, c) => sum * scale * this.#concerns[c]![1].scale + this.#concerns[c]![1].bias);
  }

  #clear(): void {
    for (const at of this.#touched) this.#row[at] = 0;
    this.#touched.length = 0;
  }

  /** The words that weighed most for interrupting: for the sentence that explains it. Undefined where nothing stands out. */
  decisive(examination: Examination, names: readonly string[], world: string): Decisive | undefined {
    return decisiveWords(examination, featuresOf(examination, names, world, true), (feature) => {
      const at = this.#find(feature);
      return at < 0 ? 0 : this.#interrupt.weights[at]! * this.#interrupt.scale;
    });
  }
}

/** What part of the whole each has: the sums' exponentials, scaled to one. */
function shares(sums: readonly (readonly [string, number])[]): Map<string, number> {
  const top = Math.max(...sums.map(([, z]) => z));
  const parts = sums.map(([id, z]) => [id, Math.exp(z - top)] as const);
  const all = parts.reduce((sum, [, part]) => sum + part, 0);
  return new Map(parts.map(([id, part]) => [id, part / all]));
}

function slotsOf(keys: Uint32Array): Int32Array {
  let size = 16;
  while (size < keys.length * 2) size *= 2;
  const slots = new Int32Array(size).fill(-1);
  for (let i = 0; i < keys.length; i++) {
    let s = Math.imul(keys[i]!, 0x9e3779b1) >>> 8 & (size - 1);
    while (slots[s]! >= 0) s = (s + 1) & (size - 1);
    slots[s] = i;
  }
  return slots;
}

/** Sums the weights of all features by the token they came from and takes the best short run of tokens. */
function decisiveWords(examination: Examination, { counts, origins }: Features, weight: (feature: number) => number): Decisive | undefined {
  const draftSums = new Float64Array(examination.text.tokens.length);
  const threadSums = examination.thread.map((post) => new Float64Array(post.tokens.length));
  const sumOf = (origin: Origin): Float64Array | undefined => (origin.post < 0 ? draftSums : threadSums[origin.post]);
  for (const [feature, places] of origins ?? []) {
    const share = weight(feature) * Math.log1p(counts.get(feature)) / places.length;
    if (share === 0) continue;
    for (const origin of places) {
      const sums = sumOf(origin);
      if (sums) sums[origin.token]! += share;
    }
  }
  const own = bestRun(draftSums, examination.text.tokens);
  const others = threadSums.map((sums, post) => ({ post, run: bestRun(sums, examination.thread[post]!.tokens) })).reduce<{ post: number; run: Run } | undefined>(
    (best, { post, run }) => (run && (!best || run.sum > best.run.sum) ? { post, run } : best), undefined);
  if (own && (!others || own.sum >= others.run.sum * 0.5)) {
    const { view, tokens } = examination.text;
    const span = originalSpan(view, tokens[own.from]!.start, tokens[own.to - 1]!.end);
    return { ...span, quote: view.original.slice(span.start, span.end), where: 'draft' };
  }
  if (others) {
    const { view, tokens } = examination.thread[others.post]!;
    const span = originalSpan(view, tokens[others.run.from]!.start, tokens[others.run.to - 1]!.end);
    return { quote: view.original.slice(span.start, span.end), where: 'thread' };
  }
  return undefined;
}

interface Run { readonly from: number; readonly to: number; readonly sum: number }

/** The run of tokens of one sentence with the greatest sum, at most twelve long. */
function bestRun(sums: Float64Array, tokens: readonly Token[]): Run | undefined {
  let best: Run | undefined;
  let from = 0;
  let sum = 0;
  for (let i = 0; i < sums.length; i++) {
    if (sum <= 0 || i - from >= 12 || tokens[i]!.sentence !== tokens[from]!.sentence) { from = i; sum = 0; }
    sum += sums[i]!;
    if (sum > 0 && (!best || sum > best.sum)) best = { from, to: i + 1, sum };
  }
  return best;
}
