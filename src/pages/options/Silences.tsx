import { t } from '../../shared/i18n.ts';
import type { SettingsHandle } from '../ui/use-settings.ts';

/** Words the person said are no problem, each to be asked about again. */
export function Silences({ handle: { settings, save } }: { handle: SettingsHandle }) {
  const { silencedPhrases } = settings;
  return (
    <section class="panel stack" aria-labelledby="silenced-heading" id="silenced">
      <h2 id="silenced-heading">{t('silencedHeading')}</h2>
      <p class="soft">{t('silencedLead')}</p>
      {silencedPhrases.length === 0 ? <p>{t('silencedNone')}</p> : (
        <ul class="bare stack">{silencedPhrases.map((phrase) => (
          <li class="row between" key={phrase}>
            <q dir="auto">{phrase}</q>
            <button type="button" aria-label={t('silencedDrop', phrase)} onClick={() => { void save({ silencedPhrases: silencedPhrases.filter((other) => other !== phrase) }); }}>{t('silencedAgain')}</button>
          </li>
        ))}</ul>
      )}
    </section>
  );
}
