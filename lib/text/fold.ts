// Folding: one character in, one character out, so that a rule is written once and holds for both scripts and both widths.

/** Gives text in which every traditional character is its simplified one and full-width ASCII is half-width.
 * The length in UTF-16 units never changes: a character whose folding would change it stays as it is. */
export type Fold = (text: string) => string;

/** Half-width twin of a full-width unit (U+FF01–FF5E, U+3000), or the unit itself. */
const narrow = (unit: number): number =>
  unit >= 0xff01 && unit <= 0xff5e ? unit - 0xfee0 : unit === 0x3000 ? 0x20 : unit;

/** Units turned into text at a time: pieces for each folded character would leave a long text a rope of thousands. */
const CHUNK = 4096;

/** @param pairs traditional and simplified characters in turn (龍龙門门…), BMP only; see `foldPairs` in lib/script. */
export function createFold(pairs: string): Fold {
  const table = new Uint16Array(0x10000);
  for (let unit = 0; unit < 0x10000; unit++) table[unit] = narrow(unit);
  for (let i = 0; i + 1 < pairs.length; i += 2) table[pairs.charCodeAt(i)] = pairs.charCodeAt(i + 1);

  const units = new Uint16Array(CHUNK);
  return (text) => {
    let out = '';
    let isSame = true;
    for (let from = 0; from < text.length; from += CHUNK) {
      const length = Math.min(CHUNK, text.length - from);
      for (let i = 0; i < length; i++) {
        const unit = text.charCodeAt(from + i);
        const folded = table[unit] ?? unit;
        units[i] = folded;
        isSame &&= folded === unit;
      }
      out += Reflect.apply(String.fromCharCode, null, units.subarray(0, length));
    }
    return isSame ? text : out;
  };
}
