// Gives a text that lost its line breaks its paragraphs back.
import type { Range } from '../text/text-map';
import { findBreaks } from './breaks';
import { plain } from './plain';

/** A piece shorter than this, in UTF-16 units, is a paragraph, whatever is in it. */
const SHORTEST_RUN = 60;
/** What parts paragraphs by itself: a line's end, or white space wider than one space. */
const GAP = /[\r\n]|\s{2}/;

/** @returns ranges of UTF-16 units, ascending and apart, that together hold everything but white space. Headings without a
 *   mark at their end are parted from their text, run-in headings (（一）主要目标。到2022年…) are not; a flattened indicator
 *   table is a paragraph of its own. */
export function splitParagraphs(text: string): Range[] {
  const offsets: number[] = [];
  let start = 0;
  for (const gap of [...gapsOf(text), text.length]) {
    if (gap - start >= SHORTEST_RUN) {
      const { text: line, toRaw } = plain(text.slice(start, gap));
      for (const at of findBreaks(line)) offsets.push(start + toRaw(at));
    }
    offsets.push(gap);
    start = gap;
  }
  return splitAt(text, offsets);
}

function gapsOf(text: string): number[] {
  const gaps: number[] = [];
  for (const { 0: space, index } of text.matchAll(/\s+/g)) if (GAP.test(space)) gaps.push(index + space.length);
  return gaps;
}

/** The stretches between ascending offsets, white space at their ends left out, empty ones dropped. */
function splitAt(text: string, offsets: readonly number[]): Range[] {
  const found: Range[] = [];
  let start = 0;
  for (const end of offsets) {
    const piece = text.slice(start, end);
    const trimmed = piece.trim();
    if (trimmed !== '') {
      const first = start + piece.indexOf(trimmed);
      found.push({ start: first, end: first + trimmed.length });
    }
    start = end;
  }
  return found;
}
