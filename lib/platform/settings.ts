// The reader's settings: a small record in the browser's own storage, versioned, validated whenever it is read.
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { LANGUAGES, type Language, languageOf } from '../i18n/catalogue';
import { pageWords } from '../i18n/page-words';
import type { BarLook } from '../reader/bar-look';

const KEY = 'settings';

const schema = v.object({
  version: v.literal(1),
  /** `auto` follows the browser. */
  language: v.fallback(v.picklist(['auto', ...LANGUAGES]), 'auto'),
  theme: v.fallback(v.picklist(['auto', 'light', 'dark']), 'auto'),
  /** Where the bar was dragged: its lower right corner from the view's, CSS pixels. */
  bar: v.fallback(v.nullable(v.object({ right: v.number(), bottom: v.number() })), null),
});

export type Settings = v.InferOutput<typeof schema>;

export const DEFAULT_SETTINGS: Settings = { version: 1, language: 'auto', theme: 'auto', bar: null };

/** What is stored, or the defaults where nothing valid is. */
export async function readSettings(): Promise<Settings> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  const parsed = v.safeParse(schema, stored);
  return parsed.success ? parsed.output : DEFAULT_SETTINGS;
}

export async function changeSettings(change: Partial<Omit<Settings, 'version'>>): Promise<void> {
  await browser.storage.local.set({ [KEY]: { ...(await readSettings()), ...change } });
}

/** @returns how to stop listening */
export function onSettings(listener: (settings: Settings) => void): () => void {
  const changed = (changes: Record<string, unknown>) => {
    if (KEY in changes) void readSettings().then(listener);
  };
  browser.storage.local.onChanged.addListener(changed);
  return () => browser.storage.local.onChanged.removeListener(changed);
}

/** The language that the interface speaks. */
export function interfaceLanguage(settings: Settings): Language {
  return settings.language === 'auto' ? languageOf(browser.i18n.getUILanguage()) : settings.language;
}

/** What the bar is told before it stands on a page. */
export async function barLook(): Promise<BarLook> {
  const settings = await readSettings();
  const language = interfaceLanguage(settings);
  return { language, theme: settings.theme, corner: settings.bar, words: pageWords(language) };
}
