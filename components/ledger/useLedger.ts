// The rows of the ledger: what is in the library, and on a switch what came bundled; then filtered, in order, in groups.
import { useLiveQuery } from 'dexie-react-hooks';
import { useDeferredValue, useMemo } from 'react';
import {
  documentKey,
  type Filtered,
  filterLedger,
  type LedgerFilter,
  type LedgerRow,
  ledgerRow,
} from '../../lib/library/ledger';
import {
  type Grouping,
  groupLedger,
  type LedgerGroup,
  type LedgerOrder,
  sortLedger,
} from '../../lib/library/ledger-order';
import { indicatorKey } from '../../lib/links/indicators';
import type { Browsing } from '../library/useBrowsing';
import { library, useFold } from '../library/useLibrary';
import { type Corpus, sourceOfCorpus } from './useShelves';

export interface Choices {
  filter: LedgerFilter;
  order: LedgerOrder;
  grouping: Grouping;
}

/** What the values of a filter are called, by their keys. */
export type Names = Readonly<Record<'unit' | 'body' | 'document', ReadonlyMap<string, string>>>;

export interface Ledger {
  /** Before the ledger's own filters. */
  rows: readonly LedgerRow[];
  names: Names;
  filtered: Filtered;
  /** Of what is shown, in order; one group without a key where nothing is grouped. */
  groups: readonly LedgerGroup[];
}

/** Undefined while they are read. @param narrowed see `useNarrowed` · @param today ISO day */
export function useLedger(
  browsing: Browsing,
  corpus: Corpus,
  narrowed: ReadonlySet<string> | null,
  { filter, order, grouping }: Choices,
  today: string,
): Ledger | undefined {
  const targets = useLiveQuery(() => library.targets.toArray(), []);
  const fold = useFold();
  const { saved } = browsing;
  const { documents } = corpus;
  const own = useMemo(() => {
    if (!targets || !fold) return undefined;
    // What is in the trash is not among the saved.
    const sources = new Map(saved.map((document) => [document.id, { ...document, at: document.savedAt }]));
    return targets.flatMap((target) => {
      const { documentId, n, key } = target;
      const source = sources.get(documentId);
      return source ? ledgerRow({ shelf: 'saved', documentId, source, n }, target, key, fold) : [];
    });
  }, [targets, saved, fold]);
  const bundled = useMemo(() => {
    if (!documents || !fold) return [];
    return documents.flatMap(({ entry, facts }) => {
      const at = { shelf: 'corpus', documentId: entry.id, source: sourceOfCorpus(entry) } as const;
      return facts.targets.map((target, n) =>
        ledgerRow({ ...at, n }, target, indicatorKey(target.indicator, fold), fold),
      );
    });
  }, [documents, fold]);
  const rows = useMemo(() => {
    const all = own && [...own, ...bundled];
    return narrowed ? all?.filter((row) => narrowed.has(documentKey(row))) : all;
  }, [own, bundled, narrowed]);
  const names = useMemo(() => rows && namesIn(rows), [rows]);
  const sorted = useMemo(() => rows && sortLedger(rows, order), [rows, order]);
  const asked = useDeferredValue(filter);
  const filtered = useMemo(
    () => sorted && fold && filterLedger(sorted, asked, today, fold),
    [sorted, asked, today, fold],
  );
  const groups = useMemo(() => {
    if (!filtered) return undefined;
    if (grouping === 'none') return [{ key: null, label: null, rows: filtered.shown }];
    return groupLedger(filtered.shown, grouping, order, today);
  }, [filtered, grouping, order, today]);
  return useMemo(
    () => rows && names && filtered && groups && { rows, names, filtered, groups },
    [rows, names, filtered, groups],
  );
}

function namesIn(rows: readonly LedgerRow[]): Names {
  const names = {
    unit: new Map<string, string>(),
    body: new Map<string, string>(),
    document: new Map<string, string>(),
  };
  const name = (of: Map<string, string>, key: string, word: string) => of.has(key) || of.set(key, word);
  for (const row of rows) {
    if (row.unitKey !== null) name(names.unit, row.unitKey, row.target.unit ?? row.unitKey);
    for (const [i, key] of row.bodyKeys.entries()) name(names.body, key, row.bodies[i] ?? key);
    name(names.document, documentKey(row), row.source.title ?? '');
  }
  return names;
}
