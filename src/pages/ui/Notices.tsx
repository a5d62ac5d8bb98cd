import { plural, t, type Key } from '../../shared/i18n.ts';
import { acceptReset, type SettingName } from '../../shared/settings.ts';
import type { SettingsHandle } from './use-settings.ts';

const NAMES: Readonly<Record<SettingName, Key>> = {
  policy: 'settingPolicy', levels: 'settingLevels', sensitivity: 'settingSensitivity', officialAccounts: 'settingOfficialAccounts',
  ownNames: 'settingOwnNames', workplaceAliases: 'settingWorkplaceAliases', workSites: 'settingWorkSites', ownPosts: 'settingOwnPosts', hours: 'settingHours', badge: 'settingBadge', underline: 'settingUnderline',
  silencedPhrases: 'settingSilencedPhrases', setAsideDays: 'settingSetAsideDays', pausedUntil: 'settingPausedUntil', pausedSites: 'settingPausedSites',
};

/** What the person must know about their settings: a part was reset, or a change was not taken. */
export function Notices({ handle }: { handle: SettingsHandle }) {
  const list = new Intl.ListFormat(document.documentElement.lang || 'en').format(handle.reset.map((name) => t(NAMES[name])));
  return (
    <div role="status" class="stack">
      {handle.failed && <p class="notice">{t('saveFailed')}</p>}
      {handle.reset.length > 0 && (
        <div class="notice row">
          <p>{plural('resetNotice', handle.reset.length, list)}</p>
          <button type="button" onClick={() => { void acceptReset(); }}>{t('resetAccept')}</button>
        </div>
      )}
    </div>
  );
}
