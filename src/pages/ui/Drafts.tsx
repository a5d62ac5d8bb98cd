import { useEffect, useState } from 'preact/hooks';
import { browserApi } from '../../shared/browser.ts';
import { language, t, type Key } from '../../shared/i18n.ts';
import { restoreInto } from '../../shared/messages.ts';
import { forgetDraft, forgetDrafts, listDrafts, type SetAside } from '../../shared/set-aside.ts';
import { Wait } from './Wait.tsx';

/** The drafts set aside, newest first. With a tab they can be put back into its text box. */
export function Drafts({ days, tab }: { days: number; tab?: number | undefined }) {
  const [drafts, setDrafts] = useState<readonly SetAside[]>();
  const [said, setSaid] = useState<Key>();
  const read = (): void => {
    listDrafts(Date.now(), days).then(setDrafts, () => { setDrafts([]); setSaid('draftsFailed'); });
  };
  useEffect(read, [days]);
  if (drafts === undefined) return <Wait />;
  const act = {
    restore: async ({ text }: SetAside): Promise<void> => {
      if (tab !== undefined && await restoreInto(tab, text)) return setSaid('draftRestored');
      await navigator.clipboard.writeText(text);
      setSaid('draftNoComposer');
    },
    copy: async ({ text }: SetAside): Promise<void> => {
      await navigator.clipboard.writeText(text);
      setSaid('draftCopied');
    },
    forget: async ({ id }: SetAside): Promise<void> => {
      await forgetDraft(id);
      setSaid(undefined);
      read();
    },
  };
  return (
    <div class="stack">
      {drafts.length === 0 && <p class="soft">{t('draftsNone')}</p>}
      {drafts.length > 0 && <ul class="findings drafts">{drafts.map((draft) => <Row draft={draft} here={tab !== undefined} act={act} key={draft.id} />)}</ul>}
      <p role="status" class="small">{said ? t(said) : ''}</p>
      {drafts.length > 1 && <div><button type="button" onClick={() => { void forgetDrafts().then(read); }}>{t('draftsForgetAll')}</button></div>}
    </div>
  );
}

interface Acts {
  restore(draft: SetAside): Promise<void>;
  copy(draft: SetAside): Promise<void>;
  forget(draft: SetAside): Promise<void>;
}

function Row({ draft, here, act }: { draft: SetAside; here: boolean; act: Acts }) {
  const when = new Intl.DateTimeFormat(language(), { dateStyle: 'medium', timeStyle: 'short' }).format(draft.at);
  return (
    <li class="finding clause">
      <p class="soft small">{t('draftFrom', draft.site, when)}</p>
      <p class="kept" dir="auto">{draft.text}</p>
      {draft.clauses.length > 0 && <p class="soft small">{t('draftMayFall', draft.clauses.join(', '))}</p>}
      <div class="row">
        {here && <button type="button" aria-label={t('draftRestoreOf', when)} onClick={() => { void act.restore(draft); }}>{t('draftRestore')}</button>}
        <button type="button" aria-label={t('draftCopyOf', when)} onClick={() => { void act.copy(draft); }}>{t('draftCopy')}</button>
        <button type="button" onClick={() => { void browserApi()?.tabs.create({ url: draft.address }); }}>{t('draftOpen')}</button>
        <button type="button" aria-label={t('draftForgetOf', when)} onClick={() => { void act.forget(draft); }}>{t('draftForget')}</button>
      </div>
    </li>
  );
}
