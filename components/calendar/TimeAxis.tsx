// Deadlines on a time axis: a lane for each document, a line for today.
import { type CSSProperties, type RefObject, useEffect, useRef, useState } from 'react';
import { CALENDAR } from '../../lib/i18n/calendar';
import type { Place } from '../library/place';
import { Button } from '../ui/Button';
import { useSay } from '../ui/language';
import { type Axis, type Lane, percent } from './axis';
import { LaneLine } from './LaneLine';
import type { Naming } from './naming';
import css from './TimeAxis.module.css';

/** Lanes shown at first, and added at each press. */
const FEW = 8;
const STEP = 40;

interface Props {
  axis: Axis;
  lanes: readonly Lane[];
  today: string;
  naming: Naming;
  place: Place;
  /** All lanes are wanted on paper. */
  printing: boolean;
  /** Id of the entry that was last visited. */
  visited: string | null;
}

export function TimeAxis({ axis, lanes, today, naming, place, printing, visited }: Props) {
  const say = useSay(CALENDAR);
  const [limit, setLimit] = useState(FEW);
  const track = useRef<HTMLDivElement>(null);
  const width = useWidth(track);
  const shown = printing ? lanes : lanes.slice(0, limit);
  const [y, m, d] = today.split('-').map(Number);
  const firstYear = axis.years[0]?.year ?? 0;
  const lastYear = axis.years.at(-1)?.year ?? 0;
  const reached = shown.find(({ ticks }) => ticks.some(({ entries }) => entries.some(({ id }) => id === visited)));
  return (
    <section
      className={css.axis}
      style={{ '--now': percent(axis.today) } as CSSProperties}
      aria-label={say('axis', { from: firstYear, to: lastYear, today })}
    >
      <div className={css.grid} aria-hidden="true">
        <div ref={track} className={css.track}>
          {axis.years.map(({ year, andLater, from, to }) => (
            <span
              key={year}
              className={css.year}
              data-now={year === y}
              data-odd={Math.abs(year - (y ?? 0)) % 2 === 1}
              style={{ left: percent(from), width: percent(to - from) }}
            >
              <span>{andLater ? say('later', { year }) : year}</span>
            </span>
          ))}
          <span className={css.end} style={{ left: percent(1) }} />
          <span className={css.now}>
            <b data-side={axis.today > 0.8 ? 'end' : 'middle'}>{say('today', { m: m ?? '', d: d ?? '' })}</b>
          </span>
        </div>
      </div>
      <ol className={css.lanes}>
        {shown.map((lane, i) => (
          <LaneLine
            key={`${lane.document.shelf}/${lane.document.id}`}
            {...{ axis, lane, today, naming, place, width }}
            visited={lane === reached ? visited : null}
            first={reached === undefined && i === 0}
          />
        ))}
      </ol>
      {!printing && lanes.length > FEW && (
        <p className={css.more}>
          {limit < lanes.length && (
            <Button weight="quiet" onClick={() => setLimit(limit + STEP)}>
              {say('documents.more', { n: lanes.length - limit })}
            </Button>
          )}
          {limit > FEW && (
            <Button weight="quiet" onClick={() => setLimit(FEW)}>
              {say('fewer')}
            </Button>
          )}
        </p>
      )}
    </section>
  );
}

/** Of an element, CSS pixels. */
function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(800);
  useEffect(() => {
    const { current } = element;
    if (!current) return;
    const observer = new ResizeObserver(([entry]) => entry && setWidth(entry.contentRect.width));
    observer.observe(current);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
