// @ts-check
/** @param {readonly number[]} list @param {number} share 0 to 1 */
export function quantile(list, share) {
  const sorted = [...list].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

/** @param {readonly number[]} list */
export const median = (list) => quantile(list, 0.5);

/** Milliseconds in the unit one reads easily. @param {number} ms */
export function spoken(ms) {
  if (ms < 0.01) return `${(ms * 1000).toFixed(1)} µs`;
  if (ms < 1) return `${(ms * 1000).toFixed(0)} µs`;
  return ms < 10 ? `${ms.toFixed(1)} ms` : ms < 10_000 ? `${ms.toFixed(0)} ms` : `${(ms / 1000).toFixed(0)} s`;
}

/** Rounded to four figures, for the file. @param {number} n */
export const short = (n) => Number(n.toPrecision(4));

/** Lines of a table with every column as wide as it must be. @param {readonly (readonly string[])[]} rows @returns {string} */
export function table(rows) {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows.map((row) => row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  ').trimEnd()).join('\n');
}
