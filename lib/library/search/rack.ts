// Documents that are searched together: those of a segment, those that wait for the index, the bundled ones.

import type { Particulars } from './particulars';

/** For each document three numbers: how often a word stands in its title, in its number and in its body. */
export type Places = Uint32Array;

export interface Rack {
  shelf: 'saved' | 'corpus';
  ids: readonly string[];
  /** What filters ask of the nth document. */
  particulars: (n: number) => Particulars;
  /** The nth document counts for nothing. */
  isOut: (n: number) => boolean;
}

/** A document that is read rather than looked up; see `normalText`. */
export interface ReadText {
  text: string;
  number: number;
  body: number;
}

/** Counts a word in a text. Occurrences that overlap count once each. */
export function countIn({ text, number, body }: ReadText, word: string, places: Places, n: number): void {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const part = at < number ? 0 : at < body ? 1 : 2;
    places[n * 3 + part] = (places[n * 3 + part] ?? 0) + 1;
  }
}
