// Settings that a reader has on disk open with today's code, whatever version wrote them and whatever befell them.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, MOST_TERMS, settingsOf } from '../../../lib/platform/settings-record';

/** As version 1 wrote it. Frozen: never edited. */
const VERSION_1 = { version: 1, language: 'zh-HK', theme: 'dark', bar: { right: 24, bottom: 300 } };
/** As version 2 writes it. Frozen once released. */
const VERSION_2 = {
  ...{ version: 2, language: 'en', theme: 'light', bar: null, attachments: true, script: 'hk', regional: true },
  terms: [['粤省事', '粵省事']],
  repair: true,
  backupEvery: 7,
  reminders: { on: true, days: 3 },
  marks: {
    target: { on: false, colour: 'green' },
    deadline: { on: true, colour: 'vermilion' },
    body: { on: true, colour: 'ink' },
    citation: { on: true, colour: 'violet' },
  },
  toured: true,
};

describe('the settings', () => {
  it('of version 1 keep what was set, get defaults for the rest, and need no tour', () => {
    expect(settingsOf(VERSION_1)).toEqual({
      ...DEFAULT_SETTINGS,
      ...{ language: 'zh-HK', theme: 'dark', bar: { right: 24, bottom: 300 }, toured: true },
    });
  });

  it('of version 2 stay as they are, and no site is looked at that was not added', () => {
    expect(settingsOf(VERSION_2)).toEqual({ ...VERSION_2, sites: [] });
    expect(settingsOf({ ...VERSION_2, sites: ['a.example.com'] }).sites).toEqual(['a.example.com']);
  });

  it('of a later version, or none, are the defaults', () => {
    for (const stored of [undefined, null, 7, '{}', {}, { version: 3, theme: 'dark' }, { version: '1' }]) {
      expect(settingsOf(stored)).toEqual(DEFAULT_SETTINGS);
    }
  });

  it('lose only the field that cannot be read', () => {
    const marks = { ...VERSION_2.marks, target: { on: true, colour: 'pink' } };
    expect(settingsOf({ ...VERSION_2, script: 'jp', terms: [['', 'x']], marks })).toEqual({
      ...VERSION_2,
      ...{ script: 'original', terms: [], sites: [] },
      marks: { ...VERSION_2.marks, target: { on: true, colour: 'gold' } },
    });
    expect(settingsOf({ ...VERSION_2, terms: Array(MOST_TERMS + 1).fill(['a', 'b']) }).terms).toEqual([]);
  });

  it('are settings, whatever was stored', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        expect(settingsOf(settingsOf(stored))).toEqual(settingsOf(stored));
      }),
    );
  });
});
