// Indicator tables that lost their lines: 指标名称2020年2025年目标指标属性建筑业总产值(期末)1.32万亿2万亿预期性…
import { type Cell, type ColumnRole, readRow } from './flat-row';
import { plain } from './plain';

export interface FlatTable {
  /** What heads the columns, as ranges of UTF-16 units in the line; the words between `start` and the first are its caption. */
  columns: Cell[];
  /** A cell for each column; null where the line does not tell what belongs there. A group's name stands in each of its rows. */
  rows: { cells: (Cell | null)[] }[];
  /** The table without caption: from its first column head to its last cell. */
  start: number;
  end: number;
}

/** What columns of indicator tables are called; longer names before those they begin with. */
const COLUMNS: readonly [ColumnRole, string][] = [
  ['group', '指标类别|指标类型|一级指标|类别|类型|领域'],
  ['ordinal', '序号|编号'],
  ['nature', '指标属性|指标性质|目标属性|属性|性质'],
  ['name', '(?:指\\s?标|项目)名\\s?称(?:和单位|及单位)?\\s?(?:\\(单位\\))?|具体指标|二级指标|核心指标|指\\s?标'],
  ['unit', '计量单位|单位'],
  [
    'value',
    '20\\d\\d年比20\\d\\d年(?:累计)?(?:增长|增减|增加|变化|下降|提高)(?:幅度|率)?|20\\d\\d年(?:末|底)?(?:规划|预期|预计|实际|完成|现状|基期|基准)?(?:目标)?(?:值|数|情况)?|“?十[一二三四五]五”?(?:期?末|期间)?(?:目标|完成|规划|实际)?值?|(?:现状|目标|基期|基准|完成|实际)值|目标|年均(?:增速|增长率?)|五年累计|累计|[\\[〔]累计[\\]〕]\\d?',
  ],
];
const TRIALS = COLUMNS.map(([role, names]) => ({ role, pattern: new RegExp(`\\s*(?:${names})`, 'y') }));
/** Where a table's head may begin. */
const START = /指\s?标|序号|编号|类别|类型|项目名称/g;
const FEWEST_COLUMNS = 3;
const MOST_COLUMNS = 12;
/** More columns of figures than any plan at hand has; the number of ways to cut a row grows with them. */
const MOST_VALUES = 5;
const LONGEST_ROW = 140;
const NATURE = /约束性|预期性|指导性/;

/** All flattened indicator tables of a text, in order, with their rows and columns back.
 * @param text raw text, either script and width */
export function flattenedTables(text: string): FlatTable[] {
  const { text: line, toRaw } = plain(text);
  const raw = ({ start, end }: Cell): Cell => ({ start: toRaw(start), end: toRaw(end - 1) + 1 });
  const tables: FlatTable[] = [];
  let searched = 0;
  for (const { index } of line.matchAll(START)) {
    if (index < searched) continue;
    const head = readHead(line, index);
    const rows = head && (head.at(-1)?.role === 'nature' ? readRows(line, head) : readNumbered(line, head));
    const first = head?.[0];
    const last = rows?.at(-1)?.findLast((cell) => cell !== null);
    if (!head || !rows || !first || !last) continue;
    searched = last.end;
    tables.push({
      columns: head.map(({ at }) => raw(at)),
      rows: rows.map((cells) => ({ cells: cells.map((cell) => cell && raw(cell)) })),
      start: toRaw(first.at.start),
      end: raw(last).end,
    });
  }
  return tables;
}

interface Column {
  role: ColumnRole;
  at: Cell;
}

function readHead(line: string, start: number): Column[] | null {
  const columns: Column[] = [];
  let at = start;
  while (columns.length <= MOST_COLUMNS) {
    const column = columnAt(line, at);
    if (!column) break;
    columns.push(column);
    at = column.at.end;
  }
  // …发展主要指标指标名称2020年: the first 指标 still belongs to the caption.
  const [first, second] = columns;
  if (first?.role === 'name' && /^(?:name|ordinal|group)$/.test(second?.role ?? '')) columns.shift();
  const roles = columns.map(({ role }) => role);
  const values = roles.filter((role) => role === 'value').length;
  // What its rows end with, or else what they begin with, must tell them apart.
  const isParted = roles.at(-1) === 'nature' || (roles[0] === 'ordinal' && values > 1);
  return roles.includes('name') && values > 0 && isParted && columns.length >= FEWEST_COLUMNS && values <= MOST_VALUES
    ? columns
    : null;
}

function columnAt(line: string, at: number): Column | null {
  for (const { role, pattern } of TRIALS) {
    pattern.lastIndex = at;
    const match = pattern.exec(line);
    if (!match) continue;
    const end = at + match[0].length;
    return { role, at: { start: end - match[0].trimStart().length, end } };
  }
  return null;
}

/** Where a row ends without its nature, which it shares with the next: 氨氮--[10]二氧化硫--[15]预期性. */
const ROW_END = /(?<=[\]〕])(?=[\u3400-\u9fff]|\d{1,2}\.[\u3400-\u9fff])/;

/** Rows end with their nature, 约束性 or 预期性. */
function readRows(line: string, head: readonly Column[]): (Cell | null)[][] | null {
  const roles = head.map(({ role }) => role);
  const rows: (Cell | null)[][] = [];
  let start = head.at(-1)?.at.end ?? 0;
  let group: Cell | null = null;
  let ordinal = 0;
  let isMissing = false;
  for (;;) {
    const nature = NATURE.exec(line.slice(start, start + LONGEST_ROW));
    if (!nature) break;
    const natureAt = start + nature.index;
    const end = natureAt + nature[0].length;
    const words = line.slice(start, natureAt);
    let isLost = true;
    let from = start;
    for (const part of words.split(ROW_END)) {
      const row = readRow(part, roles, ordinal);
      const place = cellsAt(from);
      from += part.length;
      ordinal = row?.ordinal ?? ordinal + 1;
      if (!row) continue;
      isLost = false;
      group = place(row.group) ?? group;
      const nature = from === natureAt ? { start: natureAt, end } : null;
      rows.push(roles.map((role, i) => (role === 'nature' ? nature : role === 'group' ? group : place(row.cells[i]))));
    }
    // A row that no cut fits is left out; two of them, or a sentence, are no table any more.
    if (words.includes('。') || (isLost && (isMissing || rows.length === 0))) break;
    isMissing = isLost;
    start = end;
  }
  return rows.length > 0 ? rows : null;
}

const cellsAt =
  (offset: number) =>
  (cell: Cell | null | undefined): Cell | null =>
    cell ? { start: offset + cell.start, end: offset + cell.end } : null;

/** Rows of a table without natures begin with their number: 1化学需氧量2551.72347.6-8%2氨氮264.4238.0-10%. */
function readNumbered(line: string, head: readonly Column[]): (Cell | null)[][] | null {
  const roles = head.map(({ role }) => role);
  const rows: (Cell | null)[][] = [];
  let start = head.at(-1)?.at.end ?? 0;
  for (let ordinal = 1; ; ordinal++) {
    const ahead = line.slice(start, start + LONGEST_ROW);
    const stops = [...ahead.matchAll(new RegExp(`${ordinal + 1}\\s?(?=[\\u3400-\\u9fff])`, 'g'))].map(
      ({ index }) => index,
    );
    const stop = (stops.length > 0 ? stops : [ahead.search(/[。;\n]|$/)]).find((at) =>
      readRow(ahead.slice(0, at), roles, ordinal - 1),
    );
    const row = stop === undefined ? null : readRow(ahead.slice(0, stop), roles, ordinal - 1);
    if (!row || row.ordinal !== ordinal || stop === undefined) break;
    rows.push(row.cells.map(cellsAt(start)));
    start += stop;
  }
  return rows.length > 1 ? rows : null;
}
