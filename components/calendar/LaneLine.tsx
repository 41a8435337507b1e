// One document on the axis: from the day it was written to its last deadline, with a mark for each day that it names.
import { CALENDAR } from '../../lib/i18n/calendar';
import { hashOf, opening, type Place } from '../library/place';
import { useSay } from '../ui/language';
import { type Axis, type Lane, percent, type Tick } from './axis';
import type { Naming } from './naming';
import css from './TimeAxis.module.css';

interface Props {
  axis: Axis;
  lane: Lane;
  today: string;
  naming: Naming;
  place: Place;
  /** Of the track, CSS pixels. */
  width: number;
  /** Id of the entry that Tab reaches in this lane, or null. */
  visited: string | null;
  /** Tab reaches its first mark. */
  first: boolean;
}

/** A label needs so much room before the next mark. CSS pixels. */
const ROOM = 44;

export function LaneLine({ axis, lane, today, naming, place, width, visited, first }: Props) {
  const say = useSay(CALENDAR);
  const { document, begun, ticks } = lane;
  const { source } = document;
  const title = source.title ?? naming.document(document);
  const began = begun === null ? null : axis.at(begun);
  const from = began ?? (begun === null ? (ticks[0]?.at ?? 0) : 0);
  const to = ticks.at(-1)?.at ?? from;
  const broken = axis.breakAt !== null && to > axis.breakAt;
  const dated = begun && say(source.writtenDate ? 'written' : 'published', { date: begun });
  return (
    <li className={css.lane}>
      <div className={css.label}>
        <a href={hashOf(opening(place, document.shelf, document.id))} title={title} tabIndex={-1}>
          {title}
        </a>
        <span>{source.docNumber ?? dated}</span>
      </div>
      <div className={css.track}>
        <span className={css.line} style={{ left: percent(from), width: percent(Math.max(0, to - from)) }} />
        {broken && (
          <svg
            className={css.break}
            style={{ left: percent(axis.breakAt ?? 0) }}
            viewBox="0 0 20 16"
            aria-hidden="true"
          >
            <path d="M4 14l5-12M11 14l5-12" />
          </svg>
        )}
        {began !== null && <span className={css.begun} style={{ left: percent(began) }} title={dated ?? undefined} />}
        {ticks.map((tick, i) => (
          <TickMark
            key={tick.day}
            {...{ tick, today, naming, place }}
            room={((ticks[i + 1]?.at ?? 2) - tick.at) * width > ROOM}
            reached={visited ? tick.entries.some(({ id }) => id === visited) : first && i === 0}
          />
        ))}
      </div>
    </li>
  );
}

interface MarkProps {
  tick: Tick;
  today: string;
  naming: Naming;
  place: Place;
  room: boolean;
  reached: boolean;
}

function TickMark({ tick, today, naming, place, room, reached }: MarkProps) {
  const say = useSay(CALENDAR);
  const { day, at, entries, n } = tick;
  const [entry] = entries;
  const { deadline } = entry.dated[0];
  const coming = day >= today;
  const settled = entries.every(({ state }) => state !== null);
  const about = entries.map(naming.about).join('；');
  const repeats = deadline.kind === 'recurring';
  const shape = entry.sort === 'force' ? 'triangle' : deadline.approx ? 'dashed' : repeats ? 'hollow' : 'bar';
  const word = entry.sort === 'force' || entry.sort === 'comment' ? naming.sort(entry) : null;
  const label = word ?? (deadline.approx ? deadline.text : say('items', { n }));
  return (
    <a
      className={css.tick}
      style={{ left: percent(at) }}
      href={hashOf(opening(place, entry.document.shelf, entry.document.id, deadline.block))}
      title={`${day}\n${about}`}
      aria-label={`${naming.document(entry.document)} · ${say(coming ? 'items.coming' : 'items.passed', { day, n })} · ${about}`}
      tabIndex={reached ? 0 : -1}
      data-tick
      data-entries={entries.map(({ id }) => id).join(' ')}
      data-at={at}
      data-shape={shape}
      data-side={coming ? 'coming' : 'passed'}
      data-settled={settled}
    >
      <i />
      {room && (n > 1 || coming || shape !== 'bar') && !(repeats && n === 1) && <b>{label}</b>}
    </a>
  );
}
