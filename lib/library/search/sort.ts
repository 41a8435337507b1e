// Sorts the places of a text into lists: by unit, and of common units by the unit that follows.
import { BREAK } from './normal';
import { classOf, isCommon, OFTEN, type Segment, splitsOf } from './tables';
import type { takeTurns } from './turns';

const BREAK_UNIT = BREAK.charCodeAt(0);

/** Units worked on between two turns, some milliseconds of work. */
const STEP = 2 ** 18;

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

/** Units as small numbers, the commonest unit's first, so that what is counted by them lies close together. */
export interface Ranked {
  /** The unit of each number. */
  units: Uint16Array;
  /** How often each occurs. */
  counts: Uint32Array;
  /** So many of them are common: those with the smallest numbers, the break not among them. */
  common: number;
}

/** Puts numbers in the place of the text's units. @param counts how often each unit occurs in the text */
export async function rankUnits(
  text: Uint16Array,
  counts: Uint32Array,
  turn: ReturnType<typeof takeTurns>,
): Promise<Ranked> {
  const often = (unit: number) => counts[unit] ?? 0;
  const present = Array.from(counts.keys()).filter((unit) => often(unit) > 0);
  const weight = (unit: number) => (unit !== BREAK_UNIT && isCommon(often(unit)) ? often(unit) : 0);
  const units = Uint16Array.from(present.sort((a, b) => weight(b) - weight(a) || a - b));
  const numbers = new Uint16Array(0x10000);
  for (const [number, unit] of units.entries()) numbers[unit] = number;
  for (let from = 0; from < text.length; from += STEP) {
    const to = Math.min(text.length, from + STEP);
    for (let i = from; i < to; i++) text[i] = numbers[text[i] ?? 0] ?? 0;
    await turn();
  }
  return {
    units,
    counts: Uint32Array.from(units, often),
    common: units.reduce((sum, unit) => sum + (weight(unit) > 0 ? 1 : 0), 0),
  };
}

/** @param text as numbers, see `rankUnits`; breaks are in no list */
export async function sortPlaces(
  text: Uint16Array,
  ranked: Ranked,
  turn: ReturnType<typeof takeTurns>,
): Promise<Sorted> {
  const { units, common } = ranked;
  const width = units.length;
  const breakNumber = units.indexOf(BREAK_UNIT);
  // A row for each common unit, a column for each unit that may follow.
  const table = new Uint32Array(common * width);
  for (let from = 0; from < text.length; from += STEP) {
    const to = Math.min(text.length, from + STEP);
    for (let i = from; i < to; i++) {
      const number = text[i] ?? 0;
      if (number >= common) continue;
      const cell = number * width + (i + 1 < text.length ? (text[i + 1] ?? 0) : breakNumber);
      table[cell] = (table[cell] ?? 0) + 1;
    }
    await turn();
  }
  const { lists, ends, first, ...about } = await planLists(ranked, table, breakNumber, turn);

  const next = new Uint32Array(lists.length);
  for (let list = 1; list < lists.length; list++) next[list] = ends[list - 1] ?? 0;
  const places = new Uint32Array(ends.at(-1) ?? 0);
  for (let from = 0; from < text.length; from += STEP) {
    const to = Math.min(text.length, from + STEP);
    for (let i = from; i < to; i++) {
      const number = text[i] ?? 0;
      if (number === breakNumber) continue;
      const following = i + 1 < text.length ? (text[i + 1] ?? 0) : breakNumber;
      const list = (number < common ? table[number * width + following] : first[number]) ?? 0;
      const at = next[list] ?? 0;
      places[at] = i;
      next[list] = at + 1;
    }
    await turn();
  }
  return { lists, places, ends, ...about };
}

/** Which lists there are, in the order of their keys, and where each ends.
 * @param table how often each pair occurs; afterwards the number of the pair's list */
async function planLists(
  { units, counts, common }: Ranked,
  table: Uint32Array,
  breakNumber: number,
  turn: ReturnType<typeof takeTurns>,
) {
  const lists: List[] = [];
  const sizes: number[] = [];
  const pairs: [pair: number, count: number][] = [];
  const first = new Uint32Array(units.length);
  const byUnit = Array.from(units.keys())
    .filter((number) => number !== breakNumber)
    .sort((a, b) => (units[a] ?? 0) - (units[b] ?? 0));
  const splits = new Uint8Array(byUnit.length);
  const add = (unit: number, next: number, size: number): number => {
    sizes.push(size);
    return lists.push({ unit, next }) - 1;
  };
  // Columns in the order of their units, as pairs stand in keys.
  const columns = [...byUnit];
  for (const [u, number] of byUnit.entries()) {
    const unit = units[number] ?? 0;
    await turn();
    first[number] = lists.length;
    if (number >= common) {
      add(unit, classOf(0, 0), counts[number] ?? 0);
      continue;
    }
    const row = table.subarray(number * units.length, (number + 1) * units.length);
    let rest = counts[number] ?? 0;
    const others: number[] = [breakNumber];
    for (const column of columns) {
      const count = row[column] ?? 0;
      if (count < OFTEN) {
        others.push(column);
        continue;
      }
      rest -= count;
      pairs.push([unit * 0x10000 + (units[column] ?? 0), count]);
      row[column] = add(unit, units[column] ?? 0, count);
    }
    const split = splitsOf(rest);
    splits[u] = split;
    const classes = lists.length;
    for (let each = 0; each < 1 << split; each++) add(unit, classOf(0, 0) + each, 0);
    for (const column of others) {
      const list = classes + classOf(units[column] ?? 0, split) - classOf(0, 0);
      sizes[list] = (sizes[list] ?? 0) + (row[column] ?? 0);
      row[column] = list;
    }
  }
  const ends = new Uint32Array(lists.length);
  let end = 0;
  for (const [list, size] of sizes.entries()) {
    end += size;
    ends[list] = end;
  }
  return {
    ...{ lists, ends, first, splits },
    units: Uint16Array.from(byUnit, (number) => units[number] ?? 0),
    counts: Uint32Array.from(byUnit, (number) => counts[number] ?? 0),
    pairs: Uint32Array.from(pairs, ([pair]) => pair),
    pairCounts: Uint32Array.from(pairs, ([, count]) => count),
  };
}
