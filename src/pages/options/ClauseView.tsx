import type { Example } from '../../engine/rules/rule.ts';
import type { Clause, Pack } from '../../policies/pack.ts';
import { language, t } from '../../shared/i18n.ts';
import type { LevelOverride } from '../../shared/settings.ts';
import { CONCERN_WORDS } from '../ui/concerns.ts';
import { LEVEL_WORDS } from '../ui/policy.ts';
import type { SettingsHandle } from '../ui/use-settings.ts';

const OVERRIDES: readonly LevelOverride[] = ['off', 'note', 'warn', 'stop'];

/** One clause: what it asks, what is looked for, an example of it, and what happens then. */
export function ClauseView({ clause, pack, handle: { settings, save } }: { clause: Clause; pack: Pack; handle: SettingsHandle }) {
  const key = `${pack.id}/${clause.id}`;
  const own = clause.level ?? clause.raises.find(({ level }) => level)?.level;
  const set = (value: string): void => {
    const { [key]: _old, ...rest } = settings.levels;
    void save({ levels: value === '' ? rest : { ...rest, [key]: value as LevelOverride } });
  };
  const looks = [...new Set(clause.raises.map(({ concern }) => t(CONCERN_WORDS[concern])))];
  const [example] = clause.examples?.flags ?? [];
  return (
    <li class="finding clause">
      <h3>{t('clauseHeading', clause.id, clause.heading)}</h3>
      <p lang="en">{clause.duty}</p>
      {clause.quote && <blockquote lang="en">{clause.quote}</blockquote>}
      {looks.length === 0 || own === undefined ? <p class="soft small">{t('clauseForReading')}</p> : <>
        <p class="small"><span class="soft">{t('clauseLooksFor')}</span> {new Intl.ListFormat(language(), { type: 'unit' }).format(looks)}</p>
        {example !== undefined && <p class="small"><span class="soft">{t('clauseExample')}</span> <q lang="en">{textOf(example)}</q>{around(example)}</p>}
        <div class="row">
          <select aria-label={t('clauseLevelOf', clause.id)} value={settings.levels[key] ?? ''} onChange={(event) => { set(event.currentTarget.value); }}>
            <option value="">{t('clauseLevelDefault', t(LEVEL_WORDS[own]))}</option>
            {OVERRIDES.map((level) => <option value={level} key={level}>{t(LEVEL_WORDS[level])}</option>)}
          </select>
          {settings.levels[key] !== undefined && <button type="button" aria-label={t('clauseResetOf', clause.id)} onClick={() => { set(''); }}>{t('clauseReset')}</button>}
        </div>
      </>}
    </li>
  );
}

const textOf = (example: Example): string => (typeof example === 'string' ? example : example.text) || '…';

/** What an example needs around it to be one. */
function around(example: Example): string {
  if (typeof example === 'string') return '';
  const parts = [
    ...(example.thread?.length ? [t('exampleThread', example.thread.at(-1)?.text ?? '')] : []),
    ...(example.attachments?.length ? [t('exampleAttachment')] : []),
    ...(example.mode === 'official' ? [t('exampleOfficial')] : []),
  ];
  return parts.length > 0 ? ` (${parts.join('; ')})` : '';
}
