import { useEffect, useState } from 'preact/hooks';
import { followManaged } from '../../background/managed.ts';
import { t } from '../../shared/i18n.ts';

/** Tells of a fault in the pack the organisation handed down: an administrator looks here for why it is not taken. */
export function Handed() {
  const [faults, setFaults] = useState<readonly string[]>([]);
  useEffect(() => { void followManaged().then(setFaults); }, []);
  const [first] = faults;
  return first === undefined ? null : <p class="notice" role="status">{t('managedFault', first)}</p>;
}
