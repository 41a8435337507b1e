// Tables: which hold data and which only lay the page out, and where each cell stands once spans are resolved.
import { squeeze } from '../plain';
import type { Steps } from '../steps';
import { joinLines, type Line } from './line';

/** No real table is wider; hostile spans are cut to it. */
const MOST_COLUMNS = 200;
/** A cell of more units than this that holds most of its table's text is a page's body, not a value. */
const BODY_CELL = 500;

const isRow = (element: Element): boolean => element.tagName === 'TR';
const isSection = (element: Element): boolean => /^T(HEAD|BODY|FOOT)$/.test(element.tagName);
const isCell = (element: Element): boolean => element.tagName === 'TD' || element.tagName === 'TH';

function rowsOf(table: Element): Element[] {
  return [...table.children].flatMap((child) => (isRow(child) ? [child] : isSection(child) ? rowsOf(child) : []));
}

const span = (cell: Element, name: string, most: number): number => {
  const value = Number.parseInt(cell.getAttribute(name) ?? '1', 10);
  return Number.isNaN(value) || value < 0
    ? 1
    : Math.min(value === 0 && name === 'rowspan' ? most : Math.max(value, 1), most);
};

interface Placed {
  cell: Element;
  row: number;
  col: number;
  rows: number;
  cols: number;
  lines: Line[];
}

type ReadCell = (cell: Element) => Steps<{ lines: Line[] }>;

/** Every cell with its first place in the grid. */
function* placeCells(rows: readonly Element[], read: ReadCell): Steps<Placed[]> {
  const placed: Placed[] = [];
  /** Per column, the first row that is free again. */
  const busy: number[] = [];
  for (const [row, element] of rows.entries()) {
    let col = 0;
    for (const cell of element.children) {
      if (!isCell(cell)) continue;
      while ((busy[col] ?? 0) > row) col++;
      const cols = span(cell, 'colspan', Math.max(1, MOST_COLUMNS - col));
      const height = span(cell, 'rowspan', rows.length - row);
      for (let i = col; i < col + cols; i++) busy[i] = row + height;
      placed.push({ cell, row, col, rows: height, cols, lines: (yield* read(cell)).lines });
      col += cols;
    }
  }
  return placed;
}

/** How many columns the cells take. By a loop: a call takes only so many arguments. */
const columnsOf = (cells: readonly Placed[]): number =>
  cells.reduce((most, { col, cols }) => Math.max(most, col + cols), 0);

const lengthOf = (cell: Placed): number => cell.lines.reduce((sum, line) => sum + line.text.length, 0);

/** True when the cells only lay out a page: a cell that is a whole body, or one column that holds paragraphs (a box). */
function isLayout(cells: readonly Placed[]): boolean {
  const columns = columnsOf(cells);
  if (cells.length === 0) return true;
  if (new Set(cells.map((cell) => cell.col)).size === 1 || columns < 2)
    return cells.length === 1 || cells.some((cell) => cell.lines.length > 1);
  const total = cells.reduce((sum, cell) => sum + lengthOf(cell), 0);
  return cells.some((cell) => lengthOf(cell) > BODY_CELL && cell.lines.length > 4 && lengthOf(cell) > total / 2);
}

/** A short text without figures names something; figures, dates and sentences are values. */
const names = (cell: Placed): boolean => {
  const text = squeeze(cell.lines.map((line) => line.text).join(''));
  return text.length <= 24 && !/[。；;]/.test(text) && !/^[\d.,%()（）/~-]+$/.test(text);
};

/** How many rows head the table: those of <thead> or of <th> alone, else the first one (with what its spans reach into,
 * and a title over all columns) when it only names things and what follows does not repeat its shape. */
function headerRows(cells: readonly Placed[], rows: readonly Element[]): number {
  const byRow: Placed[][] = rows.map(() => []);
  for (const cell of cells) byRow[cell.row]?.push(cell);
  const marked = rows.findIndex(
    (row, i) => row.parentElement?.tagName !== 'THEAD' && !byRow[i]?.every(({ cell }) => cell.tagName === 'TH'),
  );
  if (marked !== 0) return marked === -1 ? rows.length : marked;
  const columns = columnsOf(cells);
  let depth = 0;
  for (let row = 0; row < rows.length; row++) {
    const inRow = byRow[row] ?? [];
    if (!inRow.every(names)) return 0;
    for (const cell of inRow) if (cell.rows < rows.length - row) depth = Math.max(depth, row + cell.rows);
    const isTitle = inRow.length === 1 && (inRow[0]?.cols ?? 0) >= columns;
    if (!isTitle && row + 1 >= depth) return row + 1 < rows.length && inRow.length > 1 ? row + 1 : 0;
  }
  return 0;
}

/** The cells of a data table as lines, in reading order, empty ones left out.
 * @returns null when the table only lays out the page and is to be read like any other element. */
export function* tableSteps(table: Element, read: ReadCell): Steps<Line[] | null> {
  if (table.getAttribute('role') === 'presentation' || table.querySelector('table')) return null;
  const rows = rowsOf(table);
  const cells = yield* placeCells(rows, read);
  if (isLayout(cells)) return null;
  const heads = headerRows(cells, rows);
  return cells
    .filter((cell) => cell.lines.length > 0)
    .map(({ cell, row, col, lines }) =>
      joinLines(lines, cell, { table, row, col, header: row < heads || cell.tagName === 'TH' }),
    );
}
