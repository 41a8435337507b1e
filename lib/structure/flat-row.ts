// One row of a flattened indicator table: 11“一街一车一室”快检批次数(批次/年)90万 → 11 · name · 90万.

export type ColumnRole = 'group' | 'ordinal' | 'name' | 'unit' | 'value' | 'nature';

/** Start inclusive, end exclusive, in UTF-16 units. */
export interface Cell {
  start: number;
  end: number;
}

export interface FlatRow {
  /** The row's number; 0 in a table that has none. */
  ordinal: number;
  /** The name of a group that begins with this row. */
  group: Cell | null;
  /** One for each column; `group` and `nature` are left to the caller. */
  cells: (Cell | null)[];
}

const NUMBER = '[≥≤<>≧≦±约]?(?:0|[1-9]\\d{0,2}(?:,\\d{3})+|[1-9]\\d*)(?:\\.\\d+)?';
/** 100, ≥95, 1.32万亿, 11家, 75%以上, 7.8天; then what is said in words, and a dash for nothing. */
const VALUE = new RegExp(
  `^(?:${NUMBER}(?:[%‰]|[\\u3400-\\u9fff/]{1,5})?(?:以上|以下|以内|左右)?|(?:明显|显著|持续|逐步|稳步|大幅|进一步|有所|基本|保持|不断|不)?(?:下降|上升|提高|提升|改善|降低|增加|增长|减少|完成|达标|稳定|消除|建成|全覆盖)|[—–/-]{1,2})$`,
);
const STARTS_VALUE = /[≥≤<>≧≦±约\d—–/不明显持逐稳大进有基保下上提改降增减完达消建全-]/;
const LONGEST_VALUE = 14;

/** @param row the line between two natures
 * @param previous the number of the row above, 0 for the first
 * @returns null where the row does not fit the columns */
export function readRow(row: string, roles: readonly ColumnRole[], previous: number): FlatRow | null {
  const values = splitValues(row, roles.filter((role) => role === 'value').length);
  if (!values) return null;
  let head: Cell = { start: 0, end: values[0]?.start ?? row.length };
  let group: Cell | null = null;
  let ordinal: Cell | null = null;
  if (roles.includes('ordinal')) {
    const words = row.slice(0, head.end);
    ordinal = findOrdinal(words, previous + 1) ?? findOrdinal(words, 1);
    if (!ordinal || (ordinal.start > 0 && !roles.includes('group'))) return null;
    if (ordinal.start > 0) group = { start: 0, end: ordinal.start };
    head = { start: ordinal.end, end: head.end };
  }
  if (head.end <= head.start) return null;
  let value = 0;
  const cells = roles.map((role): Cell | null => {
    if (role === 'ordinal') return ordinal;
    if (role === 'name') return head;
    return role === 'value' ? (values[value++] ?? null) : null;
  });
  return { ordinal: ordinal ? Number(row.slice(ordinal.start, ordinal.end)) : 0, group, cells };
}

/** The row's own number, after at most a group's name: 疾病预防10适龄儿童…; 55岁以下 is row 5 and 5岁以下. Some tables
 * count on through their groups, some begin again in each. */
function findOrdinal(text: string, expected: number): Cell | null {
  const match = new RegExp(`^[^\\d]{0,20}?0?${expected}(?=.)`).exec(text);
  if (!match) return null;
  return { start: match[0].search(/\d/), end: match[0].length };
}

/** Cuts the end of a row into so many values, the first beginning as early as it can.
 * @returns null where no cut or more than one is possible and nothing prefers one of them */
function splitValues(row: string, count: number): Cell[] | null {
  for (let start = Math.max(1, row.length - LONGEST_VALUE * count); start < row.length; start++) {
    if (!STARTS_VALUE.test(row.charAt(start)) || /[\d.,≥≤<>约]/.test(row.charAt(start - 1))) continue;
    const cuts = cutsOf(row, start, count);
    if (cuts.length === 0) continue;
    return cuts.length === 1 ? (cuts[0] ?? null) : evenCut(row, cuts);
  }
  return null;
}

function cutsOf(row: string, start: number, count: number): Cell[][] {
  if (count === 1) return VALUE.test(row.slice(start)) ? [[{ start, end: row.length }]] : [];
  const found: Cell[][] = [];
  for (let end = start + 1; end < Math.min(row.length, start + LONGEST_VALUE); end++) {
    if (!VALUE.test(row.slice(start, end))) continue;
    for (const rest of cutsOf(row, end, count - 1)) found.push([{ start, end }, ...rest]);
  }
  return found;
}

/** 3530 is 35 and 30: of several cuts the one whose values are written alike, if there is just one. */
function evenCut(row: string, cuts: readonly Cell[][]): Cell[] | null {
  const shape = ({ start, end }: Cell): string => row.slice(start, end).replace(/\d/g, '0');
  const even = cuts.filter((cells) => new Set(cells.map(shape)).size === 1);
  return even.length === 1 ? (even[0] ?? null) : null;
}
