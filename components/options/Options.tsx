// Options: every choice takes effect at once.
import { LANGUAGES } from '../../lib/i18n/catalogue';
import { OPTIONS } from '../../lib/i18n/options';
import { TERMS } from '../../lib/i18n/terms';
import { changeSettings, type Settings } from '../../lib/platform/settings';
import { useSay, useSettings } from '../ui/language';
import { Seal } from '../ui/Seal';
import css from './Options.module.css';
import { Sites } from './Sites';
import { Storage } from './Storage';

/** Languages name themselves. */
const NAMES = { 'zh-CN': '简体中文', 'zh-HK': '繁體中文（香港）', 'zh-TW': '繁體中文（臺灣）', en: 'English' } as const;

export function Options() {
  const say = useSay(OPTIONS);
  const sayTerm = useSay(TERMS);
  const settings = useSettings();
  return (
    <main className={css.options}>
      <header>
        <Seal size={28} />
        <h1>
          {sayTerm('mingce')} · {say('title')}
        </h1>
      </header>
      <label className={css.choice}>
        <span>{say('language')}</span>
        <select
          value={settings.language}
          onChange={(event) => void changeSettings({ language: event.target.value as Settings['language'] })}
        >
          <option value="auto">{say('language.auto')}</option>
          {LANGUAGES.map((language) => (
            <option key={language} value={language} lang={language}>
              {NAMES[language]}
            </option>
          ))}
        </select>
      </label>
      <label className={css.choice}>
        <span>{say('theme')}</span>
        <select
          value={settings.theme}
          onChange={(event) => void changeSettings({ theme: event.target.value as Settings['theme'] })}
        >
          {(['auto', 'light', 'dark'] as const).map((theme) => (
            <option key={theme} value={theme}>
              {say(`theme.${theme}`)}
            </option>
          ))}
        </select>
      </label>
      <Sites />
      <Storage />
      <section className={css.privacy}>
        <h2>{say('privacy')}</h2>
        <p>{say('privacy.text')}</p>
      </section>
    </main>
  );
}
