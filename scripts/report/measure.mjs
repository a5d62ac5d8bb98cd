/** Figures from verdicts: shares, not opinions. */

const percent = (part, whole) => (whole ? `${(100 * part / whole).toFixed(1)} %` : '–');
const loud = (verdict) => verdict.level === 'warn' || verdict.level === 'stop';

/** Tallies drafts with their verdicts: recall, false alarms, and whether the loudest finding names an accepted clause. */
export function tally(items) {
  const t = { n: items.length, risky: 0, caught: 0, innocent: 0, alarmed: 0, named: 0, namedAny: 0 };
  for (const { draft, verdict } of items) {
    const held = loud(verdict);
    if (!draft.expect.interrupt) { t.innocent++; if (held) t.alarmed++; continue; }
    t.risky++;
    if (!held) continue;
    t.caught++;
    const findings = verdict.findings.filter((f) => f.level !== 'note');
    if (draft.expect.clauses.includes(findings[0]?.clause)) t.named++;
    if (findings.some((f) => draft.expect.clauses.includes(f.clause))) t.namedAny++;
  }
  return t;
}

export const row = (name, t) => `| ${name} | ${t.risky} | ${percent(t.caught, t.risky)} | ${t.innocent} | ${percent(t.alarmed, t.innocent)} | ${percent(t.named, t.caught)} |`;
export const HEAD = '| | risky | interrupted when they should be | innocent | interrupted when they should not | loudest finding names an accepted clause |\n| --- | --- | --- | --- | --- | --- |';

/** One table: the items by a key, in the order of the key, groups smaller than `least` left out. */
export function table(items, keyOf, least = 1) {
  const groups = new Map();
  for (const item of items) for (const key of [keyOf(item)].flat()) groups.set(key, [...(groups.get(key) ?? []), item]);
  const rows = [...groups].filter(([, list]) => list.length >= least).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, list]) => row(key, tally(list)));
  return `${HEAD}\n${rows.join('\n')}`;
}

/** Groups of the same text with both labels: told apart where every risky one is held and every innocent one passes. */
export function pairs(items) {
  const groups = new Map();
  for (const item of items) {
    if (!item.draft.group) continue;
    const key = `${item.draft.hand} ${item.draft.group} ${item.draft.text}`;
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  let all = 0;
  let apart = 0;
  for (const list of groups.values()) {
    const labels = new Set(list.map((i) => i.draft.expect.interrupt));
    if (labels.size < 2) continue;
    all++;
    if (list.every((i) => loud(i.verdict) === i.draft.expect.interrupt)) apart++;
  }
  return { all, apart, share: percent(apart, all) };
}

export { loud, percent };
