// The rows of the search index. A segment holds the places of every UTF-16 unit in up to some thousand documents; it is
// never changed: what was deleted or changed since is in `graves` or `waiting`.

export interface Segment {
  /** Random, so that no two segments ever have the same. */
  id: number;
  /** Ids of its documents, each a line. */
  ids: string;
  /** For each document where its title, its number and its body begin, then where all ends; UTF-16 units. */
  starts: Uint32Array;
  /** What filters and ranking ask of each document, each a line; see `writeParticulars`. */
  particulars: string;
  /** Every unit that occurs, ascending, how often, and how its places are split; see `classOf`. */
  units: Uint16Array;
  counts: Uint32Array;
  splits: Uint8Array;
  /** Pairs of units that have a list of their own, ascending, the first unit in the upper half; and its length. */
  pairs: Uint32Array;
  pairCounts: Uint32Array;
  /** Whether its very common units have all their places in one list besides; see `isHot`. Segments made before that was
   * thought of have not, and are as good without. */
  solos?: true;
}

/** Some places of one unit in one segment: all of a rare unit; of a common one those before a certain unit that often
 * follows it, or before any other unit of one class. */
export interface Posting {
  /** See `postingKey`. */
  key: number;
  /** See `writePlaces`. */
  bytes: Uint8Array<ArrayBuffer>;
}

/** A document that no segment holds as it is now: searched in its text until it is indexed; or one that has gone. */
export interface Waiting {
  documentId: string;
  /** Another one with every change, so that a change made while it was indexed is not overlooked. */
  stamp: number;
}

/** The nth document of a segment, from 0, is there no longer. */
export interface Grave {
  segment: number;
  n: number;
}

/** A segment that is being written, or deleted, and counts for nothing. */
export interface Half {
  segment: number;
}

/** A unit with more places in a segment than this is common, and so long its lists should be at most. */
const LONGEST_LIST = 8000;
export const isCommon = (count: number): boolean => count > LONGEST_LIST;

/** A pair with at least so many places has a list of its own. Measured with 10,000 documents of 5,000 units: 75 MB on the
 * disk; with both limits half as large 101 MB, and queries 7 % faster. */
export const OFTEN = 800;
const MOST_SPLITS = 5;

/** A unit with more places than this stands everywhere, such as a comma. All its places are in one further list, whose
 * stretches can be read apart: what a word asks that ends in it, and whose last two units have no list. */
const HOT = 48_000;
export const isHot = (count: number): boolean => count > HOT;

const UNITS = 2 ** 16;
const SEGMENTS = 2 ** 20;

/** Into 2 to the power of what the rest of a common unit's places are split. */
export const splitsOf = (count: number): number =>
  Math.min(MOST_SPLITS, Math.max(0, Math.ceil(Math.log2(count / LONGEST_LIST))));

/** The class of the unit that follows, as it stands in a key: behind all units. */
export const classOf = (next: number, splits: number): number =>
  UNITS + (splits === 0 ? 0 : Math.imul(next, 0x9e3779b1) >>> (32 - splits));

/** In the place of the unit that follows: how often a common unit stands in each document, see `writeTally`. */
export const TALLY = 2 * UNITS - 1;
/** Likewise: all places of a hot unit, see `writeStretches`. */
export const SOLO = 2 * UNITS - 2;

/** All lists of a unit lie together. @param next the unit that follows, or its class */
export const postingKey = (unit: number, next: number, segment: number): number =>
  (unit * 2 * UNITS + next) * SEGMENTS + segment;
export const segmentOf = (key: number): number => key % SEGMENTS;

/** Keys of the lists that together hold each place of a unit once, half-open. */
export const keysOf = (unit: number): [from: number, to: number] => [postingKey(unit, 0, 0), postingKey(unit, SOLO, 0)];

const random = (): number => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;

/** The row to put where a document is new, has changed or has gone; in the same transaction. */
export const waitingFor = (documentId: string): Waiting => ({ documentId, stamp: random() });
export const newSegmentId = (): number => random() % SEGMENTS;
