import { useState } from 'preact/hooks';
import type { Pack } from '../../policies/pack.ts';
import { plural, t } from '../../shared/i18n.ts';
import { searched } from '../ui/search.ts';
import { CONCERN_WORDS } from '../ui/concerns.ts';
import type { SettingsHandle } from '../ui/use-settings.ts';
import { ClauseView } from './ClauseView.tsx';

/** The policy in force, clause by clause. */
export function Clauses({ pack, handle }: { pack: Pack; handle: SettingsHandle }) {
  const [words, setWords] = useState('');
  const found = searched(pack.clauses, words, ({ id, heading, duty, quote, raises }) => [id, heading, duty, quote, ...raises.map(({ concern }) => t(CONCERN_WORDS[concern]))]);
  const changed = Object.keys(handle.settings.levels).filter((key) => key.startsWith(`${pack.id}/`));
  const reset = (): void => {
    void handle.save({ levels: Object.fromEntries(Object.entries(handle.settings.levels).filter(([key]) => !changed.includes(key))) });
  };
  return (
    <section class="panel stack wide" aria-labelledby="clauses-heading" id="clauses">
      <div class="stack">
        <h2 id="clauses-heading">{t('clausesHeading')}</h2>
        <p>{t('inForce', pack.name)}</p>
        <p class="soft small">{t('policySource', pack.source)} {t('clausesSource')}</p>
        <label class="field"><span>{t('clausesSearch')}</span>
          <input type="search" value={words} onInput={(event) => { setWords(event.currentTarget.value); }} />
        </label>
        <div class="row between">
          <p role="status" class="soft small">{found.length > 0 ? plural('clausesCount', found.length) : t('clausesNone')}</p>
          {changed.length > 0 && <button type="button" onClick={reset}>{plural('clausesReset', changed.length)}</button>}
        </div>
      </div>
      <ul class="findings scroll tall" tabIndex={0} aria-labelledby="clauses-heading">{found.map((clause) => <ClauseView clause={clause} pack={pack} handle={handle} key={clause.id} />)}</ul>
      <Contacts pack={pack} />
      {pack.disclosure && (
        <div class="stack">
          <h3>{t('disclosureHeading')}</h3>
          <ul class="plain">{pack.disclosure.map((line) => <li lang="en" key={line}>{line}</li>)}</ul>
        </div>
      )}
    </section>
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
