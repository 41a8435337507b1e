// In the background: a page's snapshot with what its reading left open, settled on the way into the library.
import type { Snapshot } from '../library/snapshot';
import { settle } from '../page/settle';

/** A block's kind is told by its beginning, UTF-16 units. */
const BEGINNING = 2000;

/** Kinds and levels of blocks, and the dates that the text itself gives; every text stays whole. */
export function settleSnapshot(raw: Snapshot): Snapshot {
  const { writtenDate, effectiveDate, expiryDate } = raw.metadata;
  const beginnings = raw.blocks.map((block) => ({ ...block, text: block.text.slice(0, BEGINNING) }));
  const { kinds, ...dates } = settle(beginnings, { writtenDate, effectiveDate, expiryDate });
  return {
    ...raw,
    metadata: { ...raw.metadata, ...dates },
    blocks: raw.blocks.map((block, i) => ({ ...block, ...kinds[i] })),
  };
}
