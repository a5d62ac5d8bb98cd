/** How weights become bytes: the counterpart of src/engine/reader/format.ts. */

export const base64 = (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');

/** Increasing numbers as variable-length differences. */
export function differences(numbers) {
  const out = [];
  let before = 0;
  for (const n of numbers) {
    let step = n - before;
    before = n;
    while (step >= 128) {
      out.push((step & 127) | 128);
      step = Math.floor(step / 128);
    }
    out.push(step);
  }
  return Uint8Array.from(out);
}

/** Steps on either side of nought: finer ones cost kilobytes and gain nothing measurable. */
const LEVELS = 31;

/** Weights as signed bytes and one scale; the largest few are clipped so that the small ones keep their detail. */
export function quantise(weights) {
  const sizes = Array.from(weights, Math.abs).sort((a, b) => a - b);
  const top = sizes[Math.floor(sizes.length * 0.998)] || 1;
  const scale = Number((top / LEVELS).toPrecision(6));
  return { scale, bytes: Int8Array.from(weights, (w) => Math.max(-LEVELS, Math.min(LEVELS, Math.round(w / scale)))) };
}
