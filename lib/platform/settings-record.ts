// The record that holds the reader's settings, in its latest version, and the way there from every earlier one.
import * as v from 'valibot';
import { COLOUR_NAMES, type Marked, type MarkLook } from '../highlight/brush-css';
import { LANGUAGES } from '../i18n/catalogue';
import { SHOWN } from '../reader/state';

/** Most terms of the reader's own, and the longest, UTF-16 units: every one is looked for in every text. */
export const MOST_TERMS = 2000;
export const LONGEST_TERM = 50;

const VERSION = 2;

const term = v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_TERM));

const DEFAULT_MARKS: MarkLook = {
  target: { on: true, colour: 'gold' },
  deadline: { on: true, colour: 'vermilion' },
  body: { on: true, colour: 'blue' },
  citation: { on: true, colour: 'blue' },
};

/** How long before a deadline one may be reminded of it, days. */
export const REMINDER_DAYS = [0, 1, 3, 7, 14, 30] as const;
const NO_REMINDERS: { on: boolean; days: (typeof REMINDER_DAYS)[number] } = { on: false, days: 7 };

const markOf = (brush: Marked) =>
  v.fallback(v.object({ on: v.boolean(), colour: v.picklist(COLOUR_NAMES) }), DEFAULT_MARKS[brush]);
const marks = v.object({
  target: markOf('target'),
  deadline: markOf('deadline'),
  body: markOf('body'),
  citation: markOf('citation'),
});

/** A field that cannot be read gets its default; the others stay. */
const schema = v.object({
  version: v.literal(VERSION),
  /** `auto` follows the browser. */
  language: v.fallback(v.picklist(['auto', ...LANGUAGES]), 'auto'),
  theme: v.fallback(v.picklist(['auto', 'light', 'dark']), 'auto'),
  /** Where the bar was dragged: its lower right corner from the view's, CSS pixels. */
  bar: v.fallback(v.nullable(v.object({ right: v.number(), bottom: v.number() })), null),
  /** Whether every save keeps the files that the page brings with it. */
  attachments: v.fallback(v.boolean(), false),
  /** The script that policy pages and documents are shown in when they are opened. */
  script: v.fallback(v.picklist(SHOWN), 'original'),
  /** Whether Taiwan's script comes with Taiwan's words (文件 → 檔案). */
  regional: v.fallback(v.boolean(), false),
  /** Whether traditional text that a machine made (范圍, 云計算) is put right on the way to Hong Kong's or Taiwan's script. */
  repair: v.fallback(v.boolean(), false),
  /** The reader's own terms, each with what it becomes when text is converted. */
  terms: v.fallback(v.pipe(v.array(v.tuple([term, term])), v.maxLength(MOST_TERMS)), []),
  /** Which findings are painted, and in which colour. */
  marks: v.fallback(marks, DEFAULT_MARKS),
  /** Days between two backups to the downloads folder; 0 for none. */
  backupEvery: v.fallback(v.picklist([0, 1, 7, 30]), 0),
  /** Whether the reader is reminded of deadlines, and how many days before. */
  reminders: v.fallback(v.object({ on: v.boolean(), days: v.picklist(REMINDER_DAYS) }), NO_REMINDERS),
  /** Whether the first tour of the library is over. */
  toured: v.fallback(v.boolean(), false),
  /** Hosts that the reader has added to those the detector looks at by itself. */
  sites: v.fallback(v.array(v.string()), []),
});

export type Settings = v.InferOutput<typeof schema>;

export const DEFAULT_SETTINGS: Settings = {
  version: VERSION,
  language: 'auto',
  theme: 'auto',
  bar: null,
  attachments: false,
  script: 'original',
  regional: false,
  repair: false,
  terms: [],
  marks: DEFAULT_MARKS,
  backupEvery: 0,
  reminders: NO_REMINDERS,
  toured: false,
  sites: [],
};

type Stored = Record<string, unknown>;

/** From each version to the next; an entry is never edited once it has been released. */
const STEPS: Readonly<Record<number, (old: Stored) => Stored>> = {
  // Who has settings has been here before, and needs no tour.
  1: (old) => ({ ...old, version: 2, toured: true }),
};

/** What was stored, brought to the latest version; the defaults where it is no record of ours, or a later one's. */
export function settingsOf(stored: unknown): Settings {
  let record = stored;
  for (let version = versionOf(record); version < VERSION; version = versionOf(record)) {
    record = STEPS[version]?.(record as Stored);
  }
  const parsed = v.safeParse(schema, record);
  return parsed.success ? parsed.output : DEFAULT_SETTINGS;
}

/** Whether a later version of ours has written this. */
export function isLater(stored: unknown): boolean {
  const version = (stored as Partial<Stored> | null | undefined)?.version;
  return typeof version === 'number' && version > VERSION;
}

/** Infinity for what is no record. */
function versionOf(record: unknown): number {
  const version = (record as Partial<Stored> | null | undefined)?.version;
  return typeof version === 'number' && version in STEPS ? version : Number.POSITIVE_INFINITY;
}
