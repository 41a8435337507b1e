// The table that lib/text/fold reads, taken at build time from OpenCC's traditional-to-simplified characters.

/** @param characters OpenCC dictionary text: `龍 龙|門 门|…`, several values parted by spaces, the first one wins.
 * @returns pairs as `createFold` reads them; only BMP characters, only real changes. */
export function foldPairs(characters: string): string {
  let pairs = '';
  for (const entry of characters.split('|')) {
    const [from, to] = entry.split(/[\t ]/);
    if (from && to && from !== to && from.length === 1 && to.length === 1) pairs += from + to;
  }
  return pairs;
}
