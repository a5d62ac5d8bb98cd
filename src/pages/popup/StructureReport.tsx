import { useEffect, useState } from 'preact/hooks';
import { browserApi } from '../../shared/browser.ts';
import { t } from '../../shared/i18n.ts';
import { askStructure, structureText } from '../../shared/structure.ts';

/** Where a text box is not known: what it is made of, to be looked at and copied. Nothing is sent anywhere. */
export function StructureReport({ tab }: { tab: number | undefined }) {
  const [text, setText] = useState<string>();
  const [copied, setCopied] = useState<boolean>();
  useEffect(() => {
    if (tab === undefined) return;
    void askStructure(tab).then((made) => { if (made) setText(structureText(made, browserApi()?.runtime.getManifest().version ?? '')); });
  }, [tab]);
  if (text === undefined) return null;
  return (
    <details class="aside">
      <summary>{t('structureSummary')}</summary>
      <div class="stack">
        <p class="soft small">{t('structureWhat')}</p>
        <textarea class="small" readOnly rows={8} aria-label={t('structureLabel')} value={text} />
        <div class="row">
          <button type="button" onClick={() => { navigator.clipboard.writeText(text).then(() => { setCopied(true); }, () => { setCopied(false); }); }}>{t('structureCopy')}</button>
          <p role="status">{copied === undefined ? '' : t(copied ? 'structureCopied' : 'structureNotCopied')}</p>
        </div>
      </div>
    </details>
  );
}
