import { describe, expect, it } from 'vitest';
import { BAR } from '../../../lib/i18n/bar';
import { CALENDAR } from '../../../lib/i18n/calendar';
import { CARD } from '../../../lib/i18n/card';
import { LANGUAGES, languageOf, speak } from '../../../lib/i18n/catalogue';
import { DUE, sayDue } from '../../../lib/i18n/due';
import { LEDGER } from '../../../lib/i18n/ledger';
import { LIBRARY } from '../../../lib/i18n/library';
import { MENUS } from '../../../lib/i18n/menus';
import { OPTIONS } from '../../../lib/i18n/options';
import { ORGANISE } from '../../../lib/i18n/organise';
import { PANEL } from '../../../lib/i18n/panel';
import { POPUP } from '../../../lib/i18n/popup';
import { SITES } from '../../../lib/i18n/sites';
import { STORAGE, saySize } from '../../../lib/i18n/storage';
import { FAILURES, TERMS } from '../../../lib/i18n/terms';
import { TRASH } from '../../../lib/i18n/trash';
import { VERSIONS } from '../../../lib/i18n/versions';

const ALL = Object.entries({
  TERMS,
  FAILURES,
  POPUP,
  LIBRARY,
  LEDGER,
  CALENDAR,
  OPTIONS,
  ORGANISE,
  SITES,
  VERSIONS,
  TRASH,
  MENUS,
  STORAGE,
  BAR,
  CARD,
  PANEL,
  DUE,
}).flatMap(([name, catalogue]) =>
  Object.entries(catalogue).map(([key, phrase]) => [`${name}.${key}`, phrase] as const),
);

describe('the interface', () => {
  it.each(ALL)('%s has words in every language, with the same values in them', (_key, phrase) => {
    expect(phrase).toHaveLength(LANGUAGES.length);
    const values = phrase.map((words) => (words.match(/\{\w+\}/g) ?? []).sort().join());
    expect(new Set(values).size).toBe(1);
    for (const words of phrase) expect(words.trim()).not.toBe('');
  });

  it.each(ALL.filter(([, [, , , en]]) => en.includes('{n}')))(
    '%s says in English of one what is said of one',
    (_key, phrase) => {
      expect(speak({ phrase }, 'en')('phrase', { n: 1 })).not.toMatch(/\b1 (?:more )?(?!is|was|has)[a-z]+s\b/);
    },
  );

  it.each([
    ['zh-CN', 'zh-CN'],
    ['zh', 'zh-CN'],
    ['zh-Hans-HK', 'zh-HK'],
    ['zh_TW', 'zh-TW'],
    ['zh-Hant', 'zh-TW'],
    ['yue', 'zh-HK'],
    ['en-GB', 'en'],
    ['fr', 'en'],
  ])('speaks to a browser in %s in %s', (tag, language) => expect(languageOf(tag)).toBe(language));

  it('leaves a placeholder without a value as it is', () => {
    expect(speak({ a: ['{x}{y}', '', '', ''] }, 'zh-CN')('a', { x: 1 })).toBe('1{y}');
  });

  it.each([
    [1, '1 day left, 1 is late'],
    [0, '0 days left, 0 are late'],
    ['12', '12 days left, 12 are late'],
  ])('says of %s in English what is said of so many', (n, words) => {
    const say = speak({ a: ['', '', '', '{n} {n|day|days} left, {n} {n|is|are} late'] }, 'en');
    expect(say('a', { n })).toBe(words);
  });
});

describe('a due date', () => {
  it.each([
    ['2025-12-31', '还有 29 天'],
    ['2025-12-02', '就在今天'],
    ['2025-12-01', '已过 1 天'],
    ['2022-12-31', '已过 2 年 11 个月'],
    ['2026-04-02', '还有 4 个月'],
    ['2027-12-02', '还有 2 年'],
    ['2035-12-31', '还有 10 年'],
  ])('%s, seen on 2025-12-02, is said as %s', (due, words) =>
    expect(sayDue(due, '2025-12-02', speak(DUE, 'zh-CN'))).toBe(words),
  );
});

describe('a size', () => {
  it.each([
    [0, '0 MB'],
    [1, '0.1 MB'],
    [12_340_000, '12.3 MB'],
    [4_100_000_000, '4.1 GB'],
  ])('of %i bytes is said as %s', (bytes, words) => expect(saySize(bytes)).toBe(words));
});
