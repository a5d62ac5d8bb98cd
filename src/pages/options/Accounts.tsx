import { useState } from 'preact/hooks';
import { language, t, type Key } from '../../shared/i18n.ts';
import type { Settings } from '../../shared/settings.ts';
import type { SettingsHandle } from '../ui/use-settings.ts';

type Lists = Pick<Settings, 'officialAccounts' | 'ownNames' | 'workplaceAliases' | 'workSites' | 'ownPosts'>;
const FIELDS: readonly (readonly [keyof Lists, Key, Key])[] = [
  ['ownNames', 'accountsOwn', 'accountsOwnWhy'], ['officialAccounts', 'accountsOfficial', 'accountsOfficialWhy'],
  ['workplaceAliases', 'accountsWorkplace', 'accountsWorkplaceWhy'], ['workSites', 'accountsSites', 'accountsSitesWhy'], ['ownPosts', 'accountsPosts', 'accountsPostsWhy'],
];

/** One entry a line, without blanks, doubles and what the schema would refuse for its length. */
export const linesOf = (text: string): string[] =>
  [...new Set(text.split('\n').map((line) => line.trim().slice(0, 80)).filter(Boolean))].slice(0, 100);

/** Who the person is, so that drafts are judged right. */
export function Accounts({ handle: { settings, managed = {}, save } }: { handle: SettingsHandle }) {
  /** What the organisation has set applies as well, and is not the person's to edit. */
  const theirs = (name: keyof Lists): readonly string[] => (name === 'officialAccounts' || name === 'workplaceAliases' ? managed[name] ?? [] : []);
  const [edits, setEdits] = useState<Partial<Record<keyof Lists, string>>>({});
  const [saved, setSaved] = useState(false);
  const submit = (event: Event): void => {
    event.preventDefault();
    const change = Object.fromEntries(Object.entries(edits).map(([name, text]) => [name, linesOf(text)]));
    void save(change as Partial<Settings>).then(() => { setEdits({}); setSaved(true); });
  };
  return (
    <section class="panel stack" aria-labelledby="accounts-heading" id="accounts">
      <form class="stack" onSubmit={submit}>
        <h2 id="accounts-heading">{t('accountsHeading')}</h2>
        <p class="soft">{t('accountsLead')}</p>
        {FIELDS.map(([name, label, why]) => (
          <div class="stack tight" key={name}>
            <label class="field"><span>{t(label)}</span>
              <textarea
                class="short" dir="auto" value={edits[name] ?? settings[name].filter((entry) => !theirs(name).includes(entry)).join('\n')} aria-describedby={`why-${name}`}
                onInput={(event) => { setEdits({ ...edits, [name]: event.currentTarget.value }); setSaved(false); }}
              />
            </label>
            {theirs(name).length > 0 && <p class="small">{t('managedList', new Intl.ListFormat(language(), { type: 'unit' }).format(theirs(name)))}</p>}
            <p class="soft small" id={`why-${name}`}>{t(why)} {t('accountsHint')}</p>
          </div>
        ))}
        <div class="row"><button type="submit" class="main">{t('accountsSave')}</button><span role="status">{saved ? t('accountsSaved') : ''}</span></div>
      </form>
    </section>
  );
}
