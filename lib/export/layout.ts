// A document's blocks gathered for writing: cells of one table together, everything else as it comes.
import type { Block } from '../structure/block';

export interface GridCell {
  text: string;
  header: boolean;
}

export type Laid = { is: 'block'; block: Block; index: number } | { is: 'table'; rows: GridCell[][]; index: number };

/** Cells that the text does not have are empty strings, so that every row is as long as the longest. */
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
    laid.push({ is: 'table', rows: gridOf(blocks.slice(first, index + 1)), index: first });
  }
  return laid;
}

function gridOf(cells: readonly Block[]): GridCell[][] {
  // Rows are numbered by the page, which may skip some: a hostile number must not make a million empty rows.
  const numbers = [...new Set(cells.map(({ row = 0 }) => row))].sort((a, b) => a - b);
  const columns = [...new Set(cells.map(({ col = 0 }) => col))].sort((a, b) => a - b);
  const grid = numbers.map(() => columns.map((): GridCell => ({ text: '', header: false })));
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
