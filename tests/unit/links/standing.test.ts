import { describe, expect, it } from 'vitest';
import { firstOf, standingOf } from '../../../lib/links/standing';

const TODAY = '2026-06-15';
const QUIET = { expiryDate: null, status: null };
const repeal = { by: 'b', title: '新办法', from: null };
const amendment = { by: 'c', title: '修改决定', from: null };
const standing = (said: Partial<typeof QUIET | { expiryDate: string; status: string }>, by = {}) =>
  standingOf({ ...QUIET, ...said }, by, TODAY);

describe('a document', () => {
  it('of which nothing is said holds', () => expect(standing({})).toBeNull());
  it('that another ends no longer holds, whatever its own page says', () => {
    expect(standing({ status: '有效' }, { repeal })).toEqual({ is: 'repealed', by: repeal });
    expect(standing({ expiryDate: '2025-12-31' }, { repeal })).toEqual({ is: 'repealed', by: repeal });
  });
  it('holds on its last day, and not on the day after', () => {
    expect(standing({ expiryDate: '2026-06-14' })).toEqual({ is: 'expired', on: '2026-06-14' });
    expect(standing({ expiryDate: TODAY })).toEqual({ is: 'ending', from: '2026-06-16', by: null });
  });
  it('that ends with a month or a year holds until its end', () => {
    expect(standing({ expiryDate: '2026-06' })).toBeNull();
    expect(standing({ expiryDate: '2026-05' })).toEqual({ is: 'expired', on: '2026-05' });
    expect(standing({ expiryDate: '2025' })).toEqual({ is: 'expired', on: '2025' });
  });
  it('is ended from the day on which what ends it comes into force', () => {
    const later = { ...repeal, from: '2026-07-01' };
    expect(standing({}, { repeal: later })).toEqual({ is: 'ending', from: '2026-07-01', by: later });
    expect(standing({}, { repeal: { ...later, from: TODAY } })).toMatchObject({ is: 'repealed' });
    expect(standing({ expiryDate: '2026-06-20' }, { repeal: later })).toMatchObject({ from: '2026-06-21', by: null });
  });
  it('that was only changed says so after all that ends it', () => {
    expect(standing({}, { amendment })).toEqual({ is: 'amended', by: amendment });
    expect(standing({ status: '失效' }, { amendment })).toEqual({ is: 'expired', on: null });
  });
  it.each(['废止', '已废止', '廢止', '现已废止', '全文废止'])('whose page says %s is repealed', (status) =>
    expect(standing({ status })).toEqual({ is: 'repealed', by: null }),
  );
  it.each(['有效', '现行有效', '部分失效', '部分废止', '未废止', '尚未生效', '废止部分条款', ''])(
    'whose page says %j holds',
    (status) => expect(standing({ status })).toBeNull(),
  );
});

it('of several repeals the one that holds first counts', () => {
  const [later, earlier] = [
    { ...repeal, from: '2027-01-01' },
    { ...repeal, by: 'd', from: '2026-08-01' },
  ];
  expect(firstOf([later, earlier], TODAY)).toBe(earlier);
  expect(firstOf([later, repeal, earlier], TODAY)).toBe(repeal);
  expect(firstOf([], TODAY)).toBeNull();
});
