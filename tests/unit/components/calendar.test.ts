import { describe, expect, it } from 'vitest';
import { axisOf, lanesOf } from '../../../components/calendar/axis';
import { dayOf } from '../../../components/calendar/days';
import { apart, type CalendarDocument, datedOf, entriesOf, listsOf } from '../../../components/calendar/entries';
import type { Naming } from '../../../components/calendar/naming';
import { statedOf } from '../../../components/calendar/stated';
import type { Deadline } from '../../../lib/facts/records';
import { settledKey } from '../../../lib/library/settled';
import { deadline, fold, source, TODAY } from '../library/ledger';

const document = (id = 'a', written: string | null = '2020-07-05'): CalendarDocument => ({
  ...{ shelf: 'saved', id },
  source: source({ title: id, writtenDate: written }),
});
const entries = (
  deadlines: Deadline[],
  settled: { key: string; state: 'done' | 'dismissed' }[] = [],
  of = document(),
) => entriesOf(of, datedOf(deadlines, settled, TODAY, fold));
const YEARLY = deadline({ kind: 'recurring', iso: 'R/P1Y', endDate: null, text: '每年', action: '举办论坛' });
const RELATIVE = deadline({ kind: 'relative', iso: 'P20BD', endDate: null, text: '自受理之日起20个工作日内' });

describe('entries', () => {
  it('what a document has on one day is one entry, and can be taken apart', () => {
    const [entry, other] = entries([deadline(), deadline({ action: '出台办法' }), deadline({ endDate: '2024-12-31' })]);
    expect(entry?.dated).toHaveLength(2);
    expect(other?.dated).toHaveLength(1);
    expect(entry && new Set(apart(entry).map(({ id }) => id)).size).toBe(2);
  });

  it('a recurring deadline is laid out for two years, a relative one stays a rule', () => {
    expect(entries([YEARLY]).map(({ day }) => day)).toEqual(['2025-12-31', '2026-12-31']);
    expect(entries([RELATIVE]).map(({ day }) => day)).toEqual([null]);
    expect(entries([deadline({ ...YEARLY, iso: 'R/P2Y' })]).map(({ day }) => day)).toEqual([null]);
  });

  it('done settles one occurrence, dismissed settles them all', () => {
    const done = entries([YEARLY], [{ key: settledKey(YEARLY, fold, '2025-12-31'), state: 'done' }]);
    expect(done.map(({ state }) => state)).toEqual(['done', null]);
    const dismissed = entries([YEARLY], [{ key: settledKey(YEARLY, fold), state: 'dismissed' }]);
    expect(dismissed.map(({ state }) => state)).toEqual(['dismissed', 'dismissed']);
  });

  it('are overdue from the day after, due this month to its end, later from the next month on', () => {
    const days = ['2025-12-01', '2025-12-02', '2025-12-31', '2026-01-01', '2024-12-31'];
    const lists = listsOf(entries([...days.map((endDate) => deadline({ endDate })), RELATIVE]), TODAY);
    const daysOf = (list: keyof typeof lists) => lists[list].map(({ day }) => day);
    expect(daysOf('overdue')).toEqual(['2025-12-01', '2024-12-31']);
    expect(daysOf('month')).toEqual(['2025-12-02', '2025-12-31']);
    expect(daysOf('later')).toEqual(['2026-01-01']);
    expect(daysOf('rules')).toEqual([null]);
  });
});

describe('the days that a page states of the whole document', () => {
  const said = { effectiveDate: '2026-01-01', expiryDate: '2030-12-31' };

  it('stand among its entries as its coming into force and its end', () => {
    expect(
      entries(statedOf(said, [])).map(
        ({
          day,
          sort,
          dated: [
            {
              deadline: { kind },
            },
          ],
        }) => [day, sort, kind],
      ),
    ).toEqual([
      ['2026-01-01', 'force', 'effective'],
      ['2030-12-31', 'force', 'expiry'],
    ]);
  });

  it('are not told twice where the text names them, and are no days where they are months or years', () => {
    const inText = [deadline({ kind: 'effective', endDate: '2026-01-01' })];
    expect(statedOf(said, inText).map(({ kind }) => kind)).toEqual(['expiry']);
    expect(statedOf(said, [deadline({ kind: 'due', endDate: '2026-01-01' })])).toHaveLength(2);
    expect(statedOf({ effectiveDate: '2026-01', expiryDate: '2030' }, [])).toEqual([]);
    expect(statedOf({ effectiveDate: '2027-02-30', expiryDate: '2027-99-99' }, [])).toEqual([]);
    expect(statedOf({ effectiveDate: null, expiryDate: null }, [])).toEqual([]);
  });

  it('are settled like any other, each for itself', () => {
    const [effective] = statedOf(said, []);
    if (!effective) throw new Error('one day should be stated');
    const states = entries(statedOf(said, []), [{ key: settledKey(effective, fold), state: 'done' }]);
    expect(states.map(({ state }) => state)).toEqual(['done', null]);
  });
});

describe('the axis', () => {
  it('is linear in time up to the second year from now, then far years have a place each', () => {
    const axis = axisOf(['2020-07-05', '2030-12-31', '2035-12-31'], TODAY);
    expect(axis.years.map(({ year }) => year)).toEqual([2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027, 2030, 2035]);
    const at = (day: string) => axis.at(day) ?? Number.NaN;
    expect(at('2022-12-31') - at('2021-12-31')).toBeCloseTo(at('2026-12-31') - at('2025-12-31'), 9);
    expect(at('2027-12-31')).toBeLessThan(axis.breakAt ?? 0);
    expect(at('2030-12-31')).toBeGreaterThan(axis.breakAt ?? 1);
    expect(at('2035-12-31')).toBeGreaterThan(at('2030-12-31'));
    expect(axis.today).toBeLessThan(at('2025-12-31'));
  });

  it('begins no more than seven years before this one, and has no break without far years', () => {
    const axis = axisOf(['1999-12-31', '2026-06-30'], TODAY);
    expect(axis.years[0]?.year).toBe(2018);
    expect(axis.at('1999-12-31')).toBeNull();
    expect(axis.breakAt).toBeNull();
    expect(axis.years.at(-1)?.to).toBeCloseTo(1, 9);
  });

  it('takes any number of days', () => {
    const days = Array.from({ length: 300_000 }, () => '2024-06-30');
    expect(axisOf(days, TODAY).years[0]?.year).toBe(2024);
  });

  it('gives far years that are too many for a place of their own the last one', () => {
    const axis = axisOf(
      ['2030', '2031', '2032', '2033', '2040', '2050'].map((year) => `${year}-12-31`),
      TODAY,
    );
    expect(axis.years.at(-1)).toMatchObject({ year: 2033, andLater: true });
    expect(axis.at('2050-12-31')).toBe(axis.at('2033-12-31'));
  });

  it('has a lane for each document, the one with the next deadline on top', () => {
    const all = [
      ...entries([deadline({ endDate: '2022-12-31' })], [], document('passed')),
      ...entries([deadline({ endDate: '2030-12-31' })], [], document('far')),
      ...entries([deadline(), deadline({ endDate: '2022-12-31' })], [], document('next')),
    ];
    const lanes = lanesOf(
      all,
      axisOf(
        all.flatMap(({ day }) => day ?? []),
        TODAY,
      ),
      TODAY,
    );
    expect(lanes.map((lane) => lane.document.id)).toEqual(['next', 'far', 'passed']);
    expect(lanes[0]?.ticks.map(({ day }) => day)).toEqual(['2022-12-31', '2025-12-31']);
  });
});

describe('a calendar day', () => {
  const naming = { about: () => '完成' } as unknown as Naming;

  it('is the same one however its clause is read, and carries the alarm that was chosen', () => {
    const [before] = entries([deadline()]);
    const [after] = entries([deadline({ action: '别的读法' })]);
    expect(before && dayOf(before, naming, 3)).toMatchObject({ day: '2025-12-31', alarm: 3 });
    expect(before && dayOf(before, naming, null)?.identity).toBe(after && dayOf(after, naming, null)?.identity);
    expect(before && dayOf(before, naming, null)).not.toHaveProperty('alarm');
  });

  it('is none for a rule', () => {
    const [rule] = entries([RELATIVE]);
    expect(rule && dayOf(rule, naming, null)).toBeNull();
  });
});
