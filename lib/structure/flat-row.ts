// One row of a flattened indicator table: 11“一街一车一室”快检批次数(批次/年)90万 → 11 · name · 90万.

export type ColumnRole = 'group' | 'ordinal' | 'name' | 'unit' | 'value' | 'nature' | 'office';

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

const BOUND = '[≥≤<>≧≦±约]|不[低高少大小]于|不超过|[高低大小]于|超过|保持|达到|控制在';
const NUMBER = `(?:${BOUND})?(?:0|[1-9]\\d{0,2}(?:,\\d{3})+|[1-9]\\d*)(?:\\.\\d+)?`;
const FIGURE = `${NUMBER}(?:[%‰]|个百分点|[\\u3400-\\u9fff/]{1,5})?(?:以上|以下|以内|左右)?`;
/** 100, ≥95, 1.32万亿, 11家, 75%以上, 7.8天, 0.8—1.0; [18] summed over the years; then what is said in words, and a dash for nothing. */
const VALUE = new RegExp(
  `^(?:${FIGURE}(?:[—–~～至]${FIGURE})?|-${NUMBER}(?:[%‰]|个百分点)|[\\[〔]-?${FIGURE}[\\]〕]|(?:明显|显著|持续|逐步|稳步|大幅|进一步|有所|基本|保持|不断|不)?(?:下降|上升|提高|提升|改善|降低|增加|增长|减少|完成|达标|稳定|消除|建成|全覆盖)|[—–/-]{1,2})$`,
);
/** 生态环境质量1.空气质量…: where no column has the number, it and the group's name stand before the indicator. */
const INNER = /^\s*[\u3400-\u9fff]{0,12}\d{1,2}\.(?=[\u3400-\u9fff])/;
const STARTS_VALUE = /[≥≤<>≧≦±约\d[〔—–/不明显持逐稳大小高低超控进有基保下上提改降增减完达消建全-]/;
const LONGEST_VALUE = 14;

/** @param row the line between two natures
 * @param previous the number of the row above, 0 for the first
 * @returns null where the row does not fit the columns */
export function readRow(row: string, roles: readonly ColumnRole[], previous: number): FlatRow | null {
  const count = roles.filter((role) => role === 'value').length;
  const values = wordsOf(row, count) ?? cutValues(row, count);
  if (!values) return null;
  let head: Cell = {
    start: roles.includes('ordinal') ? 0 : (INNER.exec(row)?.[0].length ?? 0),
    end: values[0]?.start ?? row.length,
  };
  let group: Cell | null = null;
  let ordinal: Cell | null = null;
  if (roles.includes('ordinal')) {
    const words = row.slice(0, head.end);
    ordinal = findOrdinal(words, previous + 1) ?? findOrdinal(words, 1);
    if (!ordinal) return null;
    const isNamed = row.slice(0, ordinal.start).trim() !== '';
    if (isNamed && !roles.includes('group')) return null;
    if (isNamed) group = trimmed(row, { start: 0, end: ordinal.start });
    head = { start: ordinal.end, end: head.end };
  }
  head = trimmed(row, head);
  if (head.end <= head.start) return null;
  // 用水总量 亿立方米 218.6: what white space parts from the name before the figures is its unit.
  const gap = roles.includes('unit') ? row.slice(head.start, head.end).lastIndexOf(' ') : -1;
  const unit = gap > 0 ? { start: head.start + gap + 1, end: head.end } : null;
  if (unit) head = trimmed(row, { start: head.start, end: unit.start });
  let value = 0;
  const cells = roles.map((role): Cell | null => {
    if (role === 'ordinal') return ordinal;
    if (role === 'name') return head;
    if (role === 'unit') return unit;
    return role === 'value' ? (values[value++] ?? null) : null;
  });
  return { ordinal: ordinal ? Number(row.slice(ordinal.start, ordinal.end)) : 0, group, cells };
}

function trimmed(row: string, { start, end }: Cell): Cell {
  const words = row.slice(start, end);
  return { start: start + words.length - words.trimStart().length, end: start + words.trimEnd().length };
}

/** The row's own number, after at most a group's name: 疾病预防10适龄儿童…; 55岁以下 is row 5 and 5岁以下. Some tables
 * count on through their groups, some begin again in each. */
function findOrdinal(text: string, expected: number): Cell | null {
  const match = new RegExp(`^[^\\d]{0,20}?0?${expected}(?=.)`).exec(text);
  if (!match) return null;
  return { start: match[0].search(/\d/), end: match[0].length };
}

/** The last words of a row whose cells white space parts. */
function wordsOf(row: string, count: number): Cell[] | null {
  const words = [...row.matchAll(/\S+/g)]
    .slice(-count)
    .map(({ index, 0: word }) => ({ start: index, end: index + word.length }));
  const areValues = words.every(({ start, end }) => VALUE.test(row.slice(start, end)));
  return words.length === count && (words[0]?.start ?? 0) > 0 && areValues ? words : null;
}

/** Cuts the end of a row into its values; with white space behind them the last cell is empty (70.8>80 预期性). */
function cutValues(row: string, count: number): Cell[] | null {
  const words = row.trimEnd();
  const lacksLast = count > 2 && words.length < row.length;
  return (lacksLast ? splitValues(words, count - 1) : null) ?? splitValues(words, count);
}

/** Cuts the end of a row into so many values, the first beginning as early as it can.
 * @returns null where no cut or more than one is possible and nothing prefers one of them */
function splitValues(row: string, count: number): Cell[] | null {
  for (let start = Math.max(1, row.length - LONGEST_VALUE * count); start < row.length; start++) {
    const [before, first] = [row.charAt(start - 1), row.charAt(start)];
    if (!STARTS_VALUE.test(first) || /[\d.,≥≤<>约[〔]/.test(before) || (before === '-' && /\d/.test(first))) continue;
    const cuts = cutsOf(row, start, count);
    if (cuts.length === 0) continue;
    return cuts.length === 1 ? (cuts[0] ?? null) : (evenCut(row, cuts) ?? nearestCut(row, cuts));
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

/** How much farther apart the figures of the next best cut must be. */
const CLEARLY = 2;

/** 21.6623.04 is 21.66 and 23.04: what a plan starts from and what it aims at are of one order. */
function nearestCut(row: string, cuts: readonly Cell[][]): Cell[] | null {
  const gap = (cells: readonly Cell[]): number => {
    const figures = cells
      .map(({ start, end }) => row.slice(start, end))
      .filter((word) => !/^[[〔]/.test(word))
      .flatMap((word) => /\d[\d,.]*/.exec(word)?.[0].replace(/,/g, '') ?? [])
      .map(Number);
    const [from, to] = figures;
    return from && to ? Math.abs(Math.log(to / from)) : Infinity;
  };
  const [best, next] = cuts.map((cells) => ({ cells, gap: gap(cells) })).sort((a, b) => a.gap - b.gap);
  return best && next && best.gap < 1 && next.gap > Math.max(0.2, CLEARLY * best.gap) ? best.cells : null;
}
