// Sorts the places of a text into lists: by unit, and of common units by the unit that follows.
import { BREAK } from './normal';
import { classOf, isCommon, OFTEN, type Segment, splitsOf } from './tables';

/** Units worked on before others have their turn: some 20 ms. */
const A_TURN = 500_000;

/** Lets waiting messages and saves go first. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

interface List {
  unit: number;
  /** The unit that follows, or its class; see `postingKey`. */
  next: number;
}

export interface Sorted extends Pick<Segment, 'units' | 'counts' | 'splits' | 'pairs' | 'pairCounts'> {
  lists: List[];
  /** Places of every list behind one another, each list ascending. */
  places: Uint32Array;
  /** Where the nth list ends in `places`; it begins where the one before ends. */
  ends: Uint32Array;
}

/** @param text in the compared form; breaks are in no list */
export async function sortPlaces(text: Uint16Array, length: number): Promise<Sorted> {
  const counts = new Uint32Array(0x10000);
  for (let i = 0; i < length; i++) counts[text[i] ?? 0] = (counts[text[i] ?? 0] ?? 0) + 1;
  const [breakUnit] = [BREAK.charCodeAt(0)];
  const present = Array.from(counts.keys()).filter((unit) => (counts[unit] ?? 0) > 0);
  const units = present.filter((unit) => unit !== breakUnit);
  const common = units.filter((unit) => isCommon(counts[unit] ?? 0));

  // A row of a table for each common unit, a column for each unit that may follow.
  const column = new Uint16Array(0x10000);
  for (const [i, unit] of present.entries()) column[unit] = i;
  const row = new Int32Array(0x10000).fill(-1);
  for (const [i, unit] of common.entries()) row[unit] = i * present.length;
  const table = new Uint32Array(common.length * present.length);
  for (let i = 0; i < length; i++) {
    if (i % A_TURN === 0) await pause();
    const from = row[text[i] ?? 0] ?? -1;
    if (from < 0) continue;
    const cell = from + (column[text[i + 1] ?? breakUnit] ?? 0);
    table[cell] = (table[cell] ?? 0) + 1;
  }
  const planned = planLists({ units, present, counts, row, table, breakUnit });

  const { lists, first } = planned;
  const listOf = (i: number): number => {
    const unit = text[i] ?? 0;
    const from = row[unit] ?? -1;
    return from < 0 ? (first[unit] ?? 0) : (table[from + (column[text[i + 1] ?? breakUnit] ?? 0)] ?? 0);
  };
  const ends = planned.ends;
  const next = new Uint32Array(lists.length);
  for (let list = 1; list < lists.length; list++) next[list] = ends[list - 1] ?? 0;
  const places = new Uint32Array(ends.at(-1) ?? 0);
  for (let i = 0; i < length; i++) {
    if (i % A_TURN === 0) await pause();
    if (text[i] === breakUnit) continue;
    const list = listOf(i);
    const at = next[list] ?? 0;
    places[at] = i;
    next[list] = at + 1;
  }
  return {
    lists,
    places,
    ends,
    units: Uint16Array.from(units),
    counts: Uint32Array.from(units, (unit) => counts[unit] ?? 0),
    splits: planned.splits,
    pairs: Uint32Array.from(planned.pairs, ([pair]) => pair),
    pairCounts: Uint32Array.from(planned.pairs, ([, count]) => count),
  };
}

interface Counted {
  units: readonly number[];
  present: readonly number[];
  counts: Uint32Array;
  row: Int32Array;
  /** How often each pair occurs; afterwards the number of the pair's list. */
  table: Uint32Array;
  breakUnit: number;
}

/** Which lists there are and where each ends. */
function planLists({ units, present, counts, row, table, breakUnit }: Counted) {
  const lists: List[] = [];
  const sizes: number[] = [];
  const pairs: [pair: number, count: number][] = [];
  const first = new Uint32Array(0x10000);
  const splits = new Uint8Array(units.length);
  const add = (unit: number, next: number, size: number): number => {
    sizes.push(size);
    return lists.push({ unit, next }) - 1;
  };
  for (const [u, unit] of units.entries()) {
    first[unit] = lists.length;
    const from = row[unit] ?? -1;
    if (from < 0) {
      add(unit, classOf(0, 0), counts[unit] ?? 0);
      continue;
    }
    const often = new Set(present.filter((next, i) => next !== breakUnit && (table[from + i] ?? 0) >= OFTEN));
    let rest = counts[unit] ?? 0;
    for (let i = 0; i < present.length; i++) {
      const next = present[i] ?? 0;
      if (!often.has(next)) continue;
      const count = table[from + i] ?? 0;
      rest -= count;
      pairs.push([unit * 0x10000 + next, count]);
      table[from + i] = add(unit, next, count);
    }
    splits[u] = splitsOf(rest);
    const classes = lists.length;
    for (let cls = 0; cls < 1 << (splits[u] ?? 0); cls++) add(unit, classOf(0, 0) + cls, 0);
    for (let i = 0; i < present.length; i++) {
      const next = present[i] ?? 0;
      if (often.has(next)) continue;
      const list = classes + classOf(next, splits[u] ?? 0) - classOf(0, 0);
      sizes[list] = (sizes[list] ?? 0) + (table[from + i] ?? 0);
      table[from + i] = list;
    }
  }
  const ends = new Uint32Array(lists.length);
  let end = 0;
  for (const [list, size] of sizes.entries()) {
    end += size;
    ends[list] = end;
  }
  return { lists, ends, first, splits, pairs };
}
