// From findings to strokes: which units of which text nodes are to be painted with which brush.
import type { Facts } from '../facts/records';
import type { DomBlock } from '../page/read';
import type { Span } from '../text/span';
import type { Brush } from './style';

export interface Stroke {
  brush: Brush;
  node: Text;
  /** UTF-16 units of the node's original text. */
  start: number;
  end: number;
}

/** Pieces of a span in the text nodes it runs through; empty where the span lies outside its block. */
export function strokesOfSpan(span: Span, brush: Brush, blocks: readonly DomBlock[]): Stroke[] {
  const strokes: Stroke[] = [];
  for (const { node, nodeStart, blockStart, length } of blocks[span.block]?.runs ?? []) {
    const from = Math.max(span.start, blockStart);
    const to = Math.min(span.end, blockStart + length);
    if (from >= to) continue;
    const start = nodeStart + from - blockStart;
    const end = nodeStart + to - blockStart;
    const last = strokes.at(-1);
    // Runs parted only by collapsed white space are painted through.
    if (last?.node === node) last.end = end;
    else strokes.push({ brush, node, start, end });
  }
  return strokes;
}

/** Directional targets are kept but not painted: a page of goals would be gold all over. */
export function strokesOf(facts: Facts, blocks: readonly DomBlock[]): Stroke[] {
  const targets = facts.targets.filter(({ tier }) => tier !== 'D');
  const bodies = new Map<string, Span>();
  for (const { bodies: named } of [...targets, ...facts.deadlines]) {
    for (const { at } of named) bodies.set(`${at.block}:${at.start}`, at);
  }
  return [
    ...targets.flatMap((span) => strokesOfSpan(span, 'target', blocks)),
    ...facts.deadlines.flatMap((span) => strokesOfSpan(span, 'deadline', blocks)),
    ...[...bodies.values()].flatMap((span) => strokesOfSpan(span, 'body', blocks)),
    ...facts.citations.flatMap((span) => strokesOfSpan(span, 'citation', blocks)),
  ];
}
