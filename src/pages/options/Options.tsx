import { useState } from 'preact/hooks';
import { t } from '../../shared/i18n.ts';
import { Notices } from '../ui/Notices.tsx';
import { policyInForce } from '../ui/policy.ts';
import { useSettings } from '../ui/use-settings.ts';
import { Accounts } from './Accounts.tsx';
import { Activity } from './Activity.tsx';
import { Clauses } from './Clauses.tsx';
import { FirstRun } from './FirstRun.tsx';
import { HowItWorks } from './HowItWorks.tsx';
import { PolicyChooser } from './PolicyChooser.tsx';
import { Preferences } from './Preferences.tsx';
import { Transfer } from './Transfer.tsx';
import { TryDraft } from './TryDraft.tsx';

export function Options() {
  const handle = useSettings();
  // Decided once, by the first read: choosing a policy must not take the remaining steps away.
  const [first, setFirst] = useState<boolean>();
  if (!handle.ready) return null;
  const showFirst = first ?? handle.settings.policy === '';
  if (first === undefined) setFirst(showFirst);
  if (showFirst) return <div class="page"><Notices handle={handle} /><FirstRun handle={handle} done={() => { setFirst(false); }} /></div>;
  const force = policyInForce(handle.settings);
  return (
    <div class="page stack wide">
      <h1>{t('optionsTitle')}</h1>
      <Notices handle={handle} />
      <section class="panel stack" aria-labelledby="policy-heading">
        <h2 id="policy-heading">{t('policyHeading')}</h2>
        <p class="soft">{t('policyLead')}</p>
        <PolicyChooser chosen={handle.settings.policy} choose={(policy) => { void handle.save({ policy }); }} />
        {force?.caveat && <p class="notice">{force.caveat}</p>}
      </section>
      {force && (
        <section class="panel stack" aria-labelledby="try-heading"><h2 id="try-heading">{t('tryHeading')}</h2><TryDraft pack={force.pack} settings={handle.settings} /></section>
      )}
      <Preferences handle={handle} />
      <Accounts handle={handle} />
      {force && <Clauses pack={force.pack} handle={handle} />}
      <Activity />
      <Transfer handle={handle} />
      <section class="panel stack" aria-labelledby="how-heading"><h2 id="how-heading">{t('howHeading')}</h2><HowItWorks /></section>
    </div>
  );
}
