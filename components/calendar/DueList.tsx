// A list of entries under a heading: what is overdue, due this month, later, or a rule.
import { type ReactNode, useState } from 'react';
import { CALENDAR } from '../../lib/i18n/calendar';
import { Button } from '../ui/Button';
import { useSay } from '../ui/language';
import css from './DueList.module.css';
import { DueRow, type RowTools } from './DueRow';
import { apart, type Entry } from './entries';

interface Props {
  name: string;
  entries: readonly Entry[];
  /** Entries shown at first. */
  few: number;
  /** Said where there are none; null leaves the list out. */
  none: string | null;
  /** Beside the heading, instead of the count. */
  count?: ReactNode;
  tools: RowTools;
  /** Id of the entry that was last visited. */
  visited: string | null;
  onVisit: (id: string) => void;
  /** Ids of entries whose deadlines are listed each. */
  opened: ReadonlySet<string>;
  onOpen: (id: string, open: boolean) => void;
  printing: boolean;
  wide?: boolean;
}

/** Rows added at each press. */
const STEP = 50;

export function DueList(props: Props) {
  const { name, entries, few, none, count, tools, visited, onVisit, opened, onOpen, printing, wide = false } = props;
  const say = useSay(CALENDAR);
  const [limit, setLimit] = useState(few);
  if (entries.length === 0 && none === null) return null;
  const shown = printing ? entries : entries.slice(0, limit);
  const isHere = shown.some(({ id }) => id === visited || visited?.startsWith(`${id}#`));
  const stop = isHere ? visited : (shown[0]?.id ?? null);
  return (
    <section className={css.list} data-wide={wide} aria-label={name}>
      <h2>
        {name}
        <span className={css.count}>{count ?? entries.length}</span>
      </h2>
      {entries.length === 0 && <p className={css.none}>{none}</p>}
      <ul>
        {shown.map((entry) => {
          const many = entry.dated.length > 1;
          const open = many ? opened.has(entry.id) : null;
          const row = (each: Entry, inner: boolean) => (
            <DueRow
              key={each.id}
              {...tools}
              entry={each}
              reached={each.id === stop}
              onVisit={onVisit}
              open={inner ? null : open}
              onOpen={(next) => onOpen(entry.id, next)}
              inner={inner}
            />
          );
          return [row(entry, false), ...(open ? apart(entry).map((each) => row(each, true)) : [])];
        })}
      </ul>
      {!printing && entries.length > few && (
        <p className={css.more}>
          {limit < entries.length && (
            <Button weight="quiet" onClick={() => setLimit(limit + STEP)}>
              {say('more', { n: entries.length - limit })}
            </Button>
          )}
          {limit > few && (
            <Button weight="quiet" onClick={() => setLimit(few)}>
              {say('fewer')}
            </Button>
          )}
        </p>
      )}
    </section>
  );
}
