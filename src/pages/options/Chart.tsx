import type { Bar } from './activity-figures.ts';

const ROW = 30;
const WIDE = 320;

/** Bars with their figures. The picture is for the eye; the table behind it says the same to everybody, and is shown on request. */
export function Chart({ title, head, bars, more }: { title: string; head: readonly [string, string]; bars: readonly Bar[]; more: string }) {
  const most = Math.max(1, ...bars.map(({ count }) => count));
  return (
    <figure class="chart">
      <figcaption><strong>{title}</strong></figcaption>
      <svg viewBox={`0 0 ${WIDE} ${bars.length * ROW}`} role="img" aria-label={`${title}: ${bars.map(({ label, count }) => `${label} ${count}`).join(', ')}`}>
        {bars.map(({ label, count }, at) => (
          <g key={label}>
            <text x="0" y={at * ROW + 12} class="label">{label}</text>
            <rect x="0" y={at * ROW + 16} width={Math.max(2, (count / most) * (WIDE - 40))} height="9" rx="3" class={count === 0 ? 'none' : 'bar'} />
            <text x={Math.max(2, (count / most) * (WIDE - 40)) + 6} y={at * ROW + 25} class="label">{String(count)}</text>
          </g>
        ))}
      </svg>
      <details>
        <summary class="small">{more}</summary>
        <table>
          <thead><tr><th scope="col">{head[0]}</th><th scope="col">{head[1]}</th></tr></thead>
          <tbody>{bars.map(({ label, count }) => <tr key={label}><th scope="row">{label}</th><td>{count}</td></tr>)}</tbody>
        </table>
      </details>
    </figure>
  );
}
