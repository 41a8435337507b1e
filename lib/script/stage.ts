// OpenCC's own algorithm, step by step, on UTF-16 units. Exact and plain; ./route is the fast way to the same answer.
import type { Table } from './tables';
import { childOf } from './trie';
import { Units } from './units';

/** Where the last match that `longest` found ended. */
export let matchEnd = 0;

/** @returns the longest entry at `at` that is numbered below `low` or from `high` on, or −1; see `matchEnd`. */
export function longest(
  { trie }: Table,
  units: Uint16Array,
  at: number,
  end: number,
  low: number,
  high: number,
): number {
  let node = trie.roots[units[at] ?? 0] ?? 0;
  let best = -1;
  for (let i = at + 1; node > 0; i++) {
    const entry = (trie.entries[node] ?? 0) - 1;
    if (entry >= 0 && (entry < low || entry >= high)) {
      best = entry;
      matchEnd = i;
    }
    node = i < end ? childOf(trie, node, units[i] ?? 0) : 0;
  }
  return best;
}

const codePointLength = (units: Uint16Array, at: number, end: number): number => {
  const unit = units[at] ?? 0;
  const next = at + 1 < end ? (units[at + 1] ?? 0) : 0;
  return unit >= 0xd800 && unit <= 0xdbff && next >= 0xdc00 && next <= 0xdfff ? 2 : 1;
};

/** Ideographic description characters, U+2FF0–2FFF: OpenCC leaves the whole sequence that one opens as it is. */
export const DESCRIPTIONS = { first: 0x2ff0, last: 0x2fff };

/** Length of what stands at each place when no entry matches there: a description sequence or one code point.
 * Counted as opencc-js counts (⿲ and ⿳ take three parts, all others two; what is cut short is no sequence), but from
 * the right, so that a long row of description characters takes neither time nor stack. */
export function unmatchedLengths(units: Uint16Array, start: number, end: number): (at: number) => number {
  let ends: Map<number, number> | undefined;
  for (let at = end - 1; at >= start; at--) {
    const unit = units[at] ?? 0;
    if (unit < DESCRIPTIONS.first || unit > DESCRIPTIONS.last) continue;
    ends ??= new Map();
    let place = at + 1;
    let parts = unit === 0x2ff2 || unit === 0x2ff3 ? 3 : 2;
    for (; parts > 0 && place < end; parts--) place = ends.get(place) ?? place + codePointLength(units, place, end);
    if (parts === 0) ends.set(at, place);
  }
  return (at) => (ends?.get(at) ?? at + codePointLength(units, at, end)) - at;
}

/** Appends to `out` the text of the entry whose key is units[start, end). */
export function appendValue(
  { ownAt, ownLength, written, chars }: Table,
  entry: number,
  units: Uint16Array,
  start: number,
  end: number,
  out: Units,
): void {
  const own = (ownAt[entry] ?? 0) - 1;
  if (own >= 0) out.append(written, own, own + (ownLength[entry] ?? 0));
  else for (let i = start; i < end; i++) out.push(chars[units[i] ?? 0] ?? 0);
}

/** Appends to `out` what one step makes of units[start, end). */
export function applyTable(table: Table, units: Uint16Array, start: number, end: number, out: Units): void {
  const lengthAt = unmatchedLengths(units, start, end);
  const { chars, phrases, guarded } = table;
  for (let i = start; i < end; ) {
    const entry = longest(table, units, i, end, phrases, guarded);
    if (entry >= 0) {
      const next = matchEnd;
      appendValue(table, entry, units, i, next, out);
      i = next;
      continue;
    }
    const unit = units[i] ?? 0;
    const form = chars[unit] ?? 0;
    if (form !== unit) {
      out.push(form);
      i++;
    } else {
      const next = i + lengthAt(i);
      out.append(units, i, next);
      i = next;
    }
  }
}

const between = [new Units(), new Units(), new Units()];

/** Appends to `out` what the steps, one after the other, make of units[start, end). */
export function applyTables(
  tables: readonly Table[],
  units: Uint16Array,
  start: number,
  end: number,
  out: Units,
): void {
  let source = units;
  let from = start;
  let to = end;
  for (const [i, table] of tables.entries()) {
    const next = i === tables.length - 1 ? out : (between[i] ?? new Units());
    if (next !== out) next.release();
    applyTable(table, source, from, to, next);
    source = next.data;
    from = 0;
    to = next.length;
  }
}
