// Options: every choice takes effect at once, and shows it.
import { useEffect, useState } from 'react';
import { BACKUP } from '../../lib/i18n/backup';
import { LANGUAGES } from '../../lib/i18n/catalogue';
import { OPTIONS } from '../../lib/i18n/options';
import { REMINDERS } from '../../lib/i18n/reminders';
import { SITES } from '../../lib/i18n/sites';
import { STORAGE } from '../../lib/i18n/storage';
import { TERMS } from '../../lib/i18n/terms';
import { changeSettings, type Settings } from '../../lib/platform/settings';
import { useSay, useSettings } from '../ui/language';
import { Seal } from '../ui/Seal';
import { About } from './About';
import { Backup } from './Backup';
import { MarkChoices } from './MarkChoices';
import css from './Options.module.css';
import { Reminders } from './Reminders';
import { ScriptChoices } from './ScriptChoices';
import { Choice, Section } from './Section';
import { Shortcuts } from './Shortcuts';
import { Sites } from './Sites';
import { Storage } from './Storage';

/** Languages name themselves. */
const NAMES = { 'zh-CN': '简体中文', 'zh-HK': '繁體中文（香港）', 'zh-TW': '繁體中文（臺灣）', en: 'English' } as const;

const SECTIONS = ['script', 'sites', 'marks', 'shortcuts', 'storage', 'backup', 'reminders', 'look', 'about'] as const;
type SectionId = (typeof SECTIONS)[number];

export function Options() {
  const say = useSay(OPTIONS);
  const sayTerm = useSay(TERMS);
  const saySites = useSay(SITES);
  const sayStorage = useSay(STORAGE);
  const current = useCurrent();
  const names: Record<SectionId, string> = {
    script: say('script'),
    sites: saySites('sites.short'),
    marks: sayTerm('marks'),
    shortcuts: say('shortcuts'),
    storage: sayStorage('storage'),
    backup: useSay(BACKUP)('backup'),
    reminders: useSay(REMINDERS)('reminders'),
    look: say('look'),
    about: say('about'),
  };
  return (
    <div className={css.options}>
      <header className={css.side}>
        <div className={css.name}>
          <Seal size={28} />
          <h1>
            {sayTerm('mingce')} · {say('title')}
          </h1>
        </div>
        <nav aria-label={say('title')}>
          {SECTIONS.map((id) => (
            <a key={id} href={`#${id}`} aria-current={id === current ? 'location' : undefined}>
              {names[id]}
            </a>
          ))}
        </nav>
      </header>
      <main className={css.sections}>
        <Section id="script" title={names.script}>
          <ScriptChoices />
        </Section>
        <Section id="sites" title={saySites('sites')}>
          <Sites />
        </Section>
        <Section id="marks" title={names.marks}>
          <MarkChoices />
        </Section>
        <Section id="shortcuts" title={names.shortcuts}>
          <Shortcuts />
        </Section>
        <Section id="storage" title={names.storage}>
          <Storage />
        </Section>
        <Section id="backup" title={names.backup}>
          <Backup />
        </Section>
        <Section id="reminders" title={names.reminders}>
          <Reminders />
        </Section>
        <Section id="look" title={names.look}>
          <Look />
        </Section>
        <Section id="about" title={names.about}>
          <About />
        </Section>
      </main>
    </div>
  );
}

function Look() {
  const say = useSay(OPTIONS);
  const settings = useSettings();
  return (
    <>
      <Choice name={<label htmlFor="language">{say('language')}</label>}>
        <select
          id="language"
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
      </Choice>
      <Choice name={<label htmlFor="theme">{say('theme')}</label>}>
        <select
          id="theme"
          value={settings.theme}
          onChange={(event) => void changeSettings({ theme: event.target.value as Settings['theme'] })}
        >
          {(['auto', 'light', 'dark'] as const).map((theme) => (
            <option key={theme} value={theme}>
              {say(`theme.${theme}`)}
            </option>
          ))}
        </select>
      </Choice>
    </>
  );
}

/** A section whose heading is above this line of the view is being read, CSS pixels. */
const READING = 160;

/** The section that is being read; the last one at the end of the page. */
function useCurrent(): SectionId {
  const [current, setCurrent] = useState<SectionId>('script');
  useEffect(() => {
    const look = () => {
      const { scrollTop, clientHeight, scrollHeight } = document.documentElement;
      const read = SECTIONS.findLast((id) => {
        const section = document.getElementById(id);
        return section !== null && section.getBoundingClientRect().top <= READING;
      });
      const atEnd = scrollTop > 0 && scrollTop + clientHeight >= scrollHeight - 2;
      setCurrent(atEnd ? 'about' : (read ?? 'script'));
    };
    window.addEventListener('scroll', look, { passive: true });
    return () => window.removeEventListener('scroll', look);
  }, []);
  return current;
}
