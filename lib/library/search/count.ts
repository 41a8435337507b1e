// From places in a segment to its documents: which hold them, in which part, how often.
import type { Places } from './rack';
import type { Segment } from './tables';

/** Calls back with the document of every start, and the part of it: 0 its title, 1 its number, 2 its body. */
function eachDocument(starts: Uint32Array, segment: Segment, found: (n: number, part: number) => void): void {
  const bounds = segment.starts;
  let n = 0;
  for (const at of starts) {
    while (at >= (bounds[n * 3 + 3] ?? Infinity)) n++;
    found(n, at < (bounds[n * 3 + 1] ?? 0) ? 0 : at < (bounds[n * 3 + 2] ?? 0) ? 1 : 2);
  }
}

/** How often each document holds what begins there; undefined where none does. */
export function countAll(starts: Uint32Array, segment: Segment): Places | undefined {
  if (starts.length === 0) return undefined;
  const places = new Uint32Array(segment.starts.length - 1);
  eachDocument(starts, segment, (n, part) => {
    places[n * 3 + part] = (places[n * 3 + part] ?? 0) + 1;
  });
  return places;
}

/** Every document that holds one of the places, by segment. */
export function documentsOf(
  starts: readonly Uint32Array[],
  segments: readonly Segment[],
): { segment: number; n: number }[] {
  return segments.flatMap((segment, s) => {
    const found = new Set<number>();
    eachDocument(starts[s] ?? new Uint32Array(0), segment, (n) => found.add(n));
    return Array.from(found, (n) => ({ segment: s, n }));
  });
}
