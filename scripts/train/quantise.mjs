/** How weights become small whole numbers. */

/**
 * Weights as whole numbers from -levels to levels and one scale; the largest few are clipped so that the small ones keep their
 * detail. Fewer steps compress better; how few are enough was found by cross-validation.
 */
export function quantise(weights, levels, clipped = 0.001) {
  const sizes = Array.from(weights, Math.abs).sort((a, b) => a - b);
  const top = sizes[Math.floor(sizes.length * (1 - clipped))] || 1;
  const scale = Number((top / levels).toPrecision(6));
  return { scale, bytes: Int8Array.from(weights, (w) => Math.max(-levels, Math.min(levels, Math.round(w / scale)))) };
}
