import { useEffect, useState } from 'preact/hooks';
import { browserApi } from '../../shared/browser.ts';
import { t } from '../../shared/i18n.ts';
import { hostIn, hostOf, originsOf, PLACES } from '../../shared/places.ts';

/** The hosts granted beyond the three sites, as the browser has it; asks anew whenever that changes. */
function useGranted(): readonly string[] {
  const [hosts, setHosts] = useState<readonly string[]>([]);
  useEffect(() => {
    const permissions = browserApi()?.permissions;
    const look = (): void => { void permissions?.getAll().then(({ origins = [] }) => { setHosts(origins.flatMap((origin) => hostOf(origin) ?? [])); }); };
    look();
    permissions?.onAdded.addListener(look);
    permissions?.onRemoved.addListener(look);
    return () => {
      permissions?.onAdded.removeListener(look);
      permissions?.onRemoved.removeListener(look);
    };
  }, []);
  return hosts;
}

/** Asks the browser, which asks the person. Has to be called within the press itself. */
const ask = (hosts: readonly string[]): void => { void browserApi()?.permissions.request({ permissions: ['scripting'], origins: originsOf(hosts) }).catch(() => undefined); };
const giveBack = (hosts: readonly string[]): void => { void browserApi()?.permissions.remove({ origins: originsOf(hosts) }).catch(() => undefined); };

/** Further places, each granted by a press and given back by another. */
export function MorePlaces() {
  const granted = useGranted();
  const [server, setServer] = useState('');
  const [bad, setBad] = useState(false);
  const named = PLACES.filter(({ hosts }) => hosts.length > 0);
  const own = ['x.com', 'twitter.com', 'facebook.com', 'messenger.com', 'linkedin.com', ...named.flatMap(({ hosts }) => hosts)];
  const servers = granted.filter((host) => !own.includes(host));
  const add = (event: Event): void => {
    event.preventDefault();
    const host = hostIn(server);
    setBad(host === undefined);
    if (host === undefined) return;
    ask([host]);
    setServer('');
  };
  return (
    <section class="panel stack" aria-labelledby="places-heading" id="places">
      <h2 id="places-heading">{t('placesHeading')}</h2>
      <p class="soft">{t('placesLead')}</p>
      <div class="row">
        {named.map(({ id, name, hosts }) => {
          const on = hosts.every((host) => granted.includes(host));
          return <button type="button" key={id} aria-pressed={on} onClick={() => { (on ? giveBack : ask)(hosts); }}>{t(on ? 'placesStop' : 'placesCheck', name)}</button>;
        })}
        {servers.map((host) => <button type="button" key={host} aria-pressed={true} onClick={() => { giveBack([host]); }}>{t('placesStop', host)}</button>)}
      </div>
      <form class="stack" onSubmit={add}>
        <label class="field"><span>{t('placesServer')} <span class="soft small">{t('placesServerHint')}</span></span>
          <input type="text" inputMode="url" autoCapitalize="none" spellcheck={false} value={server} aria-invalid={bad} onInput={(event) => { setServer(event.currentTarget.value); setBad(false); }} />
        </label>
        <div class="row"><button type="submit">{t('placesAdd')}</button><span role="status">{bad ? t('placesBad') : ''}</span></div>
      </form>
      <p class="soft small">{t('placesReload')}</p>
    </section>
  );
}
