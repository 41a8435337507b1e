// Takes stretches out of a text and draws the map of what is left.
import { type Segment, TextMap } from '../text-map';
import type { Cleaned, Removed } from './removed';

/** @param spans in any order; where two overlap the one that begins first wins, and of two beginnings the longer
 * @returns what is left, every run of white space one space and none at the ends */
export function cut(raw: string, spans: readonly Removed[]): Cleaned {
  if (spans.length === 0 && !/\s/.test(raw)) return { text: raw, map: TextMap.identity(raw.length), removed: [] };
  const removed = disjoint(spans);
  const segments: Segment[] = [];
  const pieces: string[] = [];
  let clean = 0;
  let next = 0;
  for (const { start, end } of [...removed, { start: raw.length, end: raw.length }]) {
    for (const { 0: run, index } of raw.slice(next, start).matchAll(/\s+|\S+/g)) {
      const isSpace = run.trim() === '';
      if (isSpace && (clean === 0 || pieces.at(-1) === ' ')) continue;
      const piece = isSpace ? ' ' : run;
      segments.push({ clean, cleanLength: piece.length, raw: next + index, rawLength: run.length });
      pieces.push(piece);
      clean += piece.length;
    }
    next = end;
  }
  if (pieces.at(-1) === ' ') {
    pieces.pop();
    segments.pop();
  }
  return { text: pieces.join(''), map: new TextMap(segments, raw.length), removed };
}

function disjoint(spans: readonly Removed[]): Removed[] {
  const kept: Removed[] = [];
  let end = 0;
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (span.start < end) continue;
    kept.push(span);
    end = span.end;
  }
  return kept;
}
