import { t, type Key } from '../../shared/i18n.ts';
import type { Sensitivity } from '../../shared/settings.ts';
import type { SettingsHandle } from '../ui/use-settings.ts';

const SENSITIVITY: readonly (readonly [Sensitivity, Key, Key])[] = [
  ['quieter', 'sensitivityQuieter', 'sensitivityQuieterHelp'],
  ['usual', 'sensitivityUsual', 'sensitivityUsualHelp'],
  ['stricter', 'sensitivityStricter', 'sensitivityStricterHelp'],
];

/** How much is asked, what is shown while typing, what is kept, what is paused. */
export function Preferences({ handle: { settings, save } }: { handle: SettingsHandle }) {
  return (
    <>
      <section class="panel stack" aria-labelledby="sensitivity-heading">
        <h2 id="sensitivity-heading">{t('sensitivityHeading')}</h2>
        <div role="radiogroup" aria-labelledby="sensitivity-heading" class="choices">
          {SENSITIVITY.map(([value, name, help]) => (
            <label class="choice" key={value}>
              <input type="radio" name="sensitivity" value={value} checked={settings.sensitivity === value} onChange={() => { void save({ sensitivity: value }); }} />
              <span><strong>{t(name)}</strong><br /><span class="soft small">{t(help)}</span></span>
            </label>
          ))}
        </div>
      </section>
      <section class="panel stack" aria-labelledby="show-heading">
        <h2 id="show-heading">{t('showHeading')}</h2>
        <Check label="showBadge" on={settings.badge} set={(badge) => { void save({ badge }); }} />
        <Check label="showUnderline" on={settings.underline} set={(underline) => { void save({ underline }); }} />
      </section>
      <section class="panel stack" aria-labelledby="keep-heading">
        <h2 id="keep-heading">{t('keepHeading')}</h2>
        <label class="field">{t('keepLabel')}
          <input
            type="number" min="0" max="90" step="1" value={settings.setAsideDays} aria-describedby="keep-hint"
            onChange={(event) => { if (event.currentTarget.validity.valid) void save({ setAsideDays: event.currentTarget.valueAsNumber }); }}
          />
        </label>
        <p class="soft small" id="keep-hint">{t('keepHint')}</p>
      </section>
      <section class="panel stack" aria-labelledby="paused-heading">
        <h2 id="paused-heading">{t('pausedHeading')}</h2>
        {settings.pausedUntil <= Date.now() && settings.pausedSites.length === 0 && <p class="soft">{t('pausedNone')}</p>}
        <div class="row">
          {settings.pausedUntil > Date.now() && <button type="button" onClick={() => { void save({ pausedUntil: 0 }); }}>{t('popupResume')}</button>}
          {settings.pausedSites.map((site) => (
            <button type="button" key={site} onClick={() => { void save({ pausedSites: settings.pausedSites.filter((other) => other !== site) }); }}>{t('pausedSite', site)}</button>
          ))}
        </div>
      </section>
    </>
  );
}

function Check({ label, on, set }: { label: Key; on: boolean; set: (on: boolean) => void }) {
  return <label class="choice"><input type="checkbox" checked={on} onChange={(event) => { set(event.currentTarget.checked); }} /><span>{t(label)}</span></label>;
}
