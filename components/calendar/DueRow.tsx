// One entry of a list: its day, what is to be done, in which document, how far it is; and what can be done with it.
import { CALENDAR } from '../../lib/i18n/calendar';
import { DUE, sayDue } from '../../lib/i18n/due';
import type { Settled } from '../../lib/library/schema';
import { hashOf, opening, type Place } from '../library/place';
import { Icon } from '../ui/Icon';
import { IconButton } from '../ui/IconButton';
import { useSay } from '../ui/language';
import css from './DueList.module.css';
import type { Entry } from './entries';
import type { Naming } from './naming';

export interface RowTools {
  naming: Naming;
  today: string;
  place: Place;
  onSettle: (entry: Entry, state: Settled['state'] | null) => void;
  onAdd: (entry: Entry) => void;
}

interface Props extends RowTools {
  entry: Entry;
  /** Tab stops here. */
  reached: boolean;
  onVisit: (id: string) => void;
  /** Null where it is one deadline alone; else whether each is listed. */
  open: boolean | null;
  onOpen: (open: boolean) => void;
  /** One of those that are listed. */
  inner?: boolean;
}

export function DueRow(props: Props) {
  const { entry, naming, today, place, reached, onVisit, open, onOpen, onSettle, onAdd, inner = false } = props;
  const say = useSay(CALENDAR);
  const sayDays = useSay(DUE);
  const { id, day, document, dated, state } = entry;
  const { deadline } = dated[0];
  const coming = day !== null && day >= today;
  const word = naming.sort(entry);
  const stop = reached ? 0 : -1;
  return (
    <li
      className={css.row}
      data-state={state ?? 'open'}
      data-coming={coming}
      data-near={coming && day.slice(0, 7) === today.slice(0, 7)}
      data-inner={inner}
      data-entry={id}
    >
      <a
        className={css.link}
        href={hashOf(opening(place, document.shelf, document.id, deadline.block))}
        title={dated.length === 1 ? naming.first(entry) : undefined}
        data-row={id}
        data-entries={id}
        tabIndex={stop}
        aria-expanded={open ?? undefined}
        onFocus={() => onVisit(id)}
      >
        <span className={css.date}>{inner ? deadline.text : naming.when(entry, today)}</span>
        <span className={css.words}>
          <span className={css.about}>
            <span>{naming.first(entry)}</span>
            {dated.length > 1 && say('and', { n: dated.length })}
          </span>
          {!inner && (
            <span className={css.second}>
              {word && day !== null && <b>{word === say('one.recurring') ? deadline.text : word}</b>}
              {naming.document(document)}
            </span>
          )}
        </span>
        <span className={css.left}>
          {state ? say(`state.${state}`) : day !== null && !inner ? sayDue(day, today, sayDays) : null}
        </span>
      </a>
      {open !== null && (
        <button
          type="button"
          className={css.fold}
          aria-label={say(open ? 'collapse' : 'expand')}
          title={say(open ? 'collapse' : 'expand')}
          aria-expanded={open}
          tabIndex={stop}
          onClick={() => onOpen(!open)}
        >
          <Icon name="down" />
        </button>
      )}
      <span className={css.acts}>
        {state === null ? (
          <>
            <IconButton name="check" label={say('done')} tabIndex={stop} onClick={() => onSettle(entry, 'done')} />
            <IconButton
              name="close"
              label={say('dismiss')}
              tabIndex={stop}
              onClick={() => onSettle(entry, 'dismissed')}
            />
          </>
        ) : (
          <IconButton name="again" label={say('reopen')} tabIndex={stop} onClick={() => onSettle(entry, null)} />
        )}
        {coming && <IconButton name="calendar" label={say('add')} tabIndex={stop} onClick={() => onAdd(entry)} />}
      </span>
    </li>
  );
}
