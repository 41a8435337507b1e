// Replaces stretches of a text and draws the map of the result.
import { type Range, type Segment, TextMap } from './text-map';

/** Puts `text` in the place of a range of raw text; empty text takes it out. */
export interface Edit extends Range {
  text: string;
}

/** @param edits ascending and apart from one another */
export function editText(raw: string, edits: readonly Edit[]): { text: string; map: TextMap } {
  const segments: Segment[] = [];
  const pieces: string[] = [];
  let clean = 0;
  let next = 0;
  const put = (piece: string, from: number, rawLength: number): void => {
    segments.push({ clean, cleanLength: piece.length, raw: from, rawLength });
    pieces.push(piece);
    clean += piece.length;
  };
  for (const { start, end, text } of edits) {
    put(raw.slice(next, start), next, start - next);
    put(text, start, end - start);
    next = end;
  }
  put(raw.slice(next), next, raw.length - next);
  return { text: pieces.join(''), map: new TextMap(segments, raw.length) };
}
