// Documents that speak of the same things, by the terms that they share.
import type { Library } from '../schema';
import { compareTerms, type Weighed } from './terms';
import type { Likeness } from './types';
import type { CorpusWords } from './words';

/** Documents with one term looked at: what more have is no sign of likeness. */
const MOST = 500;
/** So many of the weightiest terms are asked for. */
const ASKED = 24;
/** Documents compared in full: those that share the most weight. */
const COMPARED = 60;
/** Less than this is chance: among the bundled documents all but one of the pairs above it are on one matter. */
export const LEAST_LIKE = 0.095;

export interface LikeOptions {
  /** 5 by default. */
  limit?: number;
  /** With it the bundled documents are among those compared. */
  corpus?: () => Promise<CorpusWords>;
}

/** Saved and bundled documents like a saved or bundled one, the likest first; empty until its keywords have been found. */
export async function moreLikeThis(
  library: Library,
  id: string,
  { limit = 5, corpus }: LikeOptions = {},
): Promise<Likeness[]> {
  const bundled = corpus ? (await corpus()).documents : {};
  const row = await library.keywords.get(id);
  const own = bundled[id] ?? row?.compared;
  if (!own) return [];
  const likest: Likeness[] = Object.entries(bundled).map(([other, words]) => ({
    shelf: 'corpus',
    id: other,
    ...compareTerms(own, words),
  }));
  const met = await whoShares(library, row ?? own);
  const rows = await library.keywords.bulkGet(met);
  const documents = await library.documents.bulkGet(met);
  for (const [i, row] of rows.entries()) {
    if (row && documents[i]?.deletedAt === null) {
      likest.push({ shelf: 'saved', id: row.documentId, ...compareTerms(own, row.compared) });
    }
  }
  return likest
    .filter((each) => each.id !== id && each.score >= LEAST_LIKE)
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, limit);
}

/** Ids of saved documents that share the weightiest terms. */
async function whoShares(library: Library, own: Weighed): Promise<string[]> {
  const shared = new Map<string, number>();
  const having = await Promise.all(
    own.terms.slice(0, ASKED).map((term) => library.keywords.where('terms').equals(term).limit(MOST).primaryKeys()),
  );
  for (const [i, ids] of having.entries()) {
    for (const id of ids) shared.set(id, (shared.get(id) ?? 0) + (own.weights[i] ?? 0));
  }
  return [...shared]
    .sort((a, b) => b[1] - a[1])
    .slice(0, COMPARED)
    .map(([id]) => id);
}
