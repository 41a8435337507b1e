// The proof that nothing is lost: which stretches of a raw file went into which block, and which were removed and why.
import type { RemovalReason } from '../lib/corpus/types';
import type { Range } from '../lib/text/text-map';
import { type Passage, withoutInner } from './passage';
import type { Piece } from './pieces';

export interface Coverage {
  /** Name of the raw file; all ranges are UTF-16 units of it. */
  seed: string;
  document: string;
  /** For each block the raw text behind it. */
  kept: Range[][];
  /** For each removed passage what is in it and in none of the passages inside it. */
  removed: { reason: RemovalReason; ranges: Range[] }[];
}

/** @param passages ascending */
export function coverageOf(pieces: readonly Piece[], passages: readonly Passage[]): Pick<Coverage, 'kept' | 'removed'> {
  return {
    kept: pieces.map(({ map }) => map.rawRanges()),
    removed: passages.map((passage) => ({ reason: passage.reason, ranges: withoutInner(passage, passages) })),
  };
}
