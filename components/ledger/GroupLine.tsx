// A group's heading: its name, how far its day is, how many rows, and what its amounts come to where they may be added.
import { useMemo } from 'react';
import { CARD } from '../../lib/i18n/card';
import { LEDGER } from '../../lib/i18n/ledger';
import type { Grouping, LedgerGroup } from '../../lib/library/ledger-order';
import { totalsByUnit } from '../../lib/library/ledger-totals';
import { Ended } from '../family/Ended';
import { useLanguage, useSay } from '../ui/language';
import { DaysLeft } from './Cells';
import css from './GroupLine.module.css';
import { saySum, useGroupName } from './naming';
import { useShowTotals } from './Totals';

interface Props {
  group: LedgerGroup;
  grouping: Grouping;
  /** The one day that all of it is due, ISO 8601, or null. */
  day: string | null;
  today: string;
}

/** Sums said in the heading; all of them are told in the totals. */
const FEW = 2;

export function GroupLine({ group, grouping, day, today }: Props) {
  const say = useSay(LEDGER);
  const sayCard = useSay(CARD);
  const language = useLanguage();
  const name = useGroupName()(group, grouping);
  const showTotals = useShowTotals();
  const totals = useMemo(() => totalsByUnit(group.rows), [group.rows]);
  const sums = totals.filter((total) => total.may).slice(0, FEW);
  const [first] = group.rows;
  const [y = '', m = '', d = ''] = day?.split('-') ?? [];
  return (
    <span className={css.line}>
      <span className={css.name} title={name}>
        {name}
      </span>
      {grouping === 'document' && first && <Ended id={first.documentId} said={first.source} />}
      {day && <span>{sayCard('date', { y, m: Number(m), d: Number(d) })}</span>}
      {day && <DaysLeft day={day} today={today} />}
      <span className={css.n}>{say('items', { n: group.rows.length })}</span>
      {totals.length > 0 && (
        <button type="button" className={css.totals} onClick={() => showTotals({ name, rows: group.rows })}>
          {say('totals')}
          {sums.map((total) => (
            <b key={total.unit}> {saySum(total, language)}</b>
          ))}
        </button>
      )}
    </span>
  );
}
