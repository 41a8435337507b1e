// What the reader may be about to type.
import type { Fold } from '../../text/fold';
import type { Library } from '../schema';
import { normalise } from './normal';
import type { CorpusWords } from './words';

/** Rows of the index looked at: enough to tell which terms are common, and soon done. */
const LOOKED_AT = 400;

export interface SuggestOptions {
  fold: Fold;
  /** 8 by default. */
  limit?: number;
  /** With it the bundled documents' terms are among those suggested. */
  corpus?: () => Promise<CorpusWords>;
}

/** Tags and terms that begin with the last word typed and are longer, tags first, then the commonest terms; none for an
 * empty word. Terms are simplified and in lower case, tags as the reader wrote them. */
export async function suggest(
  library: Library,
  typed: string,
  { fold, limit = 8, corpus }: SuggestOptions,
): Promise<string[]> {
  const word = normalise(typed, fold).split(' ').at(-1)?.replace(/^-/, '') ?? '';
  if (word === '') return [];
  const counts = new Map<string, number>();
  const count = (term: string) => {
    if (term.startsWith(word) && term !== word) counts.set(term, (counts.get(term) ?? 0) + 1);
  };
  const begins = library.keywords.where('terms').startsWith(word).limit(LOOKED_AT);
  const [found, tags] = await Promise.all([begins.keys(), library.documents.orderBy('tags').uniqueKeys()]);
  for (const term of found) count(String(term));
  const bundled = corpus ? (await corpus()).documents : {};
  for (const { terms } of Object.values(bundled)) terms.forEach(count);
  const common = [...counts].sort((a, b) => b[1] - a[1] || a[0].length - b[0].length || (a[0] < b[0] ? -1 : 1));
  const own = tags.map(String).filter((tag) => normalise(tag, fold).startsWith(word) && normalise(tag, fold) !== word);
  return [...new Set([...own, ...common.map(([term]) => term)])].slice(0, limit);
}
