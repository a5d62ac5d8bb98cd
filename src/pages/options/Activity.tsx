import { useEffect, useState } from 'preact/hooks';
import { forget, recall, type Activity as Entry } from '../../background/activity.ts';
import { language, t, type Key } from '../../shared/i18n.ts';

const DECIDED: Readonly<Record<Entry['decision'], Key>> = {
  'edit': 'decisionEdit', 'disengage': 'decisionDisengage', 'refer': 'decisionRefer', 'post-anyway': 'decisionPostAnyway',
};

/** What was decided in the last 30 days, for the person's own eyes. */
export function Activity() {
  const [entries, setEntries] = useState<readonly Entry[]>([]);
  const read = (): void => { recall().then(setEntries, () => { setEntries([]); }); };
  useEffect(read, []);
  const when = new Intl.DateTimeFormat(language(), { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <section class="panel stack" aria-labelledby="activity-heading">
      <h2 id="activity-heading">{t('activityHeading')}</h2>
      <p class="soft">{t('activityLead')}</p>
      {entries.length === 0 ? <p>{t('activityNone')}</p> : <>
        <div class="scroll" tabIndex={0} role="group" aria-labelledby="activity-heading">
          <table>
            <thead><tr><th scope="col">{t('activityWhen')}</th><th scope="col">{t('activitySite')}</th><th scope="col">{t('activityClause')}</th><th scope="col">{t('activityDecision')}</th></tr></thead>
            <tbody>{entries.slice(0, 200).map((entry) => (
              <tr key={`${entry.at}${entry.clauses.join()}`}>
                <td>{when.format(entry.at)}</td><td>{entry.site}</td><td>{entry.clauses.join(', ')}</td><td>{t(DECIDED[entry.decision])}</td>
              </tr>
            ))}</tbody>
          </table>
        </div>
        <div><button type="button" onClick={() => { void forget().then(read); }}>{t('activityForget')}</button></div>
      </>}
    </section>
  );
}
