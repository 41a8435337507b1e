// The ledger as one run of lines: headings of groups and rows, so that only those in sight need be drawn.
import type { LedgerRow } from '../../lib/library/ledger';
import type { Grouping, LedgerGroup } from '../../lib/library/ledger-order';

export type Item =
  | {
      is: 'group';
      key: string;
      group: LedgerGroup;
      /** The one day that all of its rows are due, ISO 8601; null where they are not, or where the group is none of years. */
      day: string | null;
    }
  | {
      is: 'row';
      /** A row stands in several groups where several bodies answer for it. */
      key: string;
      row: LedgerRow;
      /** The heading has said how many days are left. */
      daySaid: boolean;
      /** Place among the rows, from 0. */
      n: number;
    };

export function itemsOf(groups: readonly LedgerGroup[], grouping: Grouping): Item[] {
  const items: Item[] = [];
  let n = 0;
  for (const [i, group] of groups.entries()) {
    const day = grouping === 'year' ? dayOf(group) : null;
    if (grouping !== 'none') items.push({ is: 'group', key: `group ${i}`, group, day });
    for (const row of group.rows) items.push({ is: 'row', key: `${i} ${row.id}`, row, daySaid: day !== null, n: n++ });
  }
  return items;
}

function dayOf({ rows }: LedgerGroup): string | null {
  const day = rows[0]?.target.due ?? null;
  return rows.every(({ target }) => target.due === day) ? day : null;
}
