// What cleaning gives: the text that is left, the way back, and what was taken out.
import type { TextMap } from '../text-map';

export type NoiseReason = 'pinyin gloss' | 'watermark' | 'template leftover' | 'view counter';

/** A stretch of raw text that is no part of what was written, in UTF-16 units. */
export interface Removed {
  start: number;
  end: number;
  reason: NoiseReason;
}

export interface Cleaned {
  /** Without noise; every run of white space is one space, none at the ends. */
  text: string;
  /** From `text` back to the raw text. */
  map: TextMap;
  /** In raw units, ascending, apart from one another; white space is not listed. */
  removed: Removed[];
}
