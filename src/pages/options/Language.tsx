import { useEffect, useState } from 'preact/hooks';
import { t } from '../../shared/i18n.ts';
import { keepWords, loadWords } from '../../shared/words.ts';
import { LANGUAGES, ownName, wordsOf } from '../ui/languages.ts';

/** The language of the interface: the browser's, or one of ours that browsers do not come in. */
export function Language() {
  const [language, setLanguage] = useState('');
  useEffect(() => { void loadWords().then((words) => { setLanguage(words?.language ?? ''); }); }, []);
  const choose = async (next: string): Promise<void> => {
    await keepWords(next === '' ? undefined : await wordsOf(next));
    location.reload();
  };
  return (
    <section class="panel stack" aria-labelledby="language-heading" id="language">
      <h2 id="language-heading">{t('languageHeading')}</h2>
      <label class="field"><span>{t('languageLabel')}</span>
        <select value={language} onChange={(event) => { void choose(event.currentTarget.value); }}>
          <option value="">{t('languageBrowser')}</option>
          {LANGUAGES.map((each) => <option value={each} lang={each} key={each}>{ownName(each)}</option>)}
        </select>
      </label>
      <p class="soft small">{t('languageHint')}</p>
    </section>
  );
}
