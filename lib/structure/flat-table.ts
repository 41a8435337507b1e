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
  ['office', '(?:数据|指标)来源|(?:责任|牵头)(?:单位|部门)'],
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
  const office = roles.at(-1) === 'office' ? columns.at(-1) : undefined;
  const isParted = roles.at(-1) === 'nature' || (roles[0] === 'ordinal' && (values > 1 || office !== undefined));
  if (!roles.includes('name') || !isParted || columns.length < FEWEST_COLUMNS || values > MOST_VALUES) return null;
  if (values > 0) return columns;
  // 序号核心指标数据来源: the figures have no head of their own.
  const nameless: Column[] = office ? [{ role: 'value', at: { start: office.at.start, end: office.at.start } }] : [];
  return office ? [...columns.slice(0, -1), ...nameless, office] : null;
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

/** What a figure may end with when an office stands behind it: 112件市知识产权局, 80分以上委托机构. */
const FIGURE_THEN_OFFICE =
  /^(.*\d[万亿]*[%‰件个项家人名户所张座条处辆台套元吨亩分]{0,2}(?:以上|以下|以内|左右)?)([\u3400-\u9fff、]{2,24})\s?$/;

/** Rows of a table without natures begin with their number: 1化学需氧量2551.72347.6-8%2氨氮264.4238.0-10%. */
function readNumbered(line: string, head: readonly Column[]): (Cell | null)[][] | null {
  const roles = head.map(({ role }) => role);
  const rows: (Cell | null)[][] = [];
  let start = head.at(-1)?.at.end ?? 0;
  const offices: string[] = [];
  let ordinal: number | null = 1;
  while (ordinal !== null) {
    const own: number = ordinal;
    const ahead = line.slice(start, start + LONGEST_ROW);
    // Numbers may leave one out.
    const next = new RegExp(`(?:${own + 1}|${own + 2})\\s?(?=[\\u3400-\\u9fffA-Z])`, 'g');
    const stops = [...ahead.matchAll(next)].map(({ index, 0: word }) => ({
      at: index,
      next: Number(word) as number | null,
    }));
    if (stops.length === 0) stops.push({ at: lastRowEnd(ahead, offices), next: null });
    const found = stops
      .map((stop) => ({ ...stop, row: numberedRow(ahead.slice(0, stop.at), roles, own) }))
      .find(({ row }) => row !== null);
    if (!found?.row) break;
    const office = roles.at(-1) === 'office' ? found.row.at(-1) : null;
    if (office) offices.push(ahead.slice(office.start, office.end));
    rows.push(found.row.map(cellsAt(start)));
    start += found.at;
    ordinal = found.next;
  }
  return rows.length > 1 ? rows : null;
}

/** The last row ends with an office that a row above has named, or with its sentence. */
function lastRowEnd(ahead: string, offices: readonly string[]): number {
  const ends = offices
    .map((office) => ahead.indexOf(office) + office.length)
    .filter((end, i) => end >= (offices[i]?.length ?? 0));
  return ends.length > 0 ? Math.min(...ends) : ahead.search(/[。;\n]|$/);
}

function numberedRow(words: string, roles: readonly ColumnRole[], ordinal: number): (Cell | null)[] | null {
  const hasOffice = roles.at(-1) === 'office';
  const parts = hasOffice ? FIGURE_THEN_OFFICE.exec(words) : null;
  if (hasOffice && !parts) return null;
  const figures = parts?.[1] ?? words;
  const row = readRow(figures, roles, ordinal - 1);
  if (row?.ordinal !== ordinal) return null;
  const office = parts && { start: figures.length, end: figures.length + (parts[2]?.length ?? 0) };
  return row.cells.map((cell, i) => (roles[i] === 'office' ? office : cell));
}
