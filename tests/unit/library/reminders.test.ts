import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { loadLexicon } from '../../../lib/cli/lexicon';
import { comingRows, planReminders, stillReminded } from '../../../lib/library/reminders';
import { type DeadlineRow, Library } from '../../../lib/library/schema';
import { settledKey } from '../../../lib/library/settled';
import { newKey } from './saving';

const { fold } = loadLexicon();
const ID = '0123456789abcdef';
const DOCUMENT = { id: ID, title: '关于印发方案的通知', deletedAt: null };

const deadline = (change: Partial<DeadlineRow> = {}): DeadlineRow => ({
  ...{ block: 0, start: 0, end: 7, text: '2026年1月10日前', bodies: [], why: { rule: 'test' } },
  ...{ kind: 'due', iso: '2026-01-10', endDate: '2026-01-10', precision: 'day', approx: false },
  ...{ anchor: 'absolute', event: null, action: '报送方案', documentId: ID, n: 0 },
  ...change,
});
const YEARLY = deadline({ kind: 'recurring', iso: 'R/P1Y/01-10', endDate: null, text: '每年1月10日前' });

interface Case {
  today: string;
  days?: number;
  deadlines?: DeadlineRow[];
  documents?: Parameters<typeof planReminders>[0];
  settled?: Parameters<typeof planReminders>[2];
  reminded?: string[];
}
const plan = ({ today, days = 7, deadlines = [deadline()], reminded = [], ...rest }: Case) =>
  planReminders(rest.documents ?? [DOCUMENT], deadlines, rest.settled ?? [], {
    today,
    days,
    reminded: new Set(reminded),
    fold,
  });

describe('a deadline', () => {
  it.each([
    ['2026-01-02', 0],
    ['2026-01-03', 1],
    ['2026-01-09', 1],
    ['2026-01-10', 1],
    ['2026-01-11', 0],
  ])('of 10 January is told of on %s, seven days before at the earliest: %d', (today, n) =>
    expect(plan({ today })).toHaveLength(n),
  );

  it('is told of once, however often one looks and whichever way the clock is set', () => {
    const [told] = plan({ today: '2026-01-03' });
    expect(told).toMatchObject({ documentId: ID, day: '2026-01-10', words: '报送方案' });
    const reminded = stillReminded([told?.key ?? ''], '2026-06-01');
    for (const today of ['2026-01-03', '2026-01-04', '2026-01-10']) expect(plan({ today, reminded })).toEqual([]);
  });

  it('that is done or dismissed is not told of, in either script', () => {
    const key = settledKey(deadline({ text: '2026年1月10日前', action: '報送方案' }), fold);
    const settled = [{ documentId: ID, key, state: 'done' as const, at: '2026-01-01T00:00:00.000Z' }];
    expect(plan({ today: '2026-01-05', settled })).toEqual([]);
    expect(
      plan({
        today: '2026-01-05',
        settled: [{ ...settled[0], documentId: 'f'.repeat(16), key, state: 'done', at: '' }],
      }),
    ).toHaveLength(1);
  });

  it('of each of many documents is told of unless it is done there', () => {
    const ids = Array.from({ length: 60_000 }, (_, i) => i.toString(16).padStart(16, '0'));
    const [done = ''] = ids;
    const told = plan({
      today: '2026-01-03',
      documents: ids.map((id) => ({ ...DOCUMENT, id })),
      deadlines: ids.map((documentId) => deadline({ documentId })),
      settled: [{ documentId: done, key: settledKey(deadline(), fold), state: 'done', at: '2026-01-02T00:00:00Z' }],
    });
    expect(told.map(({ documentId }) => documentId)).toEqual(ids.slice(1));
  });

  it('of a document in the trash is not told of', () =>
    expect(plan({ today: '2026-01-05', documents: [{ ...DOCUMENT, deletedAt: '2026-01-01T00:00:00.000Z' }] })).toEqual(
      [],
    ));

  it('that stands in a text twice is told of once', () =>
    expect(plan({ today: '2026-01-05', deadlines: [deadline(), deadline({ n: 1 })] })).toHaveLength(1));

  it('without a day is not told of', () =>
    expect(
      plan({ today: '2026-01-05', deadlines: [deadline({ kind: 'relative', iso: 'P30D', endDate: null })] }),
    ).toEqual([]));
});

describe('one that comes again', () => {
  it('is told of each time', () => {
    const [first] = plan({ today: '2026-01-05', deadlines: [YEARLY] });
    expect(first?.day).toBe('2026-01-10');
    const again = plan({ today: '2027-01-05', deadlines: [YEARLY], reminded: [first?.key ?? ''] });
    expect(again.map(({ day }) => day)).toEqual(['2027-01-10']);
  });

  it('of which one time is done is told of the next time', () => {
    const key = settledKey(YEARLY, fold, '2026-01-10');
    const settled = [{ documentId: ID, key, state: 'done' as const, at: '' }];
    expect(plan({ today: '2026-01-05', deadlines: [YEARLY], settled })).toEqual([]);
    expect(plan({ today: '2027-01-05', deadlines: [YEARLY], settled })).toHaveLength(1);
  });
});

it('what is coming is found in the library by its day, and so is what comes again', async () => {
  const library = new Library(`test-${newKey()}`);
  await library.deadlines.bulkAdd([
    deadline(),
    deadline({ n: 1, endDate: '2027-01-10' }),
    deadline({ n: 2, endDate: '2025-01-10' }),
    { ...YEARLY, n: 3 },
  ]);
  const { deadlines } = await comingRows(library, { today: '2026-01-05', days: 7 });
  expect(deadlines.map(({ n }) => n)).toEqual([0, 3]);
});
