// Which items two sequences have in common, in order: patience sorting on what is unique to both, again in every gap.

/** A gap whose table would have more cells than this is left unmatched. */
const MOST_CELLS = 250_000;

/** For each item of `a` the index of its partner in `b`, or −1. Partners rise in both.
 * Time n·log n for texts of which most clauses are unique. */
export function align(a: readonly number[], b: readonly number[]): Int32Array {
  const partner = new Int32Array(a.length).fill(-1);
  const gaps: [number, number, number, number][] = [[0, a.length, 0, b.length]];
  for (let gap = gaps.pop(); gap; gap = gaps.pop()) {
    let [a0, a1, b0, b1] = gap;
    while (a0 < a1 && b0 < b1 && a[a0] === b[b0]) partner[a0++] = b0++;
    while (a0 < a1 && b0 < b1 && a[a1 - 1] === b[b1 - 1]) partner[--a1] = --b1;
    if (a0 === a1 || b0 === b1) continue;
    const anchors = rising(uniquePairs(a, b, a0, a1, b0, b1));
    if (anchors.length === 0) {
      longestCommon(a, b, a0, a1, b0, b1, partner);
      continue;
    }
    for (const [i, j] of [...anchors, [a1, b1] as const]) {
      gaps.push([a0, i, b0, j]);
      if (i < a1) partner[i] = j;
      a0 = i + 1;
      b0 = j + 1;
    }
  }
  return partner;
}

type Pair = readonly [i: number, j: number];

/** Items that stand once in each of the two ranges, by their place in the first. */
function uniquePairs(
  a: readonly number[],
  b: readonly number[],
  a0: number,
  a1: number,
  b0: number,
  b1: number,
): Pair[] {
  const inA = once(a, a0, a1);
  const inB = once(b, b0, b1);
  return [...inA].flatMap(([item, i]) => {
    const j = inB.get(item) ?? -1;
    return i >= 0 && j >= 0 ? [[i, j] as const] : [];
  });
}

/** Where each item stands; −1 for one that stands twice. */
function once(items: readonly number[], from: number, to: number): Map<number, number> {
  const at = new Map<number, number>();
  for (let i = from; i < to; i++) {
    const item = items[i] ?? -1;
    at.set(item, at.has(item) ? -1 : i);
  }
  return at;
}

/** The longest run of pairs that rise in both places (patience sorting). @param pairs rising in the first place */
function rising(pairs: readonly Pair[]): Pair[] {
  const tops: number[] = [];
  const below = new Int32Array(pairs.length).fill(-1);
  const second = (n: number) => pairs[n]?.[1] ?? -1;
  pairs.forEach(([, j], n) => {
    let low = 0;
    for (let high = tops.length; low < high; ) {
      const middle = (low + high) >> 1;
      if (second(tops[middle] ?? -1) < j) low = middle + 1;
      else high = middle;
    }
    below[n] = tops[low - 1] ?? -1;
    tops[low] = n;
  });
  const run: Pair[] = [];
  for (let n = tops.at(-1) ?? -1; n >= 0; n = below[n] ?? -1) {
    const pair = pairs[n];
    if (pair) run.push(pair);
  }
  return run.reverse();
}

/** The textbook table, for short ranges in which every common item is repeated. */
function longestCommon(
  a: readonly number[],
  b: readonly number[],
  a0: number,
  a1: number,
  b0: number,
  b1: number,
  partner: Int32Array,
): void {
  const width = b1 - b0 + 1;
  if ((a1 - a0) * width > MOST_CELLS) return;
  const longest = new Uint16Array((a1 - a0 + 1) * width);
  const at = (i: number, j: number) => longest[(i - a0) * width + j - b0] ?? 0;
  for (let i = a1 - 1; i >= a0; i--) {
    for (let j = b1 - 1; j >= b0; j--) {
      longest[(i - a0) * width + j - b0] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  for (let i = a0, j = b0; i < a1 && j < b1; ) {
    if (a[i] === b[j]) partner[i++] = j++;
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
}
