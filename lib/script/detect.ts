// Which script a text is in, by the characters that only one script has. The sets come out of the dictionary's tables.
import type { Script } from '../structure/document';
import type { Table } from './tables';

export interface Shown {
  /** How many characters of the text only simplified script has (发, 们). */
  simplified: number;
  /** How many only traditional script has (發, 們). */
  traditional: number;
}

export interface Detector {
  count: (text: string) => Shown;
  /** Whether only simplified script has this UTF-16 unit. */
  isSimplified: (unit: number) => boolean;
}

const SIMPLIFIED = 1;
const TRADITIONAL = 2;

/** A text is mixed when at least one in this many of its telling characters is of the other script: a page that quotes
 * one name in the other script is not, a page with every tenth character left as it was is. */
const MIXED_SHARE = 10;

/** A character is simplified when it has a traditional form and neither a phrase nor a region's standard keeps it in
 * traditional text (后 and 干 are kept, 群 is Taiwan's); traditional when it has a simplified form and no simplified
 * phrase holds it (著, 乾, 瞭 are held). */
export function createDetector({ st, ts, hk, tw }: Record<'st' | 'ts' | 'hk' | 'tw', Table>): Detector {
  const inTraditional = new Uint8Array(0x10000);
  const inSimplified = new Uint8Array(0x10000);
  for (let i = 0; i < st.written.length; i++) inTraditional[st.written[i] ?? 0] = 1;
  for (const { changed, chars } of [hk, tw]) for (const unit of changed) inTraditional[chars[unit] ?? 0] = 1;
  for (let i = 0; i < st.added.length; i++) inSimplified[st.added[i] ?? 0] = 1;
  const kinds = new Uint8Array(0x10000);
  for (const unit of st.changed) if (inTraditional[unit] === 0 && ts.chars[unit] === unit) kinds[unit] = SIMPLIFIED;
  for (const unit of ts.changed) if (inSimplified[unit] === 0 && st.chars[unit] === unit) kinds[unit] = TRADITIONAL;
  return {
    count: (text) => {
      let simplified = 0;
      let traditional = 0;
      for (let i = 0; i < text.length; i++) {
        const kind = kinds[text.charCodeAt(i)];
        if (kind === SIMPLIFIED) simplified++;
        else if (kind === TRADITIONAL) traditional++;
      }
      return { simplified, traditional };
    },
    isSimplified: (unit) => kinds[unit] === SIMPLIFIED,
  };
}

/** @returns `none` for a text that no character gives away: not Chinese, or alike in both scripts (主要目的). */
export function detectScript({ simplified, traditional }: Shown): Script {
  const all = simplified + traditional;
  if (all === 0) return 'none';
  if (Math.min(simplified, traditional) * MIXED_SHARE >= all) return 'mixed';
  return simplified > traditional ? 'simplified' : 'traditional';
}
