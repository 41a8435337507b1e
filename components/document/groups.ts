// Blocks as they are laid out: a table's cells become one table, everything else stands alone.
import type { Block } from '../../lib/structure/block';
import { type FlatTable, flattenedTables } from '../../lib/structure/flat-table';

export type Laid =
  | { is: 'block'; block: number }
  | { is: 'flat-table'; block: number; table: FlatTable }
  | { is: 'table'; table: number; rows: { block: number; header: boolean }[][] };

/** Blocks in order, cells gathered by table and row, tables in one line given their rows back. */
export function layOut(blocks: readonly Block[]): Laid[] {
  const laid: Laid[] = [];
  // By number: a hostile one must not make a million empty rows.
  let rows = new Map<number, { block: number; header: boolean }[]>();
  blocks.forEach(({ kind, text, table = 0, row = 0, header = false }, block) => {
    if (kind !== 'cell') {
      const flat = kind === 'paragraph' ? (flattenedTables(text)[0] ?? null) : null;
      laid.push(flat ? { is: 'flat-table', block, table: flat } : { is: 'block', block });
      return;
    }
    const last = laid.at(-1);
    const here = last?.is === 'table' && last.table === table ? last : { is: 'table' as const, table, rows: [] };
    if (here !== last) {
      laid.push(here);
      rows = new Map();
    }
    let cells = rows.get(row);
    if (!cells) {
      cells = [];
      rows.set(row, cells);
      here.rows.push(cells);
    }
    cells.push({ block, header });
  });
  return laid;
}
