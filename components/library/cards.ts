// One line of the library's list, whether it was saved or came bundled: what is shown, filtered and sorted by.
import type { AdministrativeLevel, CorpusEntry } from '../../lib/corpus/types';
import { levelOf } from '../../lib/library/level';
import type { SavedDocument } from '../../lib/library/schema';
import type { DocumentKind, Script } from '../../lib/structure/document';
import type { Fold } from '../../lib/text/fold';

export interface Card {
  shelf: 'saved' | 'corpus';
  id: string;
  title: string | null;
  /** The title cut into words, where that is known. */
  titleWords?: readonly string[];
  docNumber: string | null;
  /** As written; filters compare them folded. */
  issuer: readonly string[];
  /** The same, and the topic, folded: equal in either script. */
  issuerKeys: readonly string[];
  kind: DocumentKind;
  level: AdministrativeLevel | null;
  /** Of writing, else of publication. */
  year: number | null;
  /** Day of writing, else of publication. */
  date: string | null;
  topic: string | null;
  topicKey: string | null;
  tags: readonly string[];
  script: Script;
  starred: boolean;
  /** ISO 8601 instant; null for a bundled document. */
  savedAt: string | null;
  /** Last days of its deadlines, ascending; null until it has been read. */
  dates: readonly string[] | null;
  counts: { targets: number; deadlines: number } | null;
  /** Last day that it holds, and what its page says of that; null for a bundled document. */
  expiryDate: string | null;
  status: string | null;
}

/** The same wherever it is saved, so that it can name an element. */
export const cardKey = ({ shelf, id }: Pick<Card, 'shelf' | 'id'>): string => `${shelf}/${id}`;

const yearOf = (date: string | null): number | null => (date ? Number(date.slice(0, 4)) : null);

export function cardOfSaved(document: SavedDocument, fold: Fold): Card {
  const date = document.writtenDate ?? document.publishedDate;
  const { issuer, topic } = document;
  const keys = { issuerKeys: issuer.map(fold), topicKey: topic && fold(topic) };
  return { ...document, ...keys, shelf: 'saved', level: levelOf(document, fold), date, year: yearOf(date) };
}

export function cardOfCorpus(entry: CorpusEntry, fold: Fold): Card {
  const { targets, deadlines } = entry;
  return {
    ...entry,
    shelf: 'corpus',
    date: entry.writtenDate ?? entry.publishedDate,
    issuerKeys: entry.issuer.map(fold),
    topic: null,
    topicKey: null,
    tags: [],
    starred: false,
    savedAt: null,
    counts: { targets, deadlines },
    expiryDate: null,
    status: null,
  };
}

/** How issuers and topics are written, by their folded form: as most of the documents write them. */
export function writtenForms(cards: readonly Card[]): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>();
  const count = (key: string | null | undefined, written: string | null) => {
    if (!key || !written) return;
    const forms = counts.get(key) ?? new Map<string, number>();
    forms.set(written, (forms.get(written) ?? 0) + 1);
    counts.set(key, forms);
  };
  for (const { issuer, issuerKeys, topic, topicKey } of cards) {
    for (const [i, name] of issuer.entries()) count(issuerKeys[i], name);
    count(topicKey, topic);
  }
  return new Map(
    [...counts].map(([key, forms]) => [key, [...forms].sort((a, b) => b[1] - a[1])[0]?.[0] ?? key] as const),
  );
}
