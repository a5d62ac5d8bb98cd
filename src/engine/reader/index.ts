import type { WeightsFile } from './format.ts';
import { Reader } from './reader.ts';
import weights from './weights.json' with { type: 'json' };

let reader: Reader | undefined;

/** The reader that ships, unpacked on first use. */
export function learnedReader(): Reader {
  return reader ??= new Reader(weights as unknown as WeightsFile);
}
