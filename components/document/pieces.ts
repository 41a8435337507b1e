// Cutting a block's text where marks begin and end, so that it can be shown with them in any script.
import type { Facts } from '../../lib/facts/records';
import { type Finding, findingsOf } from '../../lib/highlight/findings';
import type { Brush } from '../../lib/highlight/style';
import { alignOffsets } from '../../lib/script/align';

export interface Mark {
  brush: Brush;
  start: number;
  end: number;
}

export interface Piece {
  /** First unit in the original text. */
  start: number;
  text: string;
  brushes: Brush[];
}

/** Marks of a document by block. @param isWanted whether findings of a kind are marked */
export function marksOf(
  facts: Facts,
  isWanted: (brush: Finding['brush']) => boolean = () => true,
): ReadonlyMap<number, Mark[]> {
  const found = findingsOf(facts).filter(({ brush }) => isWanted(brush));
  const marks = found.map(({ brush, at: { block, start, end } }) => ({ block, brush, start, end }));
  return Map.groupBy(marks, ({ block }) => block);
}

/** The shown text in order, cut at every edge of a mark.
 * @param original what the marks' offsets count · @param shown the same text, perhaps in another script
 * @param cuts further places to cut at, in the original */
export function piecesOf(
  original: string,
  shown: string,
  marks: readonly Mark[],
  cuts: readonly number[] = [],
): Piece[] {
  const locate = alignOffsets(original, shown);
  const edges = new Set([0, original.length, ...cuts]);
  for (const { start, end } of marks) edges.add(start).add(end);
  const sorted = [...edges].filter((at) => at >= 0 && at <= original.length).sort((a, b) => a - b);
  return sorted.slice(1).map((end, i) => {
    const start = sorted[i] ?? 0;
    const brushes = marks.filter((mark) => mark.start <= start && mark.end >= end).map(({ brush }) => brush);
    return { start, text: shown.slice(locate(start), locate(end)), brushes };
  });
}

/** A part of a text with the marks that reach into it, as a text of its own.
 * @param from first unit of the original · @param to one past the last */
export function sliceOf(original: string, shown: string, marks: readonly Mark[], from: number, to: number) {
  const locate = alignOffsets(original, shown);
  return {
    original: original.slice(from, to),
    shown: shown.slice(locate(from), locate(to)),
    marks: marks
      .filter(({ start, end }) => start < to && end > from)
      .map(({ brush, start, end }) => ({ brush, start: Math.max(start, from) - from, end: Math.min(end, to) - from })),
  };
}
