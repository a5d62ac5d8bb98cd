import { t } from '../../shared/i18n.ts';
import { isWithin } from '../../shared/settings.ts';
import type { SettingsHandle } from '../ui/use-settings.ts';

/** The sites of the manifest, a line each, with every host of theirs. */
const SITES: readonly (readonly [string, readonly string[]])[] = [
  ['X', ['x.com', 'twitter.com']], ['Facebook', ['facebook.com', 'messenger.com']], ['LinkedIn', ['linkedin.com']],
];

/** Which sites are checked. A site that is off is paused with all its hosts. */
export function Sites({ handle: { settings, save } }: { handle: SettingsHandle }) {
  const known = SITES.flatMap(([, hosts]) => hosts);
  const others = settings.pausedSites.filter((site) => !known.some((host) => isWithin(site, host)));
  const set = (hosts: readonly string[], on: boolean): void => {
    const rest = settings.pausedSites.filter((site) => !hosts.some((host) => isWithin(site, host)));
    void save({ pausedSites: on ? rest : [...rest, ...hosts] });
  };
  return (
    <section class="panel stack" aria-labelledby="sites-heading" id="sites">
      <h2 id="sites-heading">{t('sitesHeading')}</h2>
      <p class="soft">{t('sitesLead')}</p>
      {SITES.map(([name, hosts]) => (
        <label class="choice" key={name}>
          <input type="checkbox" checked={!hosts.some((host) => settings.pausedSites.some((site) => isWithin(site, host)))} onChange={(event) => { set(hosts, event.currentTarget.checked); }} />
          <span>{name} <span class="soft small">{hosts.join(', ')}</span></span>
        </label>
      ))}
      <h3>{t('pausedHeading')}</h3>
      {settings.pausedUntil <= Date.now() && settings.pausedSites.length === 0 && <p class="soft">{t('pausedNone')}</p>}
      <div class="row">
        {settings.pausedUntil > Date.now() && <button type="button" onClick={() => { void save({ pausedUntil: 0 }); }}>{t('popupResume')}</button>}
        {[...SITES.flatMap(([, hosts]) => settings.pausedSites.filter((site) => hosts.some((host) => isWithin(site, host)))), ...others].map((site) => (
          <button type="button" key={site} onClick={() => { void save({ pausedSites: settings.pausedSites.filter((other) => other !== site) }); }}>{t('pausedSite', site)}</button>
        ))}
      </div>
    </section>
  );
}
