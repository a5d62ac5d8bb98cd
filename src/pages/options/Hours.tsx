import { useState } from 'preact/hooks';
import type { Pack } from '../../policies/pack.ts';
import { language, t } from '../../shared/i18n.ts';
import type { WorkHours } from '../../shared/settings.ts';
import type { SettingsHandle } from '../ui/use-settings.ts';

/** Monday first, as working weeks are written; 0 is Sunday. */
const WEEK = [1, 2, 3, 4, 5, 6, 0];
const USUAL: WorkHours = { days: [1, 2, 3, 4, 5], from: '08:00', to: '17:00' };

/** The name of a day of the week: 4 January 1970 was a Sunday. */
const dayName = (day: number): string => new Intl.DateTimeFormat(language(), { weekday: 'long', timeZone: 'UTC' }).format((3 + day) * 24 * 3600 * 1000);

/** The person's own working hours, for clauses that ask for the time of day. */
export function Hours({ handle: { settings, save }, pack }: { handle: SettingsHandle; pack: Pack | undefined }) {
  const theirs = pack?.hours ?? USUAL;
  const now = settings.hours ?? { days: theirs.days, from: theirs.from, to: theirs.to };
  const [wrong, setWrong] = useState(false);
  const put = (change: Partial<WorkHours>): void => {
    const next = { ...now, ...change };
    const sound = next.days.length > 0 && next.from !== '' && next.to !== '' && next.from < next.to;
    setWrong(!sound);
    if (sound) void save({ hours: next });
  };
  return (
    <section class="panel stack" aria-labelledby="hours-heading" id="hours">
      <h2 id="hours-heading">{t('hoursHeading')}</h2>
      <p class="soft">{t('hoursLead')}</p>
      <fieldset class="row">
        <legend>{t('hoursDays')}</legend>
        {WEEK.map((day) => (
          <label class="choice" key={day}>
            <input type="checkbox" checked={now.days.includes(day)} onChange={(event) => {
              put({ days: event.currentTarget.checked ? [...now.days, day].sort((one, other) => one - other) : now.days.filter((each) => each !== day) });
            }} />
            <span>{dayName(day)}</span>
          </label>
        ))}
      </fieldset>
      <div class="fields">
        <label class="field"><span>{t('hoursFrom')}</span><input type="time" value={now.from} onChange={(event) => { put({ from: event.currentTarget.value }); }} /></label>
        <label class="field"><span>{t('hoursTo')}</span><input type="time" value={now.to} onChange={(event) => { put({ to: event.currentTarget.value }); }} /></label>
      </div>
      <p role="status" class="small">{t(wrong ? 'hoursWrong' : settings.hours ? 'hoursOwn' : 'hoursTheirs')}</p>
      {settings.hours && <div><button type="button" onClick={() => { setWrong(false); void save({ hours: null }); }}>{t('hoursReset')}</button></div>}
    </section>
  );
}
