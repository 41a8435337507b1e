// Documents that speak of the same things, by the terms that they share.
import type { Library } from '../schema';
import type { Weighed } from './terms';
import type { Likeness } from './types';
import type { CorpusWords } from './words';

/** Documents with one term looked at: what more have is no sign of likeness. */
const MOST = 500;
/** Documents compared in full: those that share the most weight. */
const COMPARED = 60;
/** Less than this is chance. */
const LEAST = 0.08;

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
  const own = bundled[id] ?? (await library.keywords.get(id));
  if (!own) return [];
  const likest: Likeness[] = Object.entries(bundled).map(([other, words]) => ({
    shelf: 'corpus',
    id: other,
    ...compare(own, words),
  }));
  const met = await whoShares(library, own);
  const rows = await library.keywords.bulkGet(met);
  const documents = await library.documents.bulkGet(met);
  for (const [i, row] of rows.entries()) {
    if (row && documents[i]?.deletedAt === null) {
      likest.push({ shelf: 'saved', id: row.documentId, ...compare(own, row) });
    }
  }
  return likest
    .filter((each) => each.id !== id && each.score >= LEAST)
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, limit);
}

/** Ids of saved documents that share the weightiest terms. */
async function whoShares(library: Library, own: Weighed): Promise<string[]> {
  const shared = new Map<string, number>();
  const having = await Promise.all(
    own.terms.map((term) => library.keywords.where('terms').equals(term).limit(MOST).primaryKeys()),
  );
  for (const [i, ids] of having.entries()) {
    for (const id of ids) shared.set(id, (shared.get(id) ?? 0) + (own.weights[i] ?? 0));
  }
  return [...shared]
    .sort((a, b) => b[1] - a[1])
    .slice(0, COMPARED)
    .map(([id]) => id);
}

/** The cosine of two documents' terms, and which they share. */
function compare(a: Weighed, b: Weighed): { score: number; terms: string[] } {
  const weights = new Map(b.terms.map((term, i) => [term, b.weights[i] ?? 0]));
  const terms = a.terms.filter((term) => weights.has(term));
  const score = a.terms.reduce((sum, term, i) => sum + (a.weights[i] ?? 0) * (weights.get(term) ?? 0), 0);
  return { score: Math.min(1, score), terms };
}
