// Blocks as they are laid out: a table's cells become one table, everything else stands alone.
import type { Block } from '../../lib/structure/block';

export type Laid = { table: number; rows: { block: number; header: boolean }[][] } | { table: null; block: number };

/** Blocks in order, cells gathered by table and row. */
export function layOut(blocks: readonly Block[]): Laid[] {
  const laid: Laid[] = [];
  blocks.forEach(({ kind, table = 0, row = 0, header = false }, block) => {
    if (kind !== 'cell') {
      laid.push({ table: null, block });
      return;
    }
    const last = laid.at(-1);
    const here = last && last.table === table ? last : { table, rows: [] };
    if (here !== last) laid.push(here);
    let cells = here.rows[row];
    if (!cells) {
      cells = [];
      here.rows[row] = cells;
    }
    cells.push({ block, header });
  });
  return laid;
}
