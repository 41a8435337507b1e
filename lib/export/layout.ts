// A document's blocks gathered for writing: cells of one table together, everything else as it comes.
import type { Block } from '../structure/block';

export interface GridCell {
  text: string;
  header: boolean;
}

export type Laid = { is: 'block'; block: Block; index: number } | { is: 'table'; rows: GridCell[][]; index: number };

const EMPTY: GridCell = { text: '', header: false };
/** A grid of more places than the one has no more than the other times its cells. Real tables leave out cells; hostile ones,
 * of which there may be many, have each cell in a row and a column of its own. */
const FEW_PLACES = 1000;
const PLACES_PER_CELL = 10;

/** Cells that the text does not have are empty strings, so that every row is as long as the longest. Cells that hardly make
 * a table come one by one. */
export function layOut(blocks: readonly Block[]): Laid[] {
  const laid: Laid[] = [];
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index];
    if (!block) continue;
    if (block.kind !== 'cell') {
      laid.push({ is: 'block', block, index });
      continue;
    }
    const first = index;
    while (blocks[index + 1]?.kind === 'cell' && blocks[index + 1]?.table === block.table) index++;
    const cells = blocks.slice(first, index + 1);
    const rows = gridOf(cells);
    if (rows) laid.push({ is: 'table', rows, index: first });
    else for (const [i, cell] of cells.entries()) laid.push({ is: 'block', block: cell, index: first + i });
  }
  return laid;
}

/** Null where nearly all of its places would be empty. */
function gridOf(cells: readonly Block[]): GridCell[][] | null {
  // Rows are numbered by the page, which may skip some: a hostile number must not make a million empty rows.
  const numbers = [...new Set(cells.map(({ row = 0 }) => row))].sort((a, b) => a - b);
  const columns = [...new Set(cells.map(({ col = 0 }) => col))].sort((a, b) => a - b);
  if (numbers.length * columns.length > Math.max(FEW_PLACES, cells.length * PLACES_PER_CELL)) return null;
  const grid = numbers.map(() => columns.map(() => EMPTY));
  const rowAt = new Map(numbers.map((row, i) => [row, i]));
  const colAt = new Map(columns.map((col, i) => [col, i]));
  for (const { row = 0, col = 0, text, header = false } of cells) {
    const line = grid[rowAt.get(row) ?? 0];
    const at = colAt.get(col) ?? 0;
    const here = line?.[at];
    // Two cells in one place: keep both texts.
    if (line && here) line[at] = { text: here.text ? `${here.text} ${text}` : text, header: header || here.header };
  }
  return grid;
}
