import { useMemo, useState } from 'preact/hooks';
import type { Draft } from '../../engine/draft.ts';
import { ownNamesAsMe } from '../../policies/own.ts';
import type { Pack } from '../../policies/pack.ts';
import type { Level } from '../../policies/verdict.ts';
import { t, type Key } from '../../shared/i18n.ts';
import type { Settings } from '../../shared/settings.ts';
import { FindingList } from '../ui/FindingList.tsx';
import { checkerFor } from './check.ts';
import { draftOf, NO_CONTEXT, TryContext, type Context } from './TryContext.tsx';

const SAYS: Readonly<Record<Level, Key>> = { clear: 'tryClear', note: 'tryNote', warn: 'tryWarn', stop: 'tryStop' };
const SIGNS: Readonly<Record<Level, string>> = { clear: '✓', note: 'i', warn: '!', stop: '!!' };

/** A draft to play with, judged in the page by the same checker as on the sites. `full` adds everything a draft can have around it. */
export function TryDraft({ pack, settings, full = false }: { pack: Pack; settings: Settings; full?: boolean }) {
  const [text, setText] = useState<string>();
  const [context, setContext] = useState<Context>(NO_CONTEXT);
  const own = text ?? t('trySample', pack.employer);
  const check = useMemo(() => checkerFor(pack, settings), [pack, settings]);
  const draft: Draft = { ...draftOf(context), text: ownNamesAsMe(own, settings.ownNames) };
  const verdict = useMemo(() => check?.(draft), [check, own, context]);
  return (
    <div class="stack">
      <label class="field"><span>{t('tryLabel')}</span>
        <textarea class="draft" dir="auto" value={own} onInput={(event) => { setText(event.currentTarget.value); }} />
      </label>
      {full && <TryContext context={context} set={setContext} />}
      <p role="status" class={`verdict ${verdict?.level ?? ''}`}><span class="sign" aria-hidden="true">{verdict ? SIGNS[verdict.level] : '?'}</span> <strong>{t(verdict ? SAYS[verdict.level] : 'tryFailed')}</strong></p>
      {verdict && <FindingList findings={verdict.findings} pack={pack} text={own} />}
    </div>
  );
}
