import { useEffect, useState } from 'preact/hooks';
import { t } from '../../shared/i18n.ts';

/** Longer than a blink. Milliseconds. */
const BLINK = 150;

/** Says that something is under way, where it takes longer than a blink. */
export function Wait() {
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => { setShown(true); }, BLINK);
    return () => { clearTimeout(timer); };
  }, []);
  return <div role="status">{shown && <><progress aria-label={t('waiting')} /> <span class="soft small">{t('waiting')}</span></>}</div>;
}
