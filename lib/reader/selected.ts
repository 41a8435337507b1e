// What is selected on a page, as a place in its blocks: in the originals, whatever script the page is shown in.
import type { Place } from '../compare/quote';
import type { DomBlock } from '../page/read';
import { alignOffsets } from '../script/align';

/** The unit of the original that stands at a unit of what is shown. */
export function originalOffset(original: string, shown: string, at: number): number {
  if (original.length === shown.length) return at;
  const locate = alignOffsets(original, shown);
  let [from, to] = [0, original.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (locate(middle) < at) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** From the first to the last unit of the text that a range holds, white space at the ends left out; null where it holds
 * none of the text. */
export function placeOfRange(
  range: Range,
  blocks: readonly DomBlock[],
  originalOf: (node: Text) => string,
): Place | null {
  let first: { block: number; at: number } | null = null;
  let last: { block: number; at: number } | null = null;
  blocks.forEach(({ runs }, block) => {
    for (const { node, nodeStart, blockStart, length } of runs) {
      if (!range.intersectsNode(node)) continue;
      const original = originalOf(node);
      const from = node === range.startContainer ? originalOffset(original, node.data, range.startOffset) : 0;
      const to = node === range.endContainer ? originalOffset(original, node.data, range.endOffset) : original.length;
      const start = Math.max(from, nodeStart);
      const end = Math.min(to, nodeStart + length);
      if (start >= end) continue;
      first ??= { block, at: blockStart + start - nodeStart };
      last = { block, at: blockStart + end - nodeStart };
    }
  });
  return first && last ? trimmed({ first, last }, blocks) : null;
}

interface Ends {
  first: { block: number; at: number };
  last: { block: number; at: number };
}

function trimmed({ first, last }: Ends, blocks: readonly DomBlock[]): Place | null {
  const textOf = (block: number) => blocks[block]?.block.text ?? '';
  let { block, at: start } = first;
  let { block: lastBlock, at: end } = last;
  const isBlank = (text: string) => text.trim() === '';
  while (block < lastBlock && isBlank(textOf(block).slice(start))) {
    block++;
    start = 0;
  }
  while (lastBlock > block && isBlank(textOf(lastBlock).slice(0, end))) end = textOf(--lastBlock).length;
  while (start < textOf(block).length && isBlank(textOf(block)[start] ?? '')) start++;
  while (end > 0 && isBlank(textOf(lastBlock)[end - 1] ?? '')) end--;
  return block < lastBlock || start < end ? { block, start, lastBlock, end } : null;
}
