import { useEffect, useState } from 'preact/hooks';
import { browserApi } from '../../shared/browser.ts';
import { plural, t } from '../../shared/i18n.ts';
import type { TabState } from '../../shared/messages.ts';
import { listDrafts } from '../../shared/set-aside.ts';
import { isWithin, pauseReason } from '../../shared/settings.ts';
import { loudest, WHY_WORDS } from '../../shared/tab-state.ts';
import { packById } from '../../policies/registry.ts';
import { Drafts } from '../ui/Drafts.tsx';
import { FindingList } from '../ui/FindingList.tsx';
import { Notices } from '../ui/Notices.tsx';
import { policyInForce } from '../ui/policy.ts';
import { useSettings, type SettingsHandle } from '../ui/use-settings.ts';
import { StructureReport } from './StructureReport.tsx';
import { useTab } from './use-tab.ts';

const HOUR = 3600 * 1000;

export function Popup() {
  const handle = useSettings();
  const tab = useTab();
  if (!handle.ready || !tab) return null;
  const state = loudest(tab.states);
  const tells = [...new Set(tab.states.flatMap((each) => each.tells ?? []))];
  const force = policyInForce(handle.settings, handle.packs);
  const pack = (state && packById(state.policy, handle.packs)) ?? force?.pack;
  return (
    <div class="stack">
      <Status state={state} handle={handle} />
      <Notices handle={handle} />
      {force && <p class={force.caveat ? 'notice small' : 'soft small'}>{force.caveat ?? t('inForce', force.pack.name)}</p>}
      {state?.status === 'protected' && pack && (state.findings.length === 0 ? <p>{t('popupNoFindings')}</p> : <>
        <h2>{t('popupFindings')}</h2>
        <FindingList findings={state.findings} pack={pack} />
        <Ask state={state} contacts={pack.contacts} />
      </>)}
      {tells.map((what) => <p key={what} class="notice small">{t(what === 'place' ? 'popupTellsPlace' : 'popupTellsDevice')}</p>)}
      {(state?.why === 'unknown-composer' || state?.why === 'unreadable') && <StructureReport tab={tab.id} />}
      <Actions state={state} handle={handle} />
      <SetAside days={handle.settings.setAsideDays} tab={tab.id} />
    </div>
  );
}

function Status({ state, handle: { settings } }: { state: TabState | undefined; handle: SettingsHandle }) {
  if (!state) return <Line sign="?" look="off" title={t('popupElsewhere')} more={t('popupElsewhereWhy')} />;
  // A pause set a moment ago counts at once; the page will say so too with its next word.
  const why = pauseReason(settings, state.site, Date.now()) ?? state.why;
  if (why) return <Line sign={why === 'paused' || why === 'site-paused' ? 'II' : '?'} look="off" title={t('popupUnchecked')} more={t('popupWhy', t(WHY_WORDS[why]))} />;
  const held = state.level === 'warn' || state.level === 'stop';
  return <Line sign={held ? '!' : '✓'} look={held ? 'held' : ''} title={t('popupProtected')} more={state.site} />;
}

function Line({ sign, look, title, more }: { sign: string; look: string; title: string; more: string }) {
  return (
    <div class="status" role="status">
      <span class={`sign ${look}`} aria-hidden="true">{sign}</span>
      <div><h1>{title}</h1><p class="soft small">{more}</p></div>
    </div>
  );
}

function Ask({ state, contacts }: { state: TabState; contacts: readonly { id: string; role: string; email?: string; for: string }[] }) {
  const wanted = contacts.filter(({ id }) => state.findings.some(({ refer }) => refer === id));
  return (
    <div>
      <h2>{t('popupRefer')}</h2>
      {(wanted.length > 0 ? wanted : contacts.slice(0, 1)).map((contact) => (
        <p key={contact.id}>{contact.email ? t('contactLine', contact.role, contact.email, contact.for) : t('contactLineNoMail', contact.role, contact.for)}</p>
      ))}
    </div>
  );
}

function Actions({ state, handle: { settings, save } }: { state: TabState | undefined; handle: SettingsHandle }) {
  const paused = settings.pausedUntil > Date.now();
  const site = state?.site;
  const siteOff = site !== undefined && settings.pausedSites.some((paused) => isWithin(site, paused));
  const until = new Intl.DateTimeFormat(document.documentElement.lang, { timeStyle: 'short' }).format(settings.pausedUntil);
  return (
    <div class="acts stack">
      {paused && <p class="small">{t('popupPausedUntil', until)}</p>}
      <div class="row">
        <button type="button" class="main" onClick={() => { void openOptions(); }}>
          {t(settings.policy === '' ? 'popupChoose' : 'popupOptions')}
        </button>
        <button type="button" onClick={() => { void openOptions('#try'); }}>{t('popupTry')}</button>
        <button type="button" onClick={() => { void save({ pausedUntil: paused ? 0 : Date.now() + HOUR }); }}>{t(paused ? 'popupResume' : 'popupPauseHour')}</button>
        {site !== undefined && (
          <button type="button" onClick={() => { void save({ pausedSites: siteOff ? settings.pausedSites.filter((paused) => !isWithin(site, paused)) : [...settings.pausedSites, site] }); }}>
            {t(siteOff ? 'popupResumeSite' : 'popupPauseSite')}
          </button>
        )}
      </div>
    </div>
  );
}

/** What was set aside, where there is any. */
function SetAside({ days, tab }: { days: number; tab: number | undefined }) {
  const [count, setCount] = useState(0);
  useEffect(() => { listDrafts(Date.now(), days).then((all) => { setCount(all.length); }, () => undefined); }, [days]);
  if (count === 0) return null;
  return (
    <details class="aside">
      <summary>{plural('popupDrafts', count)}</summary>
      <Drafts days={days} tab={tab} />
    </details>
  );
}

/** Opens the options, at a section where one is named. */
async function openOptions(at?: string): Promise<void> {
  const api = browserApi();
  if (at === undefined) await api?.runtime.openOptionsPage();
  else await api?.tabs.create({ url: `${api.runtime.getURL('src/pages/options/index.html')}${at}` });
  window.close();
}
