import { packs } from '../../policies/registry.ts';
import { t } from '../../shared/i18n.ts';
import { countryName } from '../ui/policy.ts';

/** The radio group of employers. */
export function PolicyChooser({ chosen, choose }: { chosen: string; choose: (id: string) => void }) {
  return (
    <div class="stack">
      <div role="radiogroup" aria-label={t('policyGroup')} class="choices">
        {packs.map((pack) => (
          <label class="choice" key={pack.id}>
            <input
              type="radio" name="policy" value={pack.id} checked={chosen === pack.id} onChange={() => { choose(pack.id); }}
              aria-label={t('policyName', pack.employer, countryName(pack.country))} aria-describedby={`status-${pack.id}`}
            />
            <span>
              <strong>{t('policyName', pack.employer, countryName(pack.country))}</strong><br />
              <span class="soft small" id={`status-${pack.id}`}>{pack.status}</span>
            </span>
          </label>
        ))}
      </div>
    </div>
  );
}
