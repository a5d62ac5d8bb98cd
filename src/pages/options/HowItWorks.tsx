import { t } from '../../shared/i18n.ts';

/** How it works and what it never does. */
export function HowItWorks() {
  return (
    <div class="stack">
      <p>{t('howReads')}</p>
      <p>{t('howAsks')}</p>
      <h3>{t('howNeverHeading')}</h3>
      <ul class="plain">
        <li>{t('howNeverSends')}</li>
        <li>{t('howNeverTells')}</li>
        <li>{t('howNeverKeeps')}</li>
        <li>{t('howNeverWrites')}</li>
      </ul>
      <p class="soft">{t('howLimits')}</p>
    </div>
  );
}
