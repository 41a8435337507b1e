// Which deadlines are to be told of today. Pure: what is due, what was told before, what the reader has done with.
import { occurrencesOf } from '../export/occurrences';
import type { Fold } from '../text/fold';
import type { DeadlineRow, Library, SavedDocument, Settled } from './schema';
import { matchSettled, settledKey } from './settled';

export interface Due {
  documentId: string;
  title: string | null;
  /** ISO 8601. */
  day: string;
  /** The clause that it governs, else its own words. */
  words: string;
  /** Names this deadline on this day, so that it is told once. */
  key: string;
}

export interface Asked {
  /** ISO 8601 day. */
  today: string;
  /** Told so many days before; 0 is the day itself. */
  days: number;
  /** Keys of what has been told. */
  reminded: ReadonlySet<string>;
  fold: Fold;
}

const DAY = 86_400_000;
const later = (day: string, days: number): string => new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);

/** Deadlines of documents that are not in the trash, from today to so many days on, the nearest first; none that was told
 * before, none that is done or dismissed. */
export function planReminders(
  documents: readonly Pick<SavedDocument, 'id' | 'title' | 'deletedAt'>[],
  deadlines: readonly DeadlineRow[],
  settled: readonly Settled[],
  { today, days, reminded, fold }: Asked,
): Due[] {
  const until = later(today, days);
  const due: Due[] = [];
  const deadlinesOf = byDocument(deadlines);
  const settledOf = byDocument(settled);
  for (const { id: documentId, title, deletedAt } of documents) {
    if (deletedAt !== null) continue;
    const coming = (deadlinesOf.get(documentId) ?? []).flatMap((deadline) =>
      daysOf(deadline, today, until).map((day) => {
        const repeats = isRepeated(deadline);
        return {
          deadline,
          day,
          own: settledKey(deadline, fold),
          key: settledKey(deadline, fold, repeats ? day : undefined),
        };
      }),
    );
    const keys = coming.flatMap(({ own, key }) => [own, key]);
    const done = matchSettled([...new Set(keys)], settledOf.get(documentId) ?? []);
    for (const { deadline, day, own, key } of coming) {
      const name = `${day} ${documentId} ${own}`;
      if (done.has(own) || done.has(key) || reminded.has(name)) continue;
      due.push({ documentId, title, day, words: deadline.action ?? deadline.text, key: name });
    }
  }
  // The same words may stand in a text twice.
  const told = new Map(due.map((each) => [each.key, each]));
  return [...told.values()].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

function byDocument<Row extends { documentId: string }>(rows: readonly Row[]): Map<string, Row[]> {
  const found = new Map<string, Row[]>();
  for (const row of rows) {
    const own = found.get(row.documentId);
    if (own) own.push(row);
    else found.set(row.documentId, [row]);
  }
  return found;
}

const isRepeated = ({ iso }: Pick<DeadlineRow, 'iso'>): boolean => iso?.startsWith('R/') === true;

function daysOf({ iso, endDate }: DeadlineRow, today: string, until: string): string[] {
  const days = iso?.startsWith('R/') ? occurrencesOf(iso, today, until) : null;
  if (days) return days;
  return endDate && endDate >= today && endDate <= until ? [endDate] : [];
}

/** Keys whose day is longer ago than a clock is set wrong are forgotten, days. */
const REMEMBERED = 400;

export const stillReminded = (keys: readonly string[], today: string): string[] =>
  keys.filter((key) => key.slice(0, 10) >= later(today, -REMEMBERED));

/** What `planReminders` needs of the library, found by the days that stand in its index. Deadlines that come again stand
 * there with their last day or with none, so they are looked for one by one. */
export async function comingRows(
  library: Library,
  { today, days }: Pick<Asked, 'today' | 'days'>,
): Promise<{ documents: SavedDocument[]; deadlines: DeadlineRow[]; settled: Settled[] }> {
  const dated = await library.deadlines.where('endDate').between(today, later(today, days), true, true).toArray();
  const repeated = await library.deadlines.filter(isRepeated).toArray();
  const deadlines = [...dated.filter((each) => !isRepeated(each)), ...repeated];
  const ids = [...new Set(deadlines.map(({ documentId }) => documentId))];
  const documents = await library.documents.where('id').anyOf(ids).toArray();
  const settled = await library.settled.where('documentId').anyOf(ids).toArray();
  return { documents, deadlines, settled };
}
