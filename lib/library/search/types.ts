// What a search gives: hits with the place to show, and what is wrong with a query.
import type { CorpusDocument } from '../../corpus/types';
import type { Fold } from '../../text/fold';

/** Where the best hit stands, the weightiest place first. */
export const PLACES = ['title', 'number', 'text', 'note'] as const;
export type HitPlace = (typeof PLACES)[number];

export type Mark = [start: number, end: number];

/** A stretch of original text with the words that were looked for. */
export interface Snippet {
  /** A slice of the original text: of the block, of the title or number, or of the note. */
  text: string;
  /** Where the slice begins there, UTF-16 units. */
  start: number;
  /** Half-open stretches of `text`, ascending, apart from each other, UTF-16 units; add `start` for the original. */
  marks: Mark[];
  /** Text was left out before or after. */
  cut: { before: boolean; after: boolean };
}

/** A document that answers the query. */
export interface Match {
  /** The library or the bundled corpus. */
  shelf: 'saved' | 'corpus';
  /** Id of the saved document (16 hex digits) or of the bundled one (`002-01`). */
  id: string;
  /** The weightiest place that holds one of the words. */
  where: HitPlace;
  /** Higher is better; comparable within one answer only. */
  score: number;
}

/** A match with what is shown of it. */
export interface Hit extends Match {
  /** Words looked for in the title: half-open stretches of it, UTF-16 units. */
  titleMarks: Mark[];
  /** From the text where the text holds one of the words, whatever `where` says; else from the note, number or title. */
  snippet: Snippet;
  /** Index of the snippet's block in the latest version; null where it is of no block (title, number, note). */
  block: number | null;
  /** The note that the snippet is of, or null. */
  noteId: string | null;
}

export const QUERY_PROBLEMS = ['empty', 'too-long', 'too-many-words', 'only-not', 'bad-year', 'bad-level'] as const;
/** Why a query cannot be answered: `empty` holds nothing but white space, `only-not` says only what is not wanted,
 * `bad-year` and `bad-level` have a filter whose value is no year or level. */
export type QueryProblem = (typeof QUERY_PROBLEMS)[number];

export interface SearchAnswer {
  /** The best first, at most `limit`. */
  hits: Hit[];
  /** Every document that matches, the best first; `hitsOf` gives what is shown of any of them. */
  matches: Match[];
  /** How many documents match in all, saved and bundled. */
  total: number;
  problem: QueryProblem | null;
}

/** Gives the bundled documents; called only when a search wants them, and expected to load them once. */
export type CorpusLoader = () => Promise<readonly Pick<CorpusDocument, 'entry' | 'blocks'>[]>;

export interface SearchOptions {
  fold: Fold;
  /** Most hits given; `total` counts all. */
  limit: number;
  /** A search that was overtaken by the next key rejects with the signal's reason. */
  signal?: AbortSignal;
  corpus?: CorpusLoader;
}

/** A document that speaks of the same things. */
export interface Likeness {
  shelf: 'saved' | 'corpus';
  id: string;
  /** 0 to 1. */
  score: number;
  /** Terms that both hold, the weightiest first, folded. */
  terms: string[];
}
