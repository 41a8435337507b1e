// Documents as files: which file holds what, and what it is called.
import { writeArchive } from '../../lib/export/archive';
import { CITATION_EXTENSION, CITATION_STYLES, type CitationStyle, writeCitations } from '../../lib/export/citation';
import { writeCsv } from '../../lib/export/csv';
import { writeCalendar } from '../../lib/export/ics';
import { writeMarkdown, writeTable } from '../../lib/export/markdown';
import type { Source } from '../../lib/export/source';
import { deadlineTable, type Table, targetTable, taskTable } from '../../lib/export/tables';
import { tasksOf } from '../../lib/export/tasks';
import { apart, writeZip } from '../../lib/export/zip';
import type { Facts } from '../../lib/facts/records';
import type { Language } from '../../lib/i18n/catalogue';
import { todayOf } from '../../lib/i18n/due';
import type { Settled } from '../../lib/library/schema';
import type { Block } from '../../lib/structure/block';
import type { Lexicon } from '../../lib/text/lexicon';
import { dayOf } from '../calendar/days';
import { datedOf, entriesOf } from '../calendar/entries';
import type { Naming } from '../calendar/naming';
import { statedOf } from '../calendar/stated';

export interface Exported {
  shelf: 'saved' | 'corpus';
  id: string;
  source: Source;
  blocks: readonly Block[];
  facts: Facts | null;
  tags: readonly string[];
  settled: readonly Settled[];
}

export const FILE_KINDS = ['targets', 'deadlines', 'ics', 'tasks', 'tasks-md', 'markdown', 'html'] as const;
export type FileKind = (typeof FILE_KINDS)[number] | CitationStyle;

export interface Tools {
  language: Language;
  lexicon: Lexicon;
  naming: Naming;
  now: Date;
  /** Days before a deadline that its calendar entry rings. */
  alarm: number;
}

export interface NamedText {
  name: string;
  text: string;
}

const isStyle = (kind: FileKind): kind is CitationStyle => CITATION_STYLES.some((style) => style === kind);

/** Empty where the documents have nothing of the kind. */
export function filesOf(kind: FileKind, documents: readonly Exported[], tools: Tools): NamedText[] {
  const { language, now } = tools;
  const sources = documents.map(({ source }) => source);
  const one = (ending: string, text: string | null): NamedText[] =>
    text === null ? [] : [{ name: nameOf(documents, ending, now), text }];
  if (isStyle(kind)) return one(CITATION_EXTENSION[kind], writeCitations(sources, kind));
  if (kind === 'html') return one('html', writeArchive(documents, language, now));
  if (kind === 'ics') return one('ics', calendarOf(documents, tools));
  if (kind === 'targets') return one('targets.csv', csvOf(targetsOf(documents, language)));
  if (kind === 'deadlines') return one('deadlines.csv', csvOf(deadlinesOf(documents, language)));
  if (kind === 'markdown') {
    // A vault has a file for each note.
    const names = apart(documents.map(({ source }) => `${cleanName(source.title ?? source.docNumber ?? '')}.md`));
    return documents.map(({ source, blocks, facts, tags }, i) => ({
      name: names[i] ?? '',
      text: writeMarkdown(source, blocks, facts, language, tags),
    }));
  }
  const tables = documents.map((document) => ({ document, table: tasksIn(document, tools) }));
  const full = tables.filter(({ table }) => table.rows.length > 0);
  if (full.length === 0) return [];
  if (kind === 'tasks') return one('tasks.csv', csvOf(joined(full.map(({ table }) => table))));
  const parts = full.map(({ document, table }) => `# ${headingOf(document.source)}\n\n${writeTable(table)}\n`);
  return one('tasks.md', parts.join('\n'));
}

/** What is handed over: several files as one archive, for a browser asks before each further download. */
export async function fileOf(files: readonly NamedText[], now: Date): Promise<{ name: string; blob: Blob } | null> {
  const [first] = files;
  if (!first) return null;
  if (files.length === 1) return { name: first.name, blob: new Blob([first.text]) };
  const encoder = new TextEncoder();
  const parts = await writeZip(
    files.map(({ name, text }) => ({ name, bytes: encoder.encode(text) })),
    now,
  );
  return { name: `mingce-${todayOf(now)}.zip`, blob: new Blob(parts) };
}

const headingOf = ({ title, docNumber }: Source): string => (title ?? docNumber ?? '').replace(/\s+/g, ' ');

export const tasksIn = ({ blocks, facts }: Exported, { language, lexicon }: Tools): Table =>
  taskTable(facts ? tasksOf(blocks, facts, lexicon) : [], language);

const joined = (tables: readonly Table[]): Table => ({
  header: tables[0]?.header ?? [],
  rows: tables.flatMap(({ rows }) => rows),
});

const csvOf = ({ header, rows }: Table): string | null => (rows.length > 0 ? writeCsv(header, rows) : null);

function targetsOf(documents: readonly Exported[], language: Language): Table {
  const all = documents.flatMap(({ source, facts }) => (facts?.targets ?? []).map((target) => ({ target, source })));
  return targetTable(
    all.filter(({ target }) => target.tier !== 'D'),
    language,
  );
}

function deadlinesOf(documents: readonly Exported[], language: Language): Table {
  const all = documents.flatMap(({ source, facts }) =>
    (facts?.deadlines ?? []).map((deadline) => ({ deadline, source })),
  );
  return deadlineTable(all, language);
}

/** The same events, with the same names, as the calendar's own export; those that are done with are left out. */
function calendarOf(documents: readonly Exported[], { lexicon, naming, now, alarm }: Tools): string | null {
  const days = documents.flatMap(({ shelf, id, source, facts, settled }) => {
    const own = facts?.deadlines ?? [];
    const dated = datedOf([...own, ...statedOf(source, own)], settled, todayOf(now), lexicon.fold);
    const open = entriesOf({ shelf, id, source }, dated).filter(({ state }) => state === null);
    return open.flatMap((entry) => dayOf(entry, naming, alarm) ?? []);
  });
  return days.length > 0 ? writeCalendar(days, now) : null;
}

/** Longest name, UTF-16 units: file systems take 255 bytes, and a character may be four. */
const LONGEST = 60;

/** Without what no file system takes, and without the dots and spaces at the ends that Windows drops. */
export function cleanName(title: string): string {
  const clean = title
    .toWellFormed()
    .replace(/[\\/:*?"<>|\p{Cc}\p{Cf}\s]+/gu, ' ')
    .slice(0, LONGEST)
    .toWellFormed()
    .replace(/^[. ~]+|[. ]+$/g, '');
  // Names that Windows keeps for devices, whatever follows their first dot.
  return /^(?:con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³])?(?:\.|$)/i.test(clean) ? `mingce ${clean}`.trim() : clean;
}

function nameOf(documents: readonly Exported[], ending: string, now: Date): string {
  const [first] = documents;
  if (documents.length > 1 || !first) return `mingce-${todayOf(now)}.${ending}`;
  return `${cleanName(first.source.title ?? first.source.docNumber ?? '')}.${ending}`;
}
