import { useEffect, useState } from 'preact/hooks';
import { forget, forgetOne, recall, type KeptActivity } from '../../background/activity.ts';
import { language, t, type Key } from '../../shared/i18n.ts';
import { download } from '../ui/download.ts';
import { Wait } from '../ui/Wait.tsx';
import { byWeek, counted, csvOf } from './activity-figures.ts';
import { Chart } from './Chart.tsx';

const DECIDED: Readonly<Record<KeptActivity['decision'], Key>> = {
  'edit': 'decisionEdit', 'disengage': 'decisionDisengage', 'refer': 'decisionRefer', 'post-anyway': 'decisionPostAnyway',
};
/** Rows shown at once. */
const PAGE = 50;

/** What was decided in the last 30 days, for the person's own eyes. */
export function Activity() {
  const [entries, setEntries] = useState<readonly KeptActivity[]>();
  const [shown, setShown] = useState(PAGE);
  const read = (): void => { recall().then(setEntries, () => { setEntries([]); }); };
  useEffect(read, []);
  return (
    <section class="panel stack" aria-labelledby="activity-heading" id="activity">
      <h2 id="activity-heading">{t('activityHeading')}</h2>
      <p class="soft">{t('activityLead')}</p>
      {entries === undefined ? <Wait /> : entries.length === 0 ? <p>{t('activityNone')}</p> : <>
        <Charts entries={entries} />
        <div class="scroll" tabIndex={0} role="group" aria-labelledby="activity-heading">
          <Table entries={entries.slice(0, shown)} drop={(key) => { void forgetOne(key).then(read); }} />
        </div>
        <div class="row">
          {entries.length > shown && <button type="button" onClick={() => { setShown(shown + PAGE); }}>{t('activityMore')}</button>}
          <button type="button" onClick={() => { download('clausewise-activity.csv', 'text/csv', csvOf(entries)); }}>{t('activityExport')}</button>
          <button type="button" onClick={() => { void forget().then(read); }}>{t('activityForget')}</button>
        </div>
      </>}
    </section>
  );
}

function Charts({ entries }: { entries: readonly KeptActivity[] }) {
  const week = new Intl.DateTimeFormat(language(), { day: 'numeric', month: 'short' });
  const more = t('activityTable');
  return (
    <div class="charts">
      <Chart title={t('activityByWeek')} head={[t('activityWeek'), t('activityCount')]} bars={byWeek(entries, Date.now(), (monday) => t('activityWeekOf', week.format(monday)))} more={more} />
      <Chart title={t('activityByClause')} head={[t('activityClause'), t('activityCount')]} bars={counted(entries.flatMap(({ clauses }) => clauses)).slice(0, 8)} more={more} />
      <Chart title={t('activityByOutcome')} head={[t('activityDecision'), t('activityCount')]} bars={counted(entries.map(({ decision }) => t(DECIDED[decision])))} more={more} />
    </div>
  );
}

function Table({ entries, drop }: { entries: readonly KeptActivity[]; drop: (key: number) => void }) {
  const when = new Intl.DateTimeFormat(language(), { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <table>
      <thead><tr>
        <th scope="col">{t('activityWhen')}</th><th scope="col">{t('activitySite')}</th><th scope="col">{t('activityClause')}</th><th scope="col">{t('activityDecision')}</th>
        <th scope="col"><span class="hidden">{t('activityDelete')}</span></th>
      </tr></thead>
      <tbody>{entries.map(({ key, at, site, clauses, decision }) => (
        <tr key={key}>
          <td>{when.format(at)}</td><td>{site}</td><td class="many">{clauses.join(', ')}</td><td>{t(DECIDED[decision])}</td>
          <td><button type="button" class="slim" aria-label={t('activityDeleteOne', when.format(at))} onClick={() => { drop(key); }}>×</button></td>
        </tr>
      ))}</tbody>
    </table>
  );
}
