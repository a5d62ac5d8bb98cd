import { useEffect, useState } from 'preact/hooks';
import { createChecker } from '../../policies/checker.ts';
import { clauseFaults } from '../../policies/examples.ts';
import { loadPack, locate, type PackFault } from '../../policies/load.ts';
import type { Pack } from '../../policies/pack.ts';
import { plural, t } from '../../shared/i18n.ts';
import { dropPack, keepPack, ownPacks } from '../../shared/packs.ts';
import { download } from '../ui/download.ts';
import { allPacks } from '../ui/policy.ts';
import type { SettingsHandle } from '../ui/use-settings.ts';

type Said = { readonly text: string; readonly faults?: readonly PackFault[] };

/** Reads a pack file, holds it against the schema, builds its check and runs its own examples. The faults, or the pack. */
function examined(source: string): { pack: Pack } | { faults: readonly PackFault[] } {
  const loaded = loadPack(source);
  if (!loaded.ok) return { faults: loaded.faults };
  const pack = loaded.pack as Pack;
  try {
    const { faults } = clauseFaults(pack, createChecker({ pack }));
    if (faults.length === 0) return { pack };
    return { faults: faults.map(({ clause, kind, index, message }) => {
      const path = ['clauses', clause, 'examples', kind, index];
      return { line: source.slice(0, locate(source, path)).split('\n').length, field: path.join('.'), message };
    }) };
  } catch (error) {
    return { faults: [{ line: 1, field: '', message: (error as Error).message }] };
  }
}

/** Policy packs out to a file and in again. The pack in force stays until a new one is sound. */
export function PackFiles({ handle: { settings, packs, save } }: { handle: SettingsHandle }) {
  const [said, setSaid] = useState<Said>();
  const [busy, setBusy] = useState(false);
  const [own, setOwn] = useState<readonly Pack[]>([]);
  useEffect(() => { void ownPacks().then((found) => { setOwn(Object.values(found)); }); }, [packs]);
  const upload = async (file: File): Promise<void> => {
    setBusy(true);
    setSaid(undefined);
    const source = await file.text();
    // The notice is drawn before the examples take the page's time.
    await new Promise((drawn) => { requestAnimationFrame(() => setTimeout(drawn)); });
    const result = examined(source);
    if ('faults' in result) return setSaid({ text: plural('packFaults', result.faults.length), faults: result.faults });
    await keepPack(result.pack);
    await save({ policy: result.pack.id });
    setSaid({ text: t('packTaken', result.pack.employer) });
  };
  const [chosen = allPacks(packs)[0]] = allPacks(packs).filter(({ id }) => id === settings.policy);
  return (
    <section class="panel stack" aria-labelledby="packs-heading" id="packs">
      <h2 id="packs-heading">{t('packsHeading')}</h2>
      <p class="soft">{t('packsLead')}</p>
      <label class="field"><span>{t('packImport')}</span>
        <input type="file" accept="application/json,.json" onChange={(event) => {
          const input = event.currentTarget;
          const file = input.files?.[0];
          if (file) void upload(file).catch(() => { setSaid({ text: t('saveFailed') }); }).finally(() => { setBusy(false); input.value = ''; });
        }} />
      </label>
      {busy && <progress aria-label={t('waiting')} />}
      <div role="status" class="stack">
        {said && <p>{said.text}</p>}
        {said?.faults && (
          <ol class="plain faults">{said.faults.map(({ line, field, message }) => <li key={`${line}${field}${message}`}><strong>{field === '' ? t('packFaultLine', String(line)) : t('packFault', String(line), field)}</strong> <span lang="en">{message}</span></li>)}</ol>
        )}
      </div>
      <div class="row">
        {chosen && <button type="button" onClick={() => { download(`${chosen.id}.json`, 'application/json', JSON.stringify(chosen, null, 1)); }}>{t('packExport', chosen.employer)}</button>}
        {own.map((pack) => <button type="button" key={pack.id} onClick={() => { void dropPack(pack.id); }}>{t('packDrop', pack.employer)}</button>)}
      </div>
    </section>
  );
}
