// Folding: one character in, one character out, so that a rule is written once and holds for both scripts and both widths.

/** Gives text in which every traditional character is its simplified one and full-width ASCII is half-width.
 * The length in UTF-16 units never changes: a character whose folding would change it stays as it is. */
export type Fold = (text: string) => string;

/** Half-width twin of a full-width unit (U+FF01–FF5E, U+3000), or the unit itself. */
const narrow = (unit: number): number =>
  unit >= 0xff01 && unit <= 0xff5e ? unit - 0xfee0 : unit === 0x3000 ? 0x20 : unit;

/** @param pairs traditional and simplified characters in turn (龍龙門门…), BMP only; see `foldPairs` in lib/script. */
export function createFold(pairs: string): Fold {
  const table = new Uint16Array(0x10000);
  for (let unit = 0; unit < 0x10000; unit++) table[unit] = narrow(unit);
  for (let i = 0; i + 1 < pairs.length; i += 2) table[pairs.charCodeAt(i)] = pairs.charCodeAt(i + 1);

  return (text) => {
    let out = '';
    let kept = 0;
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      const folded = table[unit] ?? unit;
      if (folded === unit) continue;
      out += text.slice(kept, i) + String.fromCharCode(folded);
      kept = i + 1;
    }
    return kept === 0 ? text : out + text.slice(kept);
  };
}
