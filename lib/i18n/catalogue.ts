// The interface's words: every entry is written in all four languages at once, and looked up by a typed key.

export const LANGUAGES = ['zh-CN', 'zh-HK', 'zh-TW', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** One phrase in the order of `LANGUAGES`. `{name}` stands for a value given when it is said, `{name|day|days}` for the first
 * word where that value is 1 and for the second where it is any other. */
export type Phrase = readonly [cn: string, hk: string, tw: string, en: string];
export type Catalogue<Key extends string> = Readonly<Record<Key, Phrase>>;

/** Says the phrase of a key; unknown placeholders stay as they are. */
export type Say<Key extends string> = (key: Key, values?: Readonly<Record<string, string | number>>) => string;

/** A catalogue in one language, small enough to be sent to a page. */
export type Spoken<Key extends string> = Readonly<Record<Key, string>>;

export function inLanguage<Key extends string>(catalogue: Catalogue<Key>, language: Language): Spoken<Key> {
  const column = LANGUAGES.indexOf(language);
  const words = Object.entries<Phrase>(catalogue).map(([key, phrase]) => [key, phrase[column] ?? phrase[0]]);
  return Object.fromEntries(words);
}

export function speakFrom<Key extends string>(words: Spoken<Key>): Say<Key> {
  return (key, values) => {
    const phrase = words[key];
    if (!values) return phrase;
    return phrase.replace(/\{(\w+)(?:\|([^|}]*)\|([^|}]*))?\}/g, (whole, name: string, one?: string, more?: string) => {
      const value = String(values[name] ?? whole);
      return (value === '1' ? one : more) ?? value;
    });
  };
}

export const speak = <Key extends string>(catalogue: Catalogue<Key>, language: Language): Say<Key> =>
  speakFrom(inLanguage(catalogue, language));

/** The interface language for a BCP 47 tag such as the browser's: traditional by script or region, English for the rest. */
export function languageOf(tag: string): Language {
  const parts = tag.toLowerCase().split(/[-_]/);
  if (parts[0] !== 'zh' && parts[0] !== 'yue') return 'en';
  if (parts.includes('hk') || parts.includes('mo') || parts[0] === 'yue') return 'zh-HK';
  if (parts.includes('tw') || parts.includes('hant')) return 'zh-TW';
  return 'zh-CN';
}
