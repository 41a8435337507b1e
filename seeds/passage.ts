// A stretch of a raw file that is in no block.
import type { RemovalReason } from '../lib/corpus/types';
import type { Removed } from '../lib/text/noise';
import type { Range } from '../lib/text/text-map';

/** In units of the raw file. Noise lies inside the furniture and the tables of contents that it was sown into. */
export interface Passage extends Range {
  reason: RemovalReason;
  /** As it reads without noise and white space at its ends. */
  text: string;
}

/** A view counter is the page's own, as its date and its navigation are. */
export function passageOfNoise(raw: string, { start, end, reason }: Removed): Passage {
  return { start, end, reason: reason === 'view counter' ? 'page furniture' : reason, text: raw.slice(start, end) };
}

/** A passage without those that lie inside it: the watermark in a table of contents. */
export function withoutInner(passage: Passage, all: readonly Passage[]): Range[] {
  const ranges: Range[] = [];
  let { start } = passage;
  for (const other of all) {
    if (other === passage || other.start < passage.start || other.end > passage.end) continue;
    ranges.push({ start, end: other.start });
    start = other.end;
  }
  ranges.push({ start, end: passage.end });
  return ranges.filter((range) => range.end > range.start);
}
