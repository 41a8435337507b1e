// What the reading inside a page leaves open, settled from the blocks alone: in the background, or on files.
import type { Block, BlockKind } from '../structure/block';
import { classifyBlocks } from '../structure/classify';
import { type Dated, statedValidity, type Validity } from './metadata/validity';

/** Kinds and levels of blocks as `readRaw` gives them: what the DOM said surely (titles, headings, cells) stays, and what
 * it did not, marked `paragraph`, is told by `lib/structure`. Settled blocks stay as they are. */
export const settleBlocks = (blocks: readonly Block[]): Block[] =>
  classifyBlocks(blocks.map(({ kind, ...rest }) => (kind === 'paragraph' ? rest : { ...rest, kind })));

export interface Settled extends Validity {
  /** In the order of the blocks asked about. */
  kinds: { kind: BlockKind; level?: number }[];
}

/** @param dates that the page itself states */
export function settle(raw: readonly Block[], dates: Dated): Settled {
  const blocks = settleBlocks(raw);
  const kinds = blocks.map(({ kind, level }) => (level === undefined ? { kind } : { kind, level }));
  return { kinds, ...statedValidity(blocks, dates) };
}
