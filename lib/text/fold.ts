// Folding: one character in, one character out, so that a rule is written once and holds for both scripts and both widths.

/** Gives text in which every traditional character is its simplified one and full-width ASCII is half-width.
 * The length in UTF-16 units never changes: a character whose folding would change it stays as it is. */
export type Fold = (text: string) => string;

/** @param pairs traditional and simplified characters in turn (龍龙門门…), BMP only; see `foldPairs` in lib/script. */
export function createFold(pairs: string): Fold {
  // 0 for a unit that stays: to write all 65,536 would cost every page that a script of ours starts on.
  const table = new Uint16Array(0x10000);
  // Half-width twins of full-width ASCII.
  for (let unit = 0xff01; unit <= 0xff5e; unit++) table[unit] = unit - 0xfee0;
  table[0x3000] = 0x20;
  for (let i = 0; i + 1 < pairs.length; i += 2) table[pairs.charCodeAt(i)] = pairs.charCodeAt(i + 1);

  return (text) => {
    let out = '';
    let kept = 0;
    for (let i = 0; i < text.length; i++) {
      const folded = table[text.charCodeAt(i)];
      if (!folded) continue;
      out += text.slice(kept, i) + String.fromCharCode(folded);
      kept = i + 1;
    }
    return kept === 0 ? text : out + text.slice(kept);
  };
}
