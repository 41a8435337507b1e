// From findings to strokes: which units of which text nodes are to be painted with which brush.
import type { TextOf } from '../page/body/line';
import type { DomBlock } from '../page/read';
import type { Span } from '../text/span';
import type { Finding } from './findings';

/** UTF-16 units of one text node's original text. */
export interface Place {
  node: Text;
  start: number;
  end: number;
}

export interface Stroke extends Place {
  finding: Finding;
}

/** Where a span stands in the text nodes it runs through; empty where it lies outside its block. A node that says
 * something else by now than when it was read is left out: no words are ever painted for others.
 * @param textOf the original text of a node, where the page shows another script */
export function placesOf(at: Span, blocks: readonly DomBlock[], textOf: TextOf = (node) => node.data): Place[] {
  const places: Place[] = [];
  const { runs = [], block } = blocks[at.block] ?? {};
  for (const { node, nodeStart, blockStart, length } of runs) {
    const from = Math.max(at.start, blockStart);
    const to = Math.min(at.end, blockStart + length);
    if (from >= to) continue;
    const start = nodeStart + from - blockStart;
    const end = nodeStart + to - blockStart;
    if (textOf(node).slice(start, end) !== block?.text.slice(from, to)) continue;
    const last = places.at(-1);
    // Runs parted only by collapsed white space are painted through.
    if (last?.node === node) last.end = end;
    else places.push({ node, start, end });
  }
  return places;
}

/** The pieces of a finding. */
export const strokesOf = (finding: Finding, blocks: readonly DomBlock[], textOf?: TextOf): Stroke[] =>
  placesOf(finding.at, blocks, textOf).map((place) => ({ ...place, finding }));
