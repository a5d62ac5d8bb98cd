import { useMemo, useState } from 'preact/hooks';
import { createChecker, type Checker } from '../../policies/checker.ts';
import type { Pack } from '../../policies/pack.ts';
import type { Level, Verdict } from '../../policies/verdict.ts';
import { t, type Key } from '../../shared/i18n.ts';
import { checkerSettings, type Settings } from '../../shared/settings.ts';
import { FindingList } from '../ui/FindingList.tsx';

const SAYS: Readonly<Record<Level, Key>> = { clear: 'tryClear', note: 'tryNote', warn: 'tryWarn', stop: 'tryStop' };

function checkerFor(pack: Pack, settings: Settings): Checker | undefined {
  try {
    return createChecker({ policy: pack.id, settings: checkerSettings(settings, pack.id) });
  } catch {
    return undefined;
  }
}

/** A draft to play with, judged in the page by the same checker as on the sites. */
export function TryDraft({ pack, settings }: { pack: Pack; settings: Settings }) {
  const [text, setText] = useState<string>();
  const own = text ?? t('trySample', pack.employer);
  const check = useMemo(() => checkerFor(pack, settings), [pack, settings]);
  const verdict = useMemo<Verdict | undefined>(() => check?.({ text: own, platform: 'facebook', surface: 'post' }), [check, own]);
  return (
    <div class="stack">
      <label class="field">{t('tryLabel')}
        <textarea dir="auto" value={own} onInput={(event) => { setText(event.currentTarget.value); }} />
      </label>
      <p role="status"><strong>{t(verdict ? SAYS[verdict.level] : 'tryFailed')}</strong></p>
      {verdict && <FindingList findings={verdict.findings} pack={pack} text={own} />}
    </div>
  );
}
