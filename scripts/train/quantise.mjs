/** How weights become small whole numbers. */

/** Steps on either side of nought: finer ones cost kilobytes and gain nothing measurable. */
const LEVELS = 31;

/** Weights as small whole numbers and one scale; the largest few are clipped so that the small ones keep their detail. */
export function quantise(weights) {
  const sizes = Array.from(weights, Math.abs).sort((a, b) => a - b);
  const top = sizes[Math.floor(sizes.length * 0.998)] || 1;
  const scale = Number((top / LEVELS).toPrecision(6));
  return { scale, bytes: Int8Array.from(weights, (w) => Math.max(-LEVELS, Math.min(LEVELS, Math.round(w / scale)))) };
}
