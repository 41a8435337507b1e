// What the library's views show: every document as a card, those that answer the query and the filters, in order.
import { useMemo } from 'react';
import { todayOf } from '../../lib/i18n/due';
import type { SavedDocument } from '../../lib/library/schema';
import { type Card, cardKey, cardOfCorpus, cardOfSaved, writtenForms } from './cards';
import { type Counts, filterCards } from './facets';
import { inOrder, type Order } from './order';
import type { Place } from './place';
import { useCorpus, useFold, useSaved } from './useLibrary';
import { IN_SIGHT, type Searched, useSearch } from './useSearch';

export interface Browsing {
  saved: readonly SavedDocument[];
  /** Before the filters: what was found, or everything. */
  cards: readonly Card[];
  /** After the filters, in order. */
  shown: readonly Card[];
  counts: Counts;
  /** How issuers and topics are written; filters know them folded. */
  forms: ReadonlyMap<string, string>;
  order: Order | 'rank';
  /** Null without a query, and until the first answer. */
  searched: Searched | null;
}

/** Undefined while the library opens. @throws what the database says when it cannot be opened */
export function useBrowsing({ query, filters, order }: Place): Browsing | undefined {
  const saved = useSaved();
  const corpus = useCorpus();
  const fold = useFold();
  const searched = useSearch(query, fold, IN_SIGHT);
  const all = useMemo(
    () =>
      saved &&
      corpus &&
      fold && [...saved.map((each) => cardOfSaved(each, fold)), ...corpus.map((each) => cardOfCorpus(each, fold))],
    [saved, corpus, fold],
  );
  const forms = useMemo(() => writtenForms(all ?? []), [all]);
  const cards = useMemo(() => {
    if (!all || !searched) return all;
    const found = new Map(all.map((card) => [cardKey(card), card]));
    return searched.matches.flatMap((match) => found.get(cardKey(match)) ?? []);
  }, [all, searched]);
  const filtered = useMemo(() => cards && filterCards(cards, filters), [cards, filters]);
  const taken = order ?? (searched ? 'rank' : 'saved');
  const shown = useMemo(
    () => filtered && (taken === 'rank' ? filtered.shown : inOrder(filtered.shown, taken, todayOf(new Date()))),
    [filtered, taken],
  );
  return useMemo(
    () =>
      saved &&
      cards &&
      filtered &&
      shown && { saved, cards, shown, counts: filtered.counts, forms, order: taken, searched },
    [saved, cards, filtered, shown, taken, forms, searched],
  );
}
