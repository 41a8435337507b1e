// The ledger as a table: a head that sorts, headings of groups, and of ten thousand rows only those in sight.
import { useMemo, useRef } from 'react';
import { LEDGER } from '../../lib/i18n/ledger';
import { COLUMNS, type Column, type Grouping, type LedgerOrder } from '../../lib/library/ledger-order';
import type { Place } from '../library/place';
import { Icon } from '../ui/Icon';
import { useSay } from '../ui/language';
import { useMedia } from '../ui/useMedia';
import { GroupLine } from './GroupLine';
import type { Item } from './items';
import { LedgerLine } from './LedgerLine';
import css from './LedgerTable.module.css';
import { useLines } from './useLines';

const HEIGHTS = { group: 44, row: 36 };
const HEAD = 36;

/** From these widths on a column is shown, CSS pixels; what is not named always is. */
const FROM: Readonly<Partial<Record<Column, number>>> = { nature: 1240, strength: 1240, scope: 1040, bodies: 900 };

interface Props {
  items: readonly Item[];
  grouping: Grouping;
  /** See `useLines`. */
  choice: string;
  order: LedgerOrder;
  onOrder: (order: LedgerOrder) => void;
  place: Place;
  today: string;
}

export function LedgerTable({ items, grouping, choice, order, onOrder, place, today }: Props) {
  const say = useSay(LEDGER);
  const scroller = useRef<HTMLDivElement>(null);
  const { list, at, onKeyDown, setVisited } = useLines({ scroller, items, choice, heights: HEIGHTS, above: HEAD });
  const columns = useColumns(grouping);
  // The value's unit stands in a column of its own, so that numbers end in one line.
  const span = columns.size + 1;
  const drawn = list.getVirtualItems();
  const before = drawn[0]?.start ?? 0;
  const after = list.getTotalSize() - (drawn.at(-1)?.end ?? 0);
  return (
    <div ref={scroller} className={css.scroller} data-ledger>
      <table className={css.table} aria-label={say('title')} aria-rowcount={items.length + 1} onKeyDown={onKeyDown}>
        <colgroup>
          {COLUMNS.filter((column) => columns.has(column)).flatMap((column) =>
            [column, ...(column === 'value' ? ['unit'] : [])].map((name) => (
              <col key={name} className={css[`${name}Width`]} />
            )),
          )}
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            {COLUMNS.filter((column) => columns.has(column)).map((column) => {
              const sorted = order.column === column;
              const direction = order.descending ? 'descending' : 'ascending';
              return (
                <th
                  key={column}
                  scope="col"
                  className={css[column]}
                  colSpan={column === 'value' ? 2 : undefined}
                  aria-sort={sorted ? direction : undefined}
                >
                  <button type="button" onClick={() => onOrder({ column, descending: sorted && !order.descending })}>
                    {say(`column.${column}`)}
                    {sorted && (
                      <span className={css.arrow} data-descending={order.descending}>
                        <Icon name="down" />
                      </span>
                    )}
                  </button>
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody aria-hidden="true">
          <tr className={css.gap}>
            <td colSpan={span} style={{ height: before }} />
          </tr>
        </tbody>
        <tbody>
          {drawn.map(({ index, key }) => {
            const item = items[index];
            if (!item) return null;
            return item.is === 'group' ? (
              <tr key={key} className={css.group} aria-rowindex={index + 2}>
                <th colSpan={span} scope="colgroup">
                  <GroupLine group={item.group} grouping={grouping} day={item.day} today={today} />
                </th>
              </tr>
            ) : (
              <LedgerLine
                key={key}
                item={item}
                columns={columns}
                index={index}
                reached={index === at}
                onVisit={setVisited}
                place={place}
                today={today}
              />
            );
          })}
        </tbody>
        <tbody aria-hidden="true">
          <tr className={css.gap}>
            <td colSpan={span} style={{ height: after }} />
          </tr>
        </tbody>
      </table>
    </div>
  );
}

/** A document that stands in the heading need not stand in every row. */
function useColumns(grouping: Grouping): ReadonlySet<Column> {
  const [wide, middle, narrow] = [
    useMedia('(min-width: 1240px)'),
    useMedia('(min-width: 1040px)'),
    useMedia('(min-width: 900px)'),
  ];
  const width = wide ? 1240 : middle ? 1040 : narrow ? 900 : 0;
  return useMemo(() => {
    const fit = COLUMNS.filter((column) => (FROM[column] ?? 0) <= width);
    return new Set(grouping === 'document' ? fit.filter((column) => column !== 'document') : fit);
  }, [width, grouping]);
}
