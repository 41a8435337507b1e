// The orders of the ledger and its groups.
import { documentKey, type LedgerRow } from './ledger';

export const COLUMNS = ['indicator', 'value', 'due', 'scope', 'nature', 'strength', 'bodies', 'document'] as const;
export type Column = (typeof COLUMNS)[number];
export interface LedgerOrder {
  column: Column;
  descending: boolean;
}

export const GROUPINGS = ['none', 'indicator', 'year', 'body', 'document'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** Chinese words stand in the order of their sounds, as in a register. */
const COLLATOR = new Intl.Collator('zh-Hans-CN-u-co-pinyin', { numeric: true });
/** Collating is slow, so that long words are compared by their beginning. UTF-16 units. */
const COMPARED = 40;

/** How binding the words are, the strictest first. */
const STRENGTHS = ['must', 'basic', 'plain', 'strive', 'expect', 'lead'];

/** By what a column sorts; null stands last whichever way it is sorted. */
const KEYS: Readonly<Record<Exclude<Column, 'value'>, (row: LedgerRow) => string | number | null>> = {
  indicator: ({ target }) => target.indicator || target.text,
  due: ({ target }) => target.due,
  scope: ({ target }) => target.scope,
  nature: ({ target }) => target.nature,
  strength: ({ target: { strength } }) => (strength === 'plain' ? null : STRENGTHS.indexOf(strength)),
  bodies: ({ bodies }) => bodies[0] ?? null,
  document: ({ source }) => source.docNumber ?? source.title,
};

/** Numbers that say where each word stands among all of them: every word is collated once, however often it stands. */
function ranksOf(words: Iterable<string>, isDay: boolean): ReadonlyMap<string, number> {
  const each = [...new Set(words)].map((word) => ({ word, short: word.slice(0, COMPARED) }));
  each.sort(isDay ? (a, b) => (a.word < b.word ? -1 : 1) : (a, b) => COLLATOR.compare(a.short, b.short));
  return new Map(each.map(({ word }, i) => [word, i]));
}

/** A new array. Values are sorted inside their unit, since 5 元 is neither more nor less than 3 个. */
export function sortLedger(rows: readonly LedgerRow[], { column, descending }: LedgerOrder): LedgerRow[] {
  if (column === 'value') return sortByValue(rows, descending);
  const keys = rows.map(KEYS[column]);
  const ranks = ranksOf(
    keys.filter((key) => typeof key === 'string'),
    column === 'due',
  );
  const numbers = keys.map((key) => (typeof key === 'string' ? (ranks.get(key) ?? null) : key));
  return sortBy(rows, (i) => numbers[i] ?? null, descending);
}

function sortByValue(rows: readonly LedgerRow[], descending: boolean): LedgerRow[] {
  const units = ranksOf(
    rows.flatMap(({ unitKey }) => unitKey ?? []),
    false,
  );
  const amount = ({ target: { value, min } }: LedgerRow) => value ?? min;
  const within = sortBy(rows, (i) => rows[i] && amount(rows[i]), descending);
  // Sorting is stable: inside a unit the amounts keep their order. What has no amount stands last.
  return sortBy(
    within,
    (i) => {
      const row = within[i];
      return row && amount(row) !== null ? (units.get(row.unitKey ?? '') ?? units.size) : null;
    },
    false,
  );
}

function sortBy(
  rows: readonly LedgerRow[],
  keyOf: (i: number) => number | null | undefined,
  descending: boolean,
): LedgerRow[] {
  const side = descending ? -1 : 1;
  return rows
    .map((row, i) => ({ row, i, key: keyOf(i) ?? null }))
    .sort((a, b) => {
      if (a.key === null || b.key === null) return a.key === b.key ? a.i - b.i : a.key === null ? 1 : -1;
      return (a.key - b.key) * side || a.i - b.i;
    })
    .map(({ row }) => row);
}

export interface LedgerGroup {
  /** Null for the rows that the grouping says nothing of. */
  key: string | null;
  /** As the first row words it; null with `key`. */
  label: string | null;
  rows: LedgerRow[];
}

const PARTS: Readonly<Record<Exclude<Grouping, 'none'>, (row: LedgerRow) => readonly (readonly [string, string])[]>> = {
  indicator: ({ key, target }) => [[key, target.indicator || target.text]],
  year: ({ target: { due } }) => (due ? [[due.slice(0, 4), due.slice(0, 4)]] : []),
  // A target that several bodies answer for stands with each of them.
  body: ({ bodies, bodyKeys }) => bodies.map((name, i) => [bodyKeys[i] ?? name, name] as const),
  document: (row) => [[documentKey(row), row.source.title ?? '']],
};
/** The column that sorts a grouping's own words. */
const OWN: Readonly<Record<Exclude<Grouping, 'none'>, Column>> = {
  ...{ indicator: 'indicator', year: 'due', body: 'bodies', document: 'document' },
};

/** Groups of rows that are in order already. Years that are coming stand first, the nearest on top, then those that have
 * passed, the latest on top; other groups follow the order when it is by their own column, else the largest is on top.
 * @param today ISO day */
export function groupLedger(
  rows: readonly LedgerRow[],
  by: Exclude<Grouping, 'none'>,
  order: LedgerOrder,
  today: string,
): LedgerGroup[] {
  const groups = new Map<string | null, LedgerGroup>();
  for (const row of rows) {
    const parts = PARTS[by](row);
    for (const [key, label] of parts.length > 0 ? parts : [[null, null] as const]) {
      const group = groups.get(key) ?? { key, label, rows: [] };
      group.rows.push(row);
      groups.set(key, group);
    }
  }
  const all = [...groups.values()];
  const last = (group: LedgerGroup) => (group.key === null ? 1 : 0);
  if (by === 'year') {
    const year = today.slice(0, 4);
    return all.sort((a, b) => {
      if (a.key === null || b.key === null) return last(a) - last(b);
      const [coming, also] = [a.key >= year, b.key >= year];
      if (coming !== also) return coming ? -1 : 1;
      return (a.key < b.key ? -1 : 1) * (coming ? 1 : -1);
    });
  }
  const isOwn = order.column === OWN[by];
  return all.sort((a, b) => last(a) - last(b) || (isOwn ? 0 : b.rows.length - a.rows.length));
}
