// The whole reading of a page in one go, where there is no background to leave the blocks' kinds to.
import { type PageReading, type ReadOptions, readRaw } from './read-raw';
import { settleBlocks } from './settle';

export type { DomBlock } from './body/blocks';
export type { PageReading } from './read-raw';

/** `readRaw`, with every block's kind and level settled. */
export function readPage(doc: Document, url: string, options?: ReadOptions): PageReading {
  const reading = readRaw(doc, url, options);
  const settled = settleBlocks(reading.blocks.map(({ block }) => block));
  const blocks = reading.blocks.map((raw, i) => ({ ...raw, block: settled[i] ?? raw.block }));
  return { ...reading, blocks };
}
