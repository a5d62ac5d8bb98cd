import { useState } from 'preact/hooks';
import { t, type Key } from '../../shared/i18n.ts';
import { Notices } from '../ui/Notices.tsx';
import { policyInForce } from '../ui/policy.ts';
import { useSettings } from '../ui/use-settings.ts';
import { Accounts } from './Accounts.tsx';
import { Activity } from './Activity.tsx';
import { Clauses } from './Clauses.tsx';
import { FirstRun } from './FirstRun.tsx';
import { Handed } from './Handed.tsx';
import { Hours } from './Hours.tsx';
import { HowItWorks } from './HowItWorks.tsx';
import { KeptDrafts } from './KeptDrafts.tsx';
import { Language } from './Language.tsx';
import { MorePlaces } from './MorePlaces.tsx';
import { PackFiles } from './PackFiles.tsx';
import { PolicyChooser } from './PolicyChooser.tsx';
import { Preferences } from './Preferences.tsx';
import { Silences } from './Silences.tsx';
import { Sites } from './Sites.tsx';
import { Transfer } from './Transfer.tsx';
import { TryDraft } from './TryDraft.tsx';

/** The sections, in the order of the page. */
const SECTIONS: readonly (readonly [string, Key])[] = [
  ['policy', 'policyHeading'], ['try', 'tryHeading'], ['clauses', 'clausesHeading'], ['accounts', 'accountsHeading'], ['hours', 'hoursHeading'],
  ['asks', 'sensitivityHeading'], ['sites', 'sitesHeading'], ['places', 'placesHeading'], ['silenced', 'silencedHeading'], ['drafts', 'keepHeading'], ['activity', 'activityHeading'], ['packs', 'packsHeading'],
  ['transfer', 'transferHeading'], ['language', 'languageHeading'], ['how', 'howHeading'],
];

export function Options() {
  const handle = useSettings();
  // Decided once, by the first read: choosing a policy must not take the remaining steps away.
  const [first, setFirst] = useState<boolean>();
  if (!handle.ready) return null;
  const showFirst = first ?? handle.settings.policy === '';
  if (first === undefined) setFirst(showFirst);
  if (showFirst) return <div class="page"><Notices handle={handle} /><FirstRun handle={handle} done={() => { setFirst(false); }} /></div>;
  const force = policyInForce(handle.settings, handle.packs);
  const sections = force ? SECTIONS : SECTIONS.filter(([id]) => id !== 'try' && id !== 'clauses');
  return (
    <div class="page split">
      <header class="side">
        <h1>{t('optionsTitle')}</h1>
        <nav aria-label={t('optionsNav')}>
          <ul>{sections.map(([id, name]) => <li key={id}><a href={`#${id}`}>{t(name)}</a></li>)}</ul>
        </nav>
      </header>
      <div class="stack wide">
        <Notices handle={handle} />
        <Handed />
        <section class="panel stack" aria-labelledby="policy-heading" id="policy">
          <h2 id="policy-heading">{t('policyHeading')}</h2>
          <p class="soft">{t('policyLead')}</p>
          <PolicyChooser handle={handle} />
          {force?.caveat && <p class="notice">{force.caveat}</p>}
        </section>
        {force && (
          <section class="panel stack" aria-labelledby="try-heading" id="try">
            <h2 id="try-heading">{t('tryHeading')}</h2>
            <p class="soft">{t('firstTryLead')}</p>
            <TryDraft pack={force.pack} settings={handle.settings} full />
          </section>
        )}
        {force && <Clauses pack={force.pack} handle={handle} />}
        <Accounts handle={handle} />
        <Hours handle={handle} pack={force?.pack} />
        <Preferences handle={handle} />
        <Sites handle={handle} />
        <MorePlaces />
        <Silences handle={handle} />
        <KeptDrafts handle={handle} />
        <Activity />
        <PackFiles handle={handle} />
        <Transfer handle={handle} />
        <Language />
        <section class="panel stack" aria-labelledby="how-heading" id="how"><h2 id="how-heading">{t('howHeading')}</h2><HowItWorks /></section>
      </div>
    </div>
  );
}
