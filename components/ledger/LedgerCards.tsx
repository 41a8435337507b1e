// The ledger on a narrow screen: a card for each target.
import { useRef } from 'react';
import { sayAmount } from '../../lib/i18n/amount';
import { LEDGER } from '../../lib/i18n/ledger';
import type { LedgerRow } from '../../lib/library/ledger';
import type { Grouping } from '../../lib/library/ledger-order';
import { withoutGlosses } from '../../lib/structure/plain';
import { Ended } from '../family/Ended';
import { hashOf, opening, type Place } from '../library/place';
import { useLanguage, useSay } from '../ui/language';
import { DaysLeft, Value } from './Cells';
import { GroupLine } from './GroupLine';
import type { Item } from './items';
import css from './LedgerCards.module.css';
import { useLines } from './useLines';

/** Before they are measured. */
const HEIGHTS = { group: 44, row: 84 };

interface Props {
  items: readonly Item[];
  grouping: Grouping;
  /** See `useLines`. */
  choice: string;
  place: Place;
  today: string;
}

export function LedgerCards({ items, grouping, choice, place, today }: Props) {
  const say = useSay(LEDGER);
  const scroller = useRef<HTMLDivElement>(null);
  const { list, at, onKeyDown, setVisited } = useLines({ scroller, items, choice, heights: HEIGHTS, above: 0 });
  return (
    <div ref={scroller} className={css.scroller} data-ledger>
      <ul className={css.cards} style={{ height: list.getTotalSize() }} aria-label={say('title')} onKeyDown={onKeyDown}>
        {list.getVirtualItems().map(({ key, index, start }) => {
          const item = items[index];
          if (!item) return null;
          return (
            <li
              key={key}
              ref={list.measureElement}
              data-index={index}
              className={css.place}
              style={{ transform: `translateY(${start}px)` }}
            >
              {item.is === 'group' ? (
                <div className={css.group}>
                  <GroupLine group={item.group} grouping={grouping} day={item.day} today={today} />
                </div>
              ) : (
                <a
                  className={css.card}
                  href={hashOf(opening(place, item.row.shelf, item.row.documentId, item.row.target.block))}
                  data-row={item.key}
                  tabIndex={index === at ? 0 : -1}
                  onFocus={() => setVisited(item.key)}
                >
                  <Card row={item.row} daySaid={item.daySaid} today={today} />
                </a>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function Card({
  row: { documentId, target, bodies, source },
  daySaid,
  today,
}: {
  row: LedgerRow;
  daySaid: boolean;
  today: string;
}) {
  const say = useSay(LEDGER);
  const language = useLanguage();
  const amount = target.tier === 'Q' ? sayAmount(target, language) : null;
  const strength = target.strength === 'plain' ? null : say(`strength.${target.strength}`);
  const nature = target.nature && say(`nature.${target.nature}`);
  return (
    <>
      <span className={css.first}>
        <span className={css.indicator}>{target.indicator || withoutGlosses(target.text)}</span>
        <span className={css.amount}>
          <Value target={target} />
          {amount?.unit && <small>{amount.unit}</small>}
        </span>
      </span>
      <span className={css.second}>
        {target.due ? <time dateTime={target.due}>{target.due}</time> : say('none.year')}
        {target.due && !daySaid && <DaysLeft day={target.due} today={today} />}
        <span>{[target.scope, nature, strength, ...bodies].filter(Boolean).join(' · ')}</span>
      </span>
      <span className={css.document}>
        <Ended id={documentId} said={source} />
        {source.docNumber ?? source.title ?? say('none.document')}
      </span>
    </>
  );
}
