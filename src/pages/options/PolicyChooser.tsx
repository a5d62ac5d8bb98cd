import { useState } from 'preact/hooks';
import type { Pack } from '../../policies/pack.ts';
import { t } from '../../shared/i18n.ts';
import { allPacks, countryName } from '../ui/policy.ts';
import { searched } from '../ui/search.ts';
import type { SettingsHandle } from '../ui/use-settings.ts';

/** The radio group of employers: each with its country, how the policy stands and where its text comes from. */
export function PolicyChooser({ handle: { settings, packs, managed, save } }: { handle: SettingsHandle }) {
  const [words, setWords] = useState('');
  const locked = managed?.lockPolicy === true && managed.policy !== undefined;
  const all = [...allPacks(packs)].sort((one, other) => countryName(one.country).localeCompare(countryName(other.country)) || one.employer.localeCompare(other.employer));
  const found = searched(all, words, (pack) => [pack.employer, pack.name, countryName(pack.country), pack.country, ...pack.identity.names]);
  // What is chosen stays in sight, or the group would seem to have nothing chosen.
  const shown = all.filter((pack) => found.includes(pack) || pack.id === settings.policy);
  return (
    <div class="stack">
      {locked && <p class="notice">{t('policyLocked')}</p>}
      {!locked && managed?.policy !== undefined && managed.policy === settings.policy && <p class="soft">{t('policyHanded')}</p>}
      <label class="field"><span>{t('policySearch')}</span>
        <input type="search" value={words} disabled={locked} onInput={(event) => { setWords(event.currentTarget.value); }} />
      </label>
      <div role="radiogroup" aria-label={t('policyGroup')} class="choices cards">
        {shown.map((pack) => (
          <Card pack={pack} chosen={settings.policy === pack.id} outside={Object.hasOwn(packs, pack.id)} locked={locked} choose={() => { void save({ policy: pack.id }); }} key={pack.id} />
        ))}
      </div>
      <p role="status" class="soft small">{found.length === 0 ? t('policyNone') : ''}</p>
    </div>
  );
}

function Card({ pack, chosen, outside, locked, choose }: { pack: Pack; chosen: boolean; outside: boolean; locked: boolean; choose: () => void }) {
  const name = t('policyName', pack.employer, countryName(pack.country));
  return (
    <label class="choice">
      <input type="radio" name="policy" value={pack.id} checked={chosen} disabled={locked && !chosen} onChange={choose} aria-label={name} aria-describedby={`status-${pack.id}`} />
      <span class="card">
        <strong>{pack.employer}</strong>
        <span class="country">{countryName(pack.country)}{outside && <> <span class="tag">{t('policyOutside')}</span></>}</span>
        <span class="soft small" id={`status-${pack.id}`}>{pack.status}. {t('policySource', pack.source)}</span>
      </span>
    </label>
  );
}
