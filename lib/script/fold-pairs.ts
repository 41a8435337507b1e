// The table that lib/text/fold reads, taken at build time from OpenCC's traditional-to-simplified characters.

/** Forms that OpenCC's list lacks, each before the simplified character it stands for: Hong Kong's and Taiwan's own
 * (衞 枱 敍 衹 粧 糭 · 痺 睪 簷 鯰), then two more shapes of characters met in documents.
 * 著 is not here: 显著 and 着力 are both simplified, and only the word tells which. */
const VARIANTS = '衞卫枱台敍叙衹只祗只粧妆糭粽痺痹睪睾簷檐鯰鲶戸户値值';

/** Kangxi radicals and compatibility ideographs, which text copied from PDF files is full of: ⽂ for 文. */
const LOOKALIKES = [
  [0x2f00, 0x2fd5],
  [0xf900, 0xfad9],
] as const;

/** @param characters OpenCC dictionary text: `門 门|…`; of several values parted by spaces the first one wins.
 * @returns pairs as `createFold` reads them; only BMP characters, only real changes, and what a character folds to
 * folds no further. */
export function foldPairs(characters: string): string {
  const folded = new Map<string, string>();
  for (let i = 0; i + 1 < VARIANTS.length; i += 2) folded.set(VARIANTS[i] ?? '', VARIANTS[i + 1] ?? '');
  for (const entry of characters.split('|')) {
    const [from, to] = entry.split(/[\t ]/);
    if (from && to && from !== to && from.length === 1 && to.length === 1) folded.set(from, to);
  }
  for (const [first, last] of LOOKALIKES) {
    for (let code = first; code <= last; code++) {
      const from = String.fromCharCode(code);
      const to = from.normalize('NFKC');
      if (to !== from && to.length === 1) folded.set(from, to);
    }
  }
  const settled = (character: string): string => {
    const next = folded.get(character);
    return next === undefined ? character : settled(next);
  };
  return Array.from(folded.keys(), (from) => from + settled(from)).join('');
}
