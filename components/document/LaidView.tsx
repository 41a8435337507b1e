// One piece of a document's layout: a block, a table, or a table that had been flattened into one line.
import type { Block } from '../../lib/structure/block';
import { BlockView } from './BlockView';
import css from './DocumentView.module.css';
import { FlatTableView } from './FlatTableView';
import type { Laid } from './groups';
import { MarkedText } from './MarkedText';
import type { Mark } from './pieces';
import type { Inserted } from './Raw';

export interface Sheet {
  blocks: readonly Block[];
  /** What to show of a block; `inserted` is set in the raw view. */
  wordsOf: (block: number) => {
    original: string;
    shown: string;
    marks: readonly Mark[];
    inserted: readonly Inserted[] | undefined;
  };
}

export function LaidView({ laid, blocks, wordsOf }: { laid: Laid } & Sheet) {
  if (laid.is === 'table') {
    return (
      <div className={css.wide}>
        <table>
          <tbody>
            {laid.rows.map((cells) => (
              <tr key={cells[0]?.block}>
                {cells.map(({ block, header }) => {
                  const Cell = header ? 'th' : 'td';
                  return (
                    <Cell key={block} id={`b${block}`}>
                      <MarkedText {...wordsOf(block)} />
                    </Cell>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    );
  }
  const words = wordsOf(laid.block);
  // The raw view shows the line as it was scraped.
  if (laid.is === 'flat-table' && words.inserted === undefined) {
    return (
      <div id={`b${laid.block}`}>
        <FlatTableView table={laid.table} {...words} />
      </div>
    );
  }
  return (
    <BlockView block={blocks[laid.block]} id={`b${laid.block}`}>
      <MarkedText {...words} />
    </BlockView>
  );
}
