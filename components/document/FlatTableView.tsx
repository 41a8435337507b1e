// An indicator table that the copying page flattened into one line, set as a table again; its words keep their marks.
import type { FlatTable } from '../../lib/structure/flat-table';
import css from './DocumentView.module.css';
import { MarkedText } from './MarkedText';
import type { Mark } from './pieces';
import { sliceOf } from './pieces';

interface Props {
  table: FlatTable;
  original: string;
  shown: string;
  marks: readonly Mark[];
}

export function FlatTableView({ table: { columns, rows, start, end }, original, shown, marks }: Props) {
  const words = (from: number, to: number) => <MarkedText {...sliceOf(original, shown, marks, from, to)} />;
  return (
    <>
      {start > 0 && (
        <p className={css.around} data-from={0}>
          {words(0, start)}
        </p>
      )}
      <div className={css.wide}>
        <table>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column.start} scope="col" data-from={column.start}>
                  {words(column.start, column.end)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ cells }) => {
              const key = cells.findLast((cell) => cell !== null)?.start;
              return (
                <tr key={key}>
                  {cells.map((cell, i) => (
                    <td key={columns[i]?.start} data-from={cell?.start}>
                      {cell && words(cell.start, cell.end)}
                    </td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {end < original.length && (
        <p className={css.around} data-from={end}>
          {words(end, original.length)}
        </p>
      )}
    </>
  );
}
