// The language that a page of ours speaks, given to every component below.
import { createContext, type ReactNode, use, useEffect, useMemo, useState } from 'react';
import { lookProperties } from '../../lib/highlight/brush-css';
import { type Catalogue, type Language, type Say, speak } from '../../lib/i18n/catalogue';
import {
  DEFAULT_SETTINGS,
  interfaceLanguage,
  onSettings,
  readSettings,
  type Settings,
} from '../../lib/platform/settings';

const Speaking = createContext<{ language: Language; settings: Settings }>({
  language: 'zh-CN',
  settings: DEFAULT_SETTINGS,
});

/** Asked for as soon as a page's script runs. */
const first = readSettings();
let firstRead: Settings | null = null;
void first.then((read) => {
  firstRead = read;
});

/** Reads the settings, follows their changes, and sets the page's language and theme. */
export function Spoken({ children }: { children: ReactNode }) {
  const [settings, setSettings] = useState<Settings | null>(firstRead);
  useEffect(() => {
    void first.then(setSettings);
    return onSettings(setSettings);
  }, []);
  const language = settings && interfaceLanguage(settings);
  useEffect(() => {
    if (!settings || !language) return;
    document.documentElement.lang = language;
    if (settings.theme === 'auto') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = settings.theme;
    for (const [name, value] of Object.entries(lookProperties(settings.marks))) {
      document.documentElement.style.setProperty(name, value);
    }
  }, [settings, language]);
  if (!settings || !language) return null;
  return <Speaking value={{ language, settings }}>{children}</Speaking>;
}

export const useLanguage = (): Language => use(Speaking).language;
export const useSettings = (): Settings => use(Speaking).settings;

/** Speaks a catalogue in the page's language. */
export function useSay<Key extends string>(catalogue: Catalogue<Key>): Say<Key> {
  const language = useLanguage();
  return useMemo(() => speak(catalogue, language), [catalogue, language]);
}
