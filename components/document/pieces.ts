// Cutting a block's text where marks begin and end, so that it can be shown with them in any script.
import type { Facts } from '../../lib/facts/records';
import type { Brush } from '../../lib/highlight/style';
import { alignOffsets } from '../../lib/script/align';
import type { Span } from '../../lib/text/span';

export interface Mark {
  brush: Brush;
  start: number;
  end: number;
}

export interface Piece {
  text: string;
  brushes: Brush[];
}

/** Marks of a document by block; directional targets are not painted. */
export function marksOf(facts: Facts): ReadonlyMap<number, Mark[]> {
  const marks = new Map<number, Mark[]>();
  const add = (brush: Brush, { block, start, end }: Span) => {
    const held = marks.get(block) ?? [];
    if (!held.some((mark) => mark.brush === brush && mark.start === start && mark.end === end)) {
      marks.set(block, [...held, { brush, start, end }]);
    }
  };
  const targets = facts.targets.filter(({ tier }) => tier !== 'D');
  for (const target of targets) add('target', target);
  for (const deadline of facts.deadlines) add('deadline', deadline);
  for (const record of [...targets, ...facts.deadlines]) for (const { at } of record.bodies) add('body', at);
  for (const citation of facts.citations) add('citation', citation);
  return marks;
}

/** The shown text in order, cut at every edge of a mark.
 * @param original what the marks' offsets count · @param shown the same text, perhaps in another script */
export function piecesOf(original: string, shown: string, marks: readonly Mark[]): Piece[] {
  const locate = alignOffsets(original, shown);
  const edges = new Set([0, original.length]);
  for (const { start, end } of marks) edges.add(start).add(end);
  const sorted = [...edges].filter((at) => at >= 0 && at <= original.length).sort((a, b) => a - b);
  return sorted.slice(1).map((end, i) => {
    const start = sorted[i] ?? 0;
    const brushes = marks.filter((mark) => mark.start <= start && mark.end >= end).map(({ brush }) => brush);
    return { text: shown.slice(locate(start), locate(end)), brushes };
  });
}
