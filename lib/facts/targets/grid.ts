// Indicator tables with their grid: one record a row, in the cell of the target column.
import type { Reading } from '../reading';
import type { Draft } from './draft';
import { readColumns, readRow } from './table';

/** Drafts of every indicator table of a document, by the passage of their value cell. */
export function findGridRows(reading: Reading): Map<number, Draft> {
  const tables = new Map<number, number[]>();
  reading.passages.forEach(({ passage }, i) => {
    const { kind, table = 0, row, col } = passage.block;
    if (kind !== 'cell' || row === undefined || col === undefined) return;
    const cells = tables.get(table);
    if (cells) cells.push(i);
    else tables.set(table, [i]);
  });
  const drafts = new Map<number, Draft>();
  for (const cells of tables.values()) readTable(cells, reading, drafts);
  return drafts;
}

function readTable(cells: readonly number[], reading: Reading, drafts: Map<number, Draft>): void {
  const lines = new Map<number, Map<number, number>>();
  for (const i of cells) {
    const { row = 0, col = 0 } = reading.passages[i]?.passage.block ?? {};
    const line = lines.get(row);
    if (line) line.set(col, i);
    else lines.set(row, new Map([[col, i]]));
  }
  const folded = (i: number | undefined): string =>
    i === undefined ? '' : (reading.passages[i]?.passage.folded.trim() ?? '');
  const rows = [...lines.entries()].sort(([a], [b]) => a - b);
  for (const [at, [, head]] of rows.entries()) {
    const places = [...head.keys()].sort((a, b) => a - b);
    const columns = readColumns(
      places.map((col) => folded(head.get(col))),
      reading,
    );
    if (!columns) continue;
    for (const [, line] of rows.slice(at + 1)) {
      const word = (column: number | null): string => {
        const i = column === null ? undefined : line.get(places[column] ?? -1);
        return i === undefined ? '' : (reading.passages[i]?.passage.text ?? '').trim();
      };
      const cell = line.get(places[columns.target] ?? -1);
      const read = cell === undefined ? undefined : reading.passages[cell];
      if (cell === undefined || !read || !word(columns.name)) continue;
      const row = readRow(
        {
          label: word(columns.name),
          unit: columns.unit === null ? columns.headUnit : word(columns.unit),
          nature: word(columns.nature),
          target: word(columns.target),
          base: word(columns.base),
          fold: reading.fold,
        },
        columns,
      );
      const { text } = read.passage;
      const start = text.length - text.trimStart().length;
      if (row) drafts.set(cell, { ...row, start, end: text.trimEnd().length, rule: 'target/table-cell' });
    }
    return;
  }
}
