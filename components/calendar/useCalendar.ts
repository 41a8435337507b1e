// The entries of the calendar: of what is in the library, and on a switch of what came bundled.
import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import type { Deadline } from '../../lib/facts/records';
import type { Settled } from '../../lib/library/schema';
import { type Corpus, sourceOfCorpus } from '../ledger/useShelves';
import type { Browsing } from '../library/useBrowsing';
import { library, useFold } from '../library/useLibrary';
import { type CalendarDocument, datedOf, type Entry, entriesOf } from './entries';
import { statedOf } from './stated';

/** Every entry, settled ones and all; undefined while they are read.
 * @param narrowed see `useNarrowed` · @param today ISO day */
export function useCalendar(
  { saved }: Browsing,
  { documents: bundled }: Corpus,
  narrowed: ReadonlySet<string> | null,
  today: string,
): Entry[] | undefined {
  const deadlines = useLiveQuery(() => library.deadlines.toArray(), []);
  const settled = useLiveQuery(() => library.settled.toArray(), []);
  const fold = useFold();
  return useMemo(() => {
    if (!deadlines || !settled || !fold) return undefined;
    const found = gather(deadlines);
    const done = gather<Settled>(settled);
    const all: [CalendarDocument, readonly Deadline[]][] = saved.map((document) => [
      { shelf: 'saved', id: document.id, source: { ...document, at: document.savedAt } },
      found.get(document.id) ?? [],
    ]);
    for (const { entry, facts } of bundled ?? []) {
      all.push([{ shelf: 'corpus', id: entry.id, source: sourceOfCorpus(entry) }, facts.deadlines]);
    }
    return all
      .filter(([{ shelf, id }]) => !narrowed || narrowed.has(`${shelf}/${id}`))
      .flatMap(([document, own]) => {
        const days = [...own, ...statedOf(document.source, own)];
        return entriesOf(document, datedOf(days, done.get(document.id) ?? [], today, fold));
      });
  }, [deadlines, settled, fold, saved, bundled, narrowed, today]);
}

function gather<T extends { documentId: string }>(rows: readonly T[]): Map<string, T[]> {
  const gathered = new Map<string, T[]>();
  for (const row of rows) {
    const own = gathered.get(row.documentId);
    if (own) own.push(row);
    else gathered.set(row.documentId, [row]);
  }
  return gathered;
}
