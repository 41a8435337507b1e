// Comparing two bodies of text by their 5-grams of Han characters, for the measuring commands.

const GRAM = 5;

/** How often each 5-gram stands in a text, everything but Han characters left out. */
export function grams(text: string): Map<string, number> {
  const han = (text.match(/[㐀-鿿豈-﫿]/g) ?? []).join('');
  const counts = new Map<string, number>();
  for (let i = 0; i + GRAM <= han.length; i++) {
    const gram = han.slice(i, i + GRAM);
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return counts;
}

/** Share of the first text's grams that the second has, each as often; 1 for a text without grams. */
export function coverage(of: ReadonlyMap<string, number>, by: ReadonlyMap<string, number>): number {
  let all = 0;
  let covered = 0;
  for (const [gram, count] of of) {
    all += count;
    covered += Math.min(count, by.get(gram) ?? 0);
  }
  return all === 0 ? 1 : covered / all;
}
