import { useEffect, useRef, useState } from 'preact/hooks';
import { t, type Key } from '../../shared/i18n.ts';
import { policyInForce } from '../ui/policy.ts';
import type { SettingsHandle } from '../ui/use-settings.ts';
import { HowItWorks } from './HowItWorks.tsx';
import { PolicyChooser } from './PolicyChooser.tsx';
import { TryDraft } from './TryDraft.tsx';

const STEPS: readonly Key[] = ['firstChoose', 'firstTry', 'firstHow'];

/** The first minutes: choose, try, know. Nothing has to be done; every step can be left. */
export function FirstRun({ handle, done }: { handle: SettingsHandle; done: () => void }) {
  const [step, setStep] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const moved = useRef(false);
  useEffect(() => {
    if (moved.current) heading.current?.focus();
    moved.current = true;
  }, [step]);
  const force = policyInForce(handle.settings, handle.packs);
  const last = step === STEPS.length - 1;
  return (
    <div class="stack wide narrow">
      {step === 0 && <header class="row top"><img src="/icons/128.png" alt="" width="64" height="64" /><div class="stack tight grow"><h1>{t('firstTitle')}</h1><p class="soft">{t('firstLead')}</p></div></header>}
      {step > 0 && <h1 class="hidden">{t('firstTitle')}</h1>}
      <section class="panel stack wide" aria-labelledby="step-heading">
        <div>
          <p class="soft small">{t('firstStep', String(step + 1), String(STEPS.length))}</p>
          <div class="steps" aria-hidden="true">{STEPS.map((key, at) => <span class={at <= step ? 'on' : ''} key={key} />)}</div>
          <h2 id="step-heading" tabIndex={-1} ref={heading}>{t(STEPS[step] ?? 'firstChoose')}</h2>
        </div>
        {step === 0 && <>
          <p>{t('policyLead')}</p>
          <PolicyChooser handle={handle} />
        </>}
        {step === 1 && force && <><p>{t('firstTryLead')}</p><TryDraft pack={force.pack} settings={handle.settings} /></>}
        {step === 2 && <HowItWorks />}
        {force?.caveat && step < 2 && <p class="notice">{force.caveat}</p>}
        <div class="row">
          <button type="button" class="main" onClick={() => { if (last) done(); else setStep(step + 1); }}>{t(last ? 'firstDone' : 'firstNext')}</button>
          {step > 0 && <button type="button" onClick={() => { setStep(step - 1); }}>{t('firstBack')}</button>}
        </div>
      </section>
    </div>
  );
}
