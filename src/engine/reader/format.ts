import type { SurenessWeights } from './sureness.ts';

/**
 * The shape of the reader's weights as shipped: `npm run train` writes it, model.ts reads it. Keys are the upper 20
 * bits of feature hashes, sorted, as differences; weights are small whole numbers times a scale; both one character each.
 */
export interface WeightsFile {
  readonly version: 3;
  /** Feature keys known to the reader, and their weight for “interrupt”. */
  readonly keys: string;
  readonly interrupt: { readonly weights: string; readonly scale: number; readonly bias: number };
  /** How sums become a probability (sureness.ts): of a post by itself, of an answer; an answer that sums to less than `floor` is not looked at further. */
  readonly sureness: SurenessWeights & { readonly floor: number };
  /** Which keys tell concerns apart (differences of positions), and by concern their weights and how the sum becomes a probability. */
  readonly concerns: {
    readonly at: string;
    readonly heads: Readonly<Record<string, { readonly weights: string; readonly scale: number; readonly bias: number }>>;
  };
  /** By world id, by clause id: weights over concern logits and circumstances, in the order of `inputs`. */
  readonly inputs: readonly string[];
  readonly clauses: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;
  /** Least probability that interrupts, by sensitivity. */
  readonly thresholds: Readonly<Record<'quieter' | 'usual' | 'stricter', number>>;
}

/** Length of a row after scaling: rows of short and long drafts weigh the same. */
export const ROW_LENGTH = 3;

/** A feature's key: 20 bits, so that differences between sorted keys mostly fit one character; one unknown feature in thirty-five is taken for a known one. */
export const keyOf = (feature: number): number => feature >>> 12;

/**
 * One printable character a number, so that compression sees each weight and each step by itself: base64 would smear them over
 * neighbouring characters and cost half as much again. The quote and the backslash are left out.
 */
const DIGITS = Array.from({ length: 92 }, (_, i) => String.fromCharCode(i < 1 ? 33 : i < 58 ? i + 34 : i + 35)).join('');
const VALUE = new Map([...DIGITS].map((ch, i) => [ch, i]));
/** Weights run from -MIDDLE to MIDDLE. */
const MIDDLE = 45;
/** The last digit says: add this much and read on. */
const MORE = DIGITS.length - 1;

const valueOf = (ch: string): number => VALUE.get(ch) ?? 0;

/** Weights back from their characters. */
export function weightsOf(text: string): Int8Array {
  return Int8Array.from(text, (ch) => valueOf(ch) - MIDDLE);
}

/** Increasing numbers back from their differences. */
export function increasing(text: string): Uint32Array {
  const out: number[] = [];
  let value = 0;
  for (const ch of text) {
    const step = valueOf(ch);
    value += step;
    if (step < MORE) out.push(value);
  }
  return Uint32Array.from(out);
}

/** The counterparts, for training. */
export const writeWeights = (weights: ArrayLike<number>): string => Array.from(weights, (w) => DIGITS[w + MIDDLE]!).join('');
export function writeIncreasing(numbers: Iterable<number>): string {
  let out = '';
  let before = 0;
  for (const n of numbers) {
    let step = n - before;
    before = n;
    for (; step >= MORE; step -= MORE) out += DIGITS[MORE]!;
    out += DIGITS[step]!;
  }
  return out;
}
