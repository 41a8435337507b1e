// Words of a text with where they stood and what stood around them: how a note's place is kept, and found again.
import type { Block } from '../structure/block';
import type { Span } from '../text/span';

/** From a unit of one block to a unit of the same or a later one; UTF-16 units of the original texts. */
export interface Place {
  block: number;
  start: number;
  /** The block that holds the last unit; `end` is one past that unit, in this block. */
  lastBlock: number;
  end: number;
}

export interface Quote extends Place {
  /** The words themselves; blocks are parted by a line feed. */
  quote: string;
  /** What stood on either side, over the edges of blocks, too. */
  before: string;
  after: string;
}

/** Units of context kept on either side. */
export const CONTEXT = 32;

type Texts = readonly Pick<Block, 'text'>[];

/** Blocks as one text, parted by line feeds. @param change made to each block's text; must keep its length */
export function joinBlocks(blocks: Texts, change: (text: string) => string = (text) => text) {
  const starts: number[] = [];
  let length = 0;
  for (const { text } of blocks) {
    starts.push(length);
    length += text.length + 1;
  }
  return { text: blocks.map(({ text }) => change(text)).join('\n'), starts };
}

/** The block that a unit of the joined text stands in. */
function blockAt(starts: readonly number[], at: number): number {
  let [from, to] = [0, starts.length];
  while (to - from > 1) {
    const middle = (from + to) >> 1;
    if ((starts[middle] ?? 0) <= at) from = middle;
    else to = middle;
  }
  return from;
}

/** A stretch of the joined text as a place; line feeds at its ends are left out. */
export function placeAt(text: string, starts: readonly number[], from: number, to: number): Place {
  let [start, end] = [from, to];
  while (start < end && text[start] === '\n') start++;
  while (end > start && text[end - 1] === '\n') end--;
  const block = blockAt(starts, start);
  const lastBlock = blockAt(starts, Math.max(start, end - 1));
  return { block, start: start - (starts[block] ?? 0), lastBlock, end: end - (starts[lastBlock] ?? 0) };
}

/** A place with its words and its surroundings. */
export function quoteOf(place: Place, blocks: Texts): Quote {
  const { text, starts } = joinBlocks(blocks);
  const from = (starts[place.block] ?? 0) + place.start;
  const to = (starts[place.lastBlock] ?? 0) + place.end;
  return {
    ...place,
    quote: text.slice(from, to),
    before: text.slice(Math.max(0, from - CONTEXT), from),
    after: text.slice(to, to + CONTEXT),
  };
}

/** The place block by block, no further than the blocks go: a place may be of another text, or of a file that anybody wrote. */
export function spansOf({ block, start, lastBlock, end }: Place, blocks: Texts): Span[] {
  const spans: Span[] = [];
  for (let i = block; i <= Math.min(lastBlock, blocks.length - 1); i++) {
    const length = blocks[i]?.text.length ?? 0;
    const from = i === block ? start : 0;
    const to = i === lastBlock ? Math.min(end, length) : length;
    if (from < to) spans.push({ block: i, start: from, end: to });
  }
  return spans;
}
