// One target as a row of the table; the whole of it leads to its sentence.
import { memo } from 'react';
import { LEDGER } from '../../lib/i18n/ledger';
import type { Column } from '../../lib/library/ledger-order';
import { withoutGlosses } from '../../lib/structure/plain';
import { Ended } from '../family/Ended';
import { hashOf, opening, type Place } from '../library/place';
import { useSay } from '../ui/language';
import { DaysLeft, Unsaid, Value } from './Cells';
import type { Item } from './items';
import css from './LedgerTable.module.css';

interface Props {
  item: Item & { is: 'row' };
  columns: ReadonlySet<Column>;
  index: number;
  /** Tab stops at this row. */
  reached: boolean;
  onVisit: (key: string) => void;
  place: Place;
  today: string;
}

export const LedgerLine = memo(function LedgerLine({ item, columns, index, reached, onVisit, place, today }: Props) {
  const say = useSay(LEDGER);
  const { row, key, daySaid } = item;
  const { target, bodies, source } = row;
  const strength = target.strength === 'plain' ? null : say(`strength.${target.strength}`);
  return (
    <tr className={css.row} aria-rowindex={index + 2}>
      <td className={css.indicator}>
        <a
          href={hashOf(opening(place, row.shelf, row.documentId, target.block))}
          data-row={key}
          tabIndex={reached ? 0 : -1}
          title={target.text}
          onFocus={() => onVisit(key)}
        >
          {target.indicator || withoutGlosses(target.text)}
        </a>
      </td>
      <td className={css.value}>
        <Value target={target} />
      </td>
      <td className={css.unit}>{target.tier === 'Q' ? target.unit : null}</td>
      <td className={css.due}>
        {target.due ? (
          <>
            <time dateTime={target.due}>{target.due}</time>
            {!daySaid && <DaysLeft day={target.due} today={today} />}
          </>
        ) : (
          <Unsaid />
        )}
      </td>
      {columns.has('scope') && <td className={css.scope}>{target.scope ?? <Unsaid />}</td>}
      {columns.has('nature') && (
        <td className={css.nature}>{target.nature ? say(`nature.${target.nature}`) : <Unsaid />}</td>
      )}
      {columns.has('strength') && <td className={css.strength}>{strength ?? <Unsaid />}</td>}
      {columns.has('bodies') && (
        <td className={css.bodies} title={bodies.length > 1 ? bodies.join('、') : undefined}>
          {bodies.length > 0 ? bodies.join('、') : <Unsaid />}
        </td>
      )}
      {columns.has('document') && (
        <td className={css.document} title={source.title ?? undefined}>
          <Ended id={row.documentId} said={source} />
          {source.docNumber ?? source.title ?? <Unsaid />}
        </td>
      )}
    </tr>
  );
});
