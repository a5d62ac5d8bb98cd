import { t, type Key } from '../../shared/i18n.ts';
import type { Sensitivity } from '../../shared/settings.ts';
import type { SettingsHandle } from '../ui/use-settings.ts';

const SENSITIVITY: readonly (readonly [Sensitivity, Key, Key])[] = [
  ['quieter', 'sensitivityQuieter', 'sensitivityQuieterHelp'],
  ['usual', 'sensitivityUsual', 'sensitivityUsualHelp'],
  ['stricter', 'sensitivityStricter', 'sensitivityStricterHelp'],
];

/** How much is asked, and what is shown while typing. */
export function Preferences({ handle: { settings, save } }: { handle: SettingsHandle }) {
  return (
    <>
      <section class="panel stack" aria-labelledby="sensitivity-heading" id="asks">
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
    </>
  );
}

function Check({ label, on, set }: { label: Key; on: boolean; set: (on: boolean) => void }) {
  return <label class="choice"><input type="checkbox" checked={on} onChange={(event) => { set(event.currentTarget.checked); }} /><span>{t(label)}</span></label>;
}
