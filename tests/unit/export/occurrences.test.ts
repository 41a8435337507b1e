import { expect, it } from 'vitest';
import { occurrencesOf } from '../../../lib/export/occurrences';

it.each([
  ['R/P1Y/06-30,12-31', ['2026-06-30', '2026-12-31', '2027-06-30', '2027-12-31']],
  ['R/P1Y', ['2026-12-31', '2027-12-31']],
  ['R/P6M', ['2026-06-30', '2026-12-31', '2027-06-30', '2027-12-31']],
  ['R/P1Y/02-29', ['2026-02-28', '2027-02-28']],
])('%s comes on %j in two years', (iso, days) => expect(occurrencesOf(iso, '2026-01-02', '2028-01-01')).toEqual(days));

it('a day of every month that a month lacks is its last', () =>
  expect(occurrencesOf('R/P1M/31', '2028-01-01', '2028-04-30')).toEqual([
    '2028-01-31',
    '2028-02-29',
    '2028-03-31',
    '2028-04-30',
  ]));

it.each(['R/P2Y', 'R/P2W', 'P3Y', '2022', 'R/P1Y/x', ''])('%s does not tell its days', (iso) =>
  expect(occurrencesOf(iso, '2026-01-01', '2028-01-01')).toBeNull(),
);
