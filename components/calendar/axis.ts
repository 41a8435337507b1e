// The time axis: linear up to the years that recurring deadlines are laid out in, then a break, then each far year that
// is named in a place of its own. Places are shares of the width, 0 to 1.
import { AHEAD, type CalendarDocument, type Entry } from './entries';

/** Years shown before this one; what is older stands in the list of what has passed. */
const BEHIND = 7;
/** Widths in years. */
const BREAK = 0.4;
const FAR = 0.8;
/** Far years with a place of their own; those after them share one. */
const MOST_FAR = 4;

export interface AxisYear {
  year: number;
  /** Set on the last place where it holds later years, too. */
  andLater: boolean;
  from: number;
  to: number;
}

export interface Axis {
  years: AxisYear[];
  /** Middle of the break, or null. */
  breakAt: number | null;
  /** Place of an ISO day; null before the axis begins. */
  at: (day: string) => number | null;
  today: number;
}

const yearOf = (day: string): number => Number(day.slice(0, 4));

/** How much of its year has passed at the end of a day. */
function share(day: string): number {
  const year = yearOf(day);
  const start = Date.UTC(year, 0, 1);
  return Math.min(1, (Date.parse(day.slice(0, 10)) + 86_400_000 - start) / (Date.UTC(year + 1, 0, 1) - start));
}

/** @param days that are to be shown, ISO 8601 · @param today ISO day */
export function axisOf(days: readonly string[], today: string): Axis {
  const now = yearOf(today);
  const all = days.map(yearOf);
  const first = Math.max(
    now - BEHIND,
    all.reduce((least, year) => Math.min(least, year), now - 1),
  );
  const last = now + AHEAD;
  const far = [...new Set(all.filter((year) => year > last))].sort((a, b) => a - b);
  const own = far.slice(0, MOST_FAR);
  const linear = last - first + 1;
  const whole = linear + (own.length > 0 ? BREAK + own.length * FAR : 0);

  const years: AxisYear[] = [];
  for (let i = 0; i < linear; i++) {
    years.push({ year: first + i, andLater: false, from: i / whole, to: (i + 1) / whole });
  }
  for (const [i, year] of own.entries()) {
    const from = (linear + BREAK + i * FAR) / whole;
    years.push({ year, andLater: i === MOST_FAR - 1 && far.length > MOST_FAR, from, to: from + FAR / whole });
  }
  const at = (day: string): number | null => {
    const year = yearOf(day);
    if (year < first) return null;
    const place = years.findLast((each) => each.year <= year);
    if (!place) return null;
    // In a far year the day does not matter: its place is a sign, not a measure.
    if (year > last) return (place.from + place.to) / 2;
    return place.from + (place.to - place.from) * share(day);
  };
  return { years, breakAt: own.length > 0 ? (linear + BREAK / 2) / whole : null, at, today: at(today) ?? 0 };
}

export interface Tick {
  day: string;
  at: number;
  /** All that the document has on this day. */
  entries: [Entry, ...Entry[]];
  n: number;
}

export interface Lane {
  document: CalendarDocument;
  /** ISO day of writing, else of publication; null where neither is known. */
  begun: string | null;
  ticks: [Tick, ...Tick[]];
}

export const begunOf = ({ source }: CalendarDocument): string | null => source.writtenDate ?? source.publishedDate;

/** One for each document that has a day on the axis: what comes next on top, the most of it first, then what has passed last. */
export function lanesOf(entries: readonly Entry[], axis: Axis, today: string): Lane[] {
  const lanes = new Map<string, Lane>();
  for (const entry of entries.toSorted((a, b) => ((a.day ?? '') < (b.day ?? '') ? -1 : 1))) {
    const at = entry.day === null ? null : axis.at(entry.day);
    if (entry.day === null || at === null) continue;
    const { document, day } = entry;
    const tick: Tick = { day, at, entries: [entry], n: entry.dated.length };
    const key = `${document.shelf}/${document.id}`;
    const lane = lanes.get(key);
    const same = lane?.ticks.find((each) => each.day === day);
    if (!lane) lanes.set(key, { document, begun: begunOf(document), ticks: [tick] });
    else if (!same) lane.ticks.push(tick);
    else {
      same.entries.push(entry);
      same.n += tick.n;
    }
  }
  const next = ({ ticks }: Lane) => ticks.find(({ day }) => day >= today);
  const last = ({ ticks }: Lane) => ticks.at(-1)?.day ?? '';
  return [...lanes.values()].sort((a, b) => {
    const [x, y] = [next(a), next(b)];
    if (x && y) return x.day < y.day ? -1 : x.day > y.day ? 1 : y.n - x.n;
    if (x || y) return x ? -1 : 1;
    return last(a) > last(b) ? -1 : 1;
  });
}

/** A place as a style says it. */
export const percent = (share: number): string => `${(share * 100).toFixed(3)}%`;
