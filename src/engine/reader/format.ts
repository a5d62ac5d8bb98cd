/**
 * The shape of the reader's weights as shipped: `npm run train` writes it, model.ts reads it. Bytes are base64; keys are the upper
 * 21 bits of feature hashes, sorted, as variable-length differences; weights are signed bytes times a scale.
 */
export interface WeightsFile {
  readonly version: 1;
  /** Feature keys known to the reader, and their weight for “interrupt”. */
  readonly keys: string;
  readonly interrupt: { readonly weights: string; readonly scale: number; readonly bias: number; readonly slope: number; readonly offset: number };
  /** By concern: which keys count (differences of positions), their weights, and how the sum becomes a probability. */
  readonly concerns: Readonly<Record<string, { readonly at: string; readonly weights: string; readonly scale: number; readonly bias: number }>>;
  /** By world id, by clause id: weights over concern logits and circumstances, in the order of `inputs`. */
  readonly inputs: readonly string[];
  readonly clauses: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;
  /** Least probability that interrupts, by sensitivity. */
  readonly thresholds: Readonly<Record<'quieter' | 'usual' | 'stricter', number>>;
}

/** Length of a row after scaling: rows of short and long drafts weigh the same. */
export const ROW_LENGTH = 3;

/** A feature's key: 21 bits, so that differences between sorted keys mostly fit one byte; one unknown feature in fifty is taken for a known one. */
export const keyOf = (feature: number): number => feature >>> 11;

/** Decodes base64 to bytes, in a page, a worker and Node alike. */
export function bytes(base64: string): Uint8Array {
  const binary = atob(base64);
  const out = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) out[i] = binary.charCodeAt(i);
  return out;
}

/** Reads variable-length differences back into increasing numbers. */
export function increasing(packed: Uint8Array): Uint32Array {
  const out: number[] = [];
  let value = 0;
  for (let i = 0; i < packed.length;) {
    let step = 0;
    let shift = 0;
    for (;;) {
      const byte = packed[i++]!;
      step |= (byte & 127) << shift;
      if (byte < 128) break;
      shift += 7;
    }
    value += step;
    out.push(value);
  }
  return Uint32Array.from(out);
}
