import { t } from '../../shared/i18n.ts';
import { Drafts } from '../ui/Drafts.tsx';
import type { SettingsHandle } from '../ui/use-settings.ts';

/** How long drafts set aside are kept, and those that are. */
export function KeptDrafts({ handle: { settings, save } }: { handle: SettingsHandle }) {
  return (
    <section class="panel stack" aria-labelledby="keep-heading" id="drafts">
      <h2 id="keep-heading">{t('keepHeading')}</h2>
      <label class="field"><span>{t('keepLabel')}</span>
        <input
          type="number" min="0" max="90" step="1" value={settings.setAsideDays} aria-describedby="keep-hint"
          onChange={(event) => { if (event.currentTarget.validity.valid) void save({ setAsideDays: event.currentTarget.valueAsNumber }); }}
        />
      </label>
      <p class="soft small" id="keep-hint">{t('keepHint')}</p>
      <Drafts days={settings.setAsideDays} />
    </section>
  );
}
