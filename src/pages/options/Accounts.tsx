import { useState } from 'preact/hooks';
import { t, type Key } from '../../shared/i18n.ts';
import type { Settings } from '../../shared/settings.ts';
import type { SettingsHandle } from '../ui/use-settings.ts';

type Lists = Pick<Settings, 'officialAccounts' | 'ownNames' | 'workplaceAliases'>;
const FIELDS: readonly (readonly [keyof Lists, Key])[] = [
  ['ownNames', 'accountsOwn'], ['officialAccounts', 'accountsOfficial'], ['workplaceAliases', 'accountsWorkplace'],
];

/** One entry a line, without blanks, doubles and what the schema would refuse for its length. */
export const linesOf = (text: string): string[] =>
  [...new Set(text.split('\n').map((line) => line.trim().slice(0, 80)).filter(Boolean))].slice(0, 100);

/** Who the person is, so that drafts are judged right. */
export function Accounts({ handle: { settings, save } }: { handle: SettingsHandle }) {
  const [edits, setEdits] = useState<Partial<Record<keyof Lists, string>>>({});
  const [saved, setSaved] = useState(false);
  const submit = (event: Event): void => {
    event.preventDefault();
    const change = Object.fromEntries(Object.entries(edits).map(([name, text]) => [name, linesOf(text)]));
    void save(change as Partial<Settings>).then(() => { setEdits({}); setSaved(true); });
  };
  return (
    <section class="panel" aria-labelledby="accounts-heading">
      <form class="stack" onSubmit={submit}>
        <h2 id="accounts-heading">{t('accountsHeading')}</h2>
        <p class="soft">{t('accountsLead')}</p>
        {FIELDS.map(([name, label]) => (
          <label class="field" key={name}><span>{t(label)} <span class="soft small">{t('accountsHint')}</span></span>
            <textarea
              rows={3} value={edits[name] ?? settings[name].join('\n')}
              onInput={(event) => { setEdits({ ...edits, [name]: event.currentTarget.value }); setSaved(false); }}
            />
          </label>
        ))}
        <div class="row"><button type="submit" class="main">{t('accountsSave')}</button><span role="status">{saved ? t('accountsSaved') : ''}</span></div>
      </form>
    </section>
  );
}
