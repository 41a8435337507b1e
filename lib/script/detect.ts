// Which script a text is in, by the characters that only one script has. The sets come out of the dictionary's tables.
import type { Script } from '../structure/document';
import type { ByteReader } from './bytes';
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

/** Build time: which of the characters that `st` and `ts` change give their script away, a bit for each.
 * A character is simplified when it has a traditional form and neither a phrase nor a region's standard keeps it in
 * traditional text (后 and 干 are kept, 群 is Taiwan's); traditional when it has a simplified form and no simplified
 * phrase holds it (著, 乾, 瞭 are held). */
export function tellingBits({ st, ts, hk, tw }: Record<'st' | 'ts' | 'hk' | 'tw', Table>): Uint8Array[] {
  const inTraditional = new Uint8Array(0x10000);
  const inSimplified = new Uint8Array(0x10000);
  for (const unit of st.written) inTraditional[unit] = 1;
  for (const { changed, chars } of [hk, tw]) for (const unit of changed) inTraditional[chars[unit] ?? 0] = 1;
  for (const unit of st.trie.labels) inSimplified[unit] = 1;
  const bitsOf = ({ changed }: Table, isTelling: (unit: number) => boolean): Uint8Array => {
    const bits = new Uint8Array((changed.length + 7) >> 3);
    changed.forEach((unit, i) => {
      if (isTelling(unit)) bits[i >> 3] = (bits[i >> 3] ?? 0) | (1 << (i & 7));
    });
    return bits;
  };
  return [
    bitsOf(st, (unit) => inTraditional[unit] === 0 && ts.chars[unit] === unit),
    bitsOf(ts, (unit) => inSimplified[unit] === 0 && st.chars[unit] === unit),
  ];
}

/** @param simplified the characters that `st` changes, `traditional` those that `ts` changes.
 * @param reader at what `tellingBits` made of these two. */
export function createDetector(simplified: Uint16Array, traditional: Uint16Array, reader: ByteReader): Detector {
  const kinds = new Uint8Array(0x10000);
  const read = (units: Uint16Array, kind: number): void => {
    const bits = reader.row((units.length + 7) >> 3);
    for (let i = 0; i < units.length; i++) if (((bits[i >> 3] ?? 0) >> (i & 7)) & 1) kinds[units[i] ?? 0] = kind;
  };
  read(simplified, SIMPLIFIED);
  read(traditional, TRADITIONAL);
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
