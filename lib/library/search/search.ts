// Answers a query over the library and the bundled corpus.
import type { Fold } from '../../text/fold';
import type { Library, Note } from '../schema';
import { describe } from './describe';
import { answer, reading } from './direct';
import { normalise } from './normal';
import { type Filter, parseQuery, type Query } from './query';
import { corpusRack, savedRacks } from './racks';
import { type NoteCounts, rank } from './rank';
import type { Hit, Match, SearchAnswer, SearchOptions } from './types';

/** Finds every document that matches, the best first: title before number before frequency before date. Never writes;
 * what was deleted or saved a moment ago is out or in at once.
 * @param typed words parted by white space are all wanted; "…" a phrase; -word or 非 word not wanted; 机关: 文号: 年份:
 * 层级: 标签: (issuer: number: year: level: tag:) filter
 * @throws the signal's reason once it is aborted */
export async function search(library: Library, typed: string, options: SearchOptions): Promise<SearchAnswer> {
  const { fold, limit, signal, corpus } = options;
  signal?.throwIfAborted();
  const query = parseQuery(typed, fold);
  if (query.problem && query.literal === null) {
    return { hits: [], matches: [], total: 0, problem: query.problem };
  }
  const words = wordsOf(query);
  const [saved, bundled, notes, tagged] = await Promise.all([
    savedRacks(library, words, fold, signal),
    corpus ? corpusRack(corpus, words, fold) : null,
    countNotes(library, words, fold),
    findTagged(library, query, fold),
  ]);
  signal?.throwIfAborted();
  const matches = rank(bundled ? [...saved, bundled] : saved, words, query, { notes, tagged });
  const hits = await describe(library, matches.slice(0, limit), shownWords(query), { fold, corpus });
  signal?.throwIfAborted();
  return { hits, matches, total: matches.length, problem: matches.length > 0 ? null : query.problem };
}

/** What is shown of further matches of the same query, in their order; one that has gone meanwhile is left out. */
export async function hitsOf(
  library: Library,
  typed: string,
  matches: readonly Match[],
  { fold, signal, corpus }: Omit<SearchOptions, 'limit'>,
): Promise<Hit[]> {
  signal?.throwIfAborted();
  return describe(library, matches, shownWords(parseQuery(typed, fold)), { fold, corpus });
}

const wordsOf = ({ wanted, unwanted, literal }: Query): string[] => [
  ...new Set([...wanted, ...unwanted, ...(literal === null ? [] : [literal])]),
];

const shownWords = ({ wanted, literal }: Query): string[] => [...wanted, ...(literal === null ? [] : [literal])];

async function countNotes(library: Library, words: readonly string[], fold: Fold): Promise<NoteCounts> {
  const counts = new Map<string, number[]>();
  if (words.length === 0) return counts;
  const { notes } = await reading(library, ['notes']);
  for (const { documentId, text } of await answer<Note[]>(notes.getAll())) {
    if (text === '') continue;
    const compared = normalise(text, fold);
    for (const [w, word] of words.entries()) {
      if (!compared.includes(word)) continue;
      const own = counts.get(documentId) ?? words.map(() => 0);
      own[w] = (own[w] ?? 0) + 1;
      counts.set(documentId, own);
    }
  }
  return counts;
}

/** For each filter by a tag the documents that have it, in whatever script and case. */
async function findTagged(library: Library, { filters }: Query, fold: Fold): Promise<Map<Filter, Set<string>>> {
  const tagged = new Map<Filter, Set<string>>();
  for (const filter of filters) {
    if (filter.field !== 'tag') continue;
    const all = await library.documents.orderBy('tags').uniqueKeys();
    const meant = all.map(String).filter((tag) => normalise(tag, fold) === filter.value);
    tagged.set(filter, new Set(await library.documents.where('tags').anyOf(meant).primaryKeys()));
  }
  return tagged;
}
