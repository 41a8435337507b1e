// The reader's settings: a small record in the browser's own storage, versioned, validated whenever it is read.
import { browser } from 'wxt/browser';
import { type Language, languageOf } from '../i18n/catalogue';
import { inTurn } from './in-turn';
import { isLater, type Settings, settingsOf } from './settings-record';

export { DEFAULT_SETTINGS, type Settings } from './settings-record';

const KEY = 'settings';

/** What is stored, or the defaults where nothing valid is. */
export async function readSettings(): Promise<Settings> {
  return settingsOf((await browser.storage.local.get(KEY))[KEY]);
}

type SettingsChange = Partial<Omit<Settings, 'version'>>;

/** Settings of a later version, which we cannot read, are left as they are.
 * @param change what is to be different; a function where that depends on what is stored */
export async function changeSettings(change: SettingsChange | ((stored: Settings) => SettingsChange)): Promise<void> {
  await inTurn(KEY, async () => {
    const stored = (await browser.storage.local.get(KEY))[KEY];
    if (isLater(stored)) return;
    const settings = settingsOf(stored);
    const changed = typeof change === 'function' ? change(settings) : change;
    await browser.storage.local.set({ [KEY]: { ...settings, ...changed } });
  });
}

/** @param listener is given the settings as they are now and as they were · @returns how to stop listening */
export function onSettings(listener: (settings: Settings, before: Settings) => void): () => void {
  const changed = (changes: Record<string, { oldValue?: unknown; newValue?: unknown }>) => {
    const change = changes[KEY];
    if (change) listener(settingsOf(change.newValue), settingsOf(change.oldValue));
  };
  browser.storage.local.onChanged.addListener(changed);
  return () => browser.storage.local.onChanged.removeListener(changed);
}

/** The language that the interface speaks. */
export function interfaceLanguage(settings: Settings): Language {
  return settings.language === 'auto' ? languageOf(browser.i18n.getUILanguage()) : settings.language;
}
