import { useState } from 'preact/hooks';
import type { Clause, Pack } from '../../policies/pack.ts';
import { plural, t } from '../../shared/i18n.ts';
import type { LevelOverride } from '../../shared/settings.ts';
import { LEVEL_WORDS } from '../ui/policy.ts';
import type { SettingsHandle } from '../ui/use-settings.ts';

const OVERRIDES: readonly LevelOverride[] = ['off', 'note', 'warn', 'stop'];

/** The clauses that hold all the words searched for, in id, heading or duty. */
export function searchClauses(clauses: readonly Clause[], words: string): readonly Clause[] {
  const wanted = words.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return clauses.filter(({ id, heading, duty }) => {
    const text = `${id} ${heading} ${duty}`.toLocaleLowerCase();
    return wanted.every((word) => text.includes(word));
  });
}

/** The policy in force, clause by clause. */
export function Clauses({ pack, handle }: { pack: Pack; handle: SettingsHandle }) {
  const [words, setWords] = useState('');
  const found = searchClauses(pack.clauses, words);
  return (
    <section class="panel stack wide" aria-labelledby="clauses-heading">
      <div class="stack">
        <h2 id="clauses-heading">{t('clausesHeading')}</h2>
        <p>{t('inForce', pack.name)}</p>
        <p class="soft small">{t('clausesSource')}</p>
        <label class="field">{t('clausesSearch')}
          <input type="search" value={words} onInput={(event) => { setWords(event.currentTarget.value); }} />
        </label>
        <p role="status" class="soft small">{found.length > 0 ? plural('clausesCount', found.length) : t('clausesNone')}</p>
      </div>
      <ul class="findings scroll tall" tabIndex={0} aria-labelledby="clauses-heading">{found.map((clause) => <ClauseView clause={clause} pack={pack} handle={handle} key={clause.id} />)}</ul>
      <Contacts pack={pack} />
    </section>
  );
}

function ClauseView({ clause, pack, handle: { settings, save } }: { clause: Clause; pack: Pack; handle: SettingsHandle }) {
  const key = `${pack.id}/${clause.id}`;
  const own = clause.level ?? clause.raises.find(({ level }) => level)?.level;
  const set = (value: string): void => {
    const { [key]: _old, ...rest } = settings.levels;
    void save({ levels: value === '' ? rest : { ...rest, [key]: value as LevelOverride } });
  };
  return (
    <li class="finding clause">
      <h3>{t('clauseHeading', clause.id, clause.heading)}</h3>
      <p lang="en">{clause.duty}</p>
      {clause.quote && <blockquote lang="en">{clause.quote}</blockquote>}
      {clause.raises.length === 0 || own === undefined ? <p class="soft small">{t('clauseForReading')}</p> : (
        <select aria-label={t('clauseLevelOf', clause.id)} value={settings.levels[key] ?? ''} onChange={(event) => { set(event.currentTarget.value); }}>
          <option value="">{t('clauseLevelDefault', t(LEVEL_WORDS[own]))}</option>
          {OVERRIDES.map((level) => <option value={level} key={level}>{t(LEVEL_WORDS[level])}</option>)}
        </select>
      )}
    </li>
  );
}

/** Whom the policy says to turn to. */
export function Contacts({ pack }: { pack: Pack }) {
  if (pack.contacts.length === 0) return null;
  return (
    <div class="stack">
      <h3>{t('contactsHeading')}</h3>
      {pack.contacts.map((contact) => (
        <p key={contact.id}>{contact.email ? t('contactLine', contact.role, contact.email, contact.for) : t('contactLineNoMail', contact.role, contact.for)}</p>
      ))}
    </div>
  );
}
