// Looking things up by place: lists in the order of the text, none overlapping another.

export interface Placed {
  start: number;
  end: number;
}

/** Index of the first item that ends behind `at`; the list's length where none does. */
export function firstEndingBehind(items: readonly Placed[], at: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.end ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The item that holds the unit at `at`, or undefined. */
export function itemAt<T extends Placed>(items: readonly T[], at: number): T | undefined {
  const item = items[firstEndingBehind(items, at)];
  return item && item.start <= at ? item : undefined;
}

/** The first item that shares a unit with a stretch, or undefined. */
export function firstTouching<T extends Placed>(items: readonly T[], start: number, end: number): T | undefined {
  const item = items[firstEndingBehind(items, start)];
  return item && item.start < end ? item : undefined;
}
