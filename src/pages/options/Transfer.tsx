import { useState } from 'preact/hooks';
import { t, type Key } from '../../shared/i18n.ts';
import { parseSettings, resetSettings } from '../../shared/settings.ts';
import { download } from '../ui/download.ts';
import type { SettingsHandle } from '../ui/use-settings.ts';

/** Far more than any settings need; a file larger than this is something else. */
const MAX_BYTES = 200_000;

/** Settings out to a file and in again, through the same schema as every other read. */
export function Transfer({ handle: { settings, save } }: { handle: SettingsHandle }) {
  const [said, setSaid] = useState<Key>();
  const take = (): void => {
    const { pausedUntil: _here, ...rest } = settings;
    download('clausewise-settings.json', 'application/json', JSON.stringify({ clausewise: 'settings', version: 1, ...rest }, null, 2));
  };
  const upload = async (file: File): Promise<void> => {
    setSaid(undefined);
    const raw = await read(file);
    if (!raw) return setSaid('transferBad');
    const { settings: next, reset } = parseSettings(raw);
    await save({ ...next, pausedUntil: settings.pausedUntil });
    setSaid(reset.length > 0 ? 'transferPartly' : 'transferDone');
  };
  return (
    <section class="panel stack" aria-labelledby="transfer-heading" id="transfer">
      <h2 id="transfer-heading">{t('transferHeading')}</h2>
      <div class="row">
        <button type="button" onClick={take}>{t('transferExport')}</button>
        <button type="button" onClick={() => { void resetSettings().then(() => { setSaid('transferResetDone'); }); }}>{t('transferReset')}</button>
      </div>
      <label class="field"><span>{t('transferImport')}</span>
        <input type="file" accept="application/json,.json" onChange={(event) => {
          const input = event.currentTarget;
          const file = input.files?.[0];
          if (file) void upload(file).finally(() => { input.value = ''; });
        }} />
      </label>
      <p role="status">{said ? t(said) : ''}</p>
    </section>
  );
}

/** The settings a file holds, still unchecked; undefined where it is none of ours. */
async function read(file: File): Promise<object | undefined> {
  try {
    const raw: unknown = file.size <= MAX_BYTES ? JSON.parse(await file.text()) : undefined;
    return typeof raw === 'object' && raw !== null && 'clausewise' in raw && raw.clausewise === 'settings' ? raw : undefined;
  } catch {
    return undefined;
  }
}
