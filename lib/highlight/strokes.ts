// From findings to strokes: which units of which text nodes are to be painted with which brush.
import type { DomBlock } from '../page/read';
import type { Finding } from './findings';

export interface Stroke {
  finding: Finding;
  node: Text;
  /** UTF-16 units of the node's original text. */
  start: number;
  end: number;
}

/** Pieces of a finding in the text nodes it runs through; empty where it lies outside its block. */
export function strokesOf(finding: Finding, blocks: readonly DomBlock[]): Stroke[] {
  const { at } = finding;
  const strokes: Stroke[] = [];
  for (const { node, nodeStart, blockStart, length } of blocks[at.block]?.runs ?? []) {
    const from = Math.max(at.start, blockStart);
    const to = Math.min(at.end, blockStart + length);
    if (from >= to) continue;
    const start = nodeStart + from - blockStart;
    const end = nodeStart + to - blockStart;
    const last = strokes.at(-1);
    // Runs parted only by collapsed white space are painted through.
    if (last?.node === node) last.end = end;
    else strokes.push({ finding, node, start, end });
  }
  return strokes;
}
