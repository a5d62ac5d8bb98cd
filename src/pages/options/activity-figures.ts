import type { Activity } from '../../background/activity.ts';

/** A bar of a chart: its label, and how much. */
export interface Bar {
  readonly label: string;
  readonly count: number;
}

const DAY = 24 * 3600 * 1000;

/** The Monday, 00:00 local time, of the week a moment is in. Milliseconds since the epoch, as everywhere here. */
export function weekOf(at: number): number {
  const day = new Date(at);
  day.setHours(0, 0, 0, 0);
  day.setDate(day.getDate() - ((day.getDay() + 6) % 7));
  return day.getTime();
}

/** Decisions a week, oldest first, for the weeks that 30 days reach into; weeks without any are there at 0. */
export function byWeek(entries: readonly Activity[], now: number, name: (monday: number) => string): Bar[] {
  const weeks = new Map<number, number>();
  for (let at = weekOf(now - 30 * DAY); at <= now; at = weekOf(at + 10 * DAY)) weeks.set(at, 0);
  for (const { at } of entries) weeks.set(weekOf(at), (weeks.get(weekOf(at)) ?? 0) + 1);
  return [...weeks].sort(([one], [other]) => one - other).map(([monday, count]) => ({ label: name(monday), count }));
}

/** How often each of `labels` came, most often first. */
export function counted(labels: readonly string[]): Bar[] {
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return [...counts].map(([label, count]) => ({ label, count })).sort((one, other) => other.count - one.count || one.label.localeCompare(other.label));
}

/** A spreadsheet takes a cell that begins like a formula for one. */
const cell = (text: string): string => `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;

/** Everything kept as CSV (RFC 4180, UTF-8, first line the names of the columns). */
export const csvOf = (entries: readonly Activity[]): string => [
  ['when', 'site', 'surface', 'policy', 'clauses', 'level', 'decision'],
  ...entries.map(({ at, site, surface, policy, clauses, level, decision }) => [new Date(at).toISOString(), site, surface, policy, clauses.join(' '), level, decision]),
].map((row) => row.map(cell).join(',')).join('\r\n');
