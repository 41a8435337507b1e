// The days of a deadline that comes again: R/P1Y/06-30,12-31 · R/P1M/10 · R/P3M.

/** Rules that name no day end with their period: the last days of the year, of each half, quarter and month. */
const PERIOD_ENDS: Readonly<Record<string, string>> = {
  P1Y: '12-31',
  P6M: '06-30,12-31',
  P3M: '03-31,06-30,09-30,12-31',
};

/** Days from `from` to `until`, both ISO 8601 days and both counted, ascending; null where the rule does not tell which
 * days they are (every two years, from when?). The 30th of a shorter month is its last day. */
export function occurrencesOf(iso: string, from: string, until: string): string[] | null {
  const [mark, period = '', days = PERIOD_ENDS[period] ?? (period === 'P1M' ? '31' : '')] = iso.split('/');
  if (mark !== 'R' || days === '') return null;
  const named = days.split(',');
  const months = period === 'P1M' ? Array.from({ length: 12 }, (_, i) => String(i + 1).padStart(2, '0')) : null;
  const inYear = months ? months.flatMap((month) => named.map((day) => `${month}-${day}`)) : named;
  if (!inYear.every((day) => /^\d\d-\d\d$/.test(day)) || !/^P1[YM]$|^P[36]M$/.test(period)) return null;

  const found: string[] = [];
  for (let year = Number(from.slice(0, 4)); year <= Number(until.slice(0, 4)); year++) {
    found.push(...inYear.map((day) => clipped(year, day)));
  }
  return [...new Set(found)].filter((day) => day >= from && day <= until).sort();
}

function clipped(year: number, monthDay: string): string {
  const [month = 1, day = 1] = monthDay.split('-').map(Number);
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return `${year}-${String(month).padStart(2, '0')}-${String(Math.min(day, last)).padStart(2, '0')}`;
}
