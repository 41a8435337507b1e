// Days as ISO 8601 text (2025-12-31): arithmetic on the proleptic Gregorian calendar, without time zones.

export type Day = string;

const pad = (n: number, width = 2): string => String(n).padStart(width, '0');

const yearOf = (day: Day): number => Number(day.slice(0, 4));
const monthOf = (day: Day): number => Number(day.slice(5, 7));
const dateOf = (day: Day): number => Number(day.slice(8, 10));

function lastDate(year: number, month: number): number {
  return month === 2
    ? year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
      ? 29
      : 28
    : [4, 6, 9, 11].includes(month)
      ? 30
      : 31;
}

/** Null where there is no such day (2月30日). */
export function makeDay(year: number, month: number, date: number): Day | null {
  if (!(year >= 1 && year <= 9999 && month >= 1 && month <= 12 && date >= 1 && date <= lastDate(year, month)))
    return null;
  return `${pad(year, 4)}-${pad(month)}-${pad(date)}`;
}

/** The last day of a month, or null. */
export const monthEnd = (year: number, month: number): Day | null => makeDay(year, month, lastDate(year, month));

export function addDays(day: Day, days: number): Day | null {
  const moved = new Date(Date.UTC(yearOf(day), monthOf(day) - 1, dateOf(day) + days));
  return makeDay(moved.getUTCFullYear(), moved.getUTCMonth() + 1, moved.getUTCDate());
}

/** 29 February and the 31st fall back to the month's last day. */
export function addMonths(day: Day, months: number): Day | null {
  const count = yearOf(day) * 12 + monthOf(day) - 1 + months;
  const [year, month] = [Math.floor(count / 12), (count % 12) + 1];
  return makeDay(year, month, Math.min(dateOf(day), lastDate(year, month)));
}

/** Whether a plan is for one year and no more. */
export const isOneYear = (plan: { first: Day; last: Day } | null): boolean =>
  plan !== null && yearOf(plan.first) === yearOf(plan.last);

/** The Nth five-year plan ends in 2025 + 5(N − 14) (第十四个五年规划, 2021–2025). */
export const planEnd = (ordinal: number): number => 2025 + 5 * (ordinal - 14);
