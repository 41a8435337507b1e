import { describe, expect, it } from 'vitest';
import { currentRow, groupByDue, groupBySection } from '../../../components/sidepanel/groups';
import type { Listed } from '../../../lib/platform/panel-port';

const at = (block: number) => ({ block, start: 0, end: 4 });
const target = (block: number, due: string | null, section = 0) =>
  ({ brush: 'target', at: at(block), section, record: { due } }) as Listed;
const body = (block: number, name: string, section = 0) =>
  ({ brush: 'body', at: at(block), section, record: { name } }) as Listed;

const FOUND: Listed[] = [
  target(0, '2025-12-31'),
  body(1, '省科技厅'),
  target(2, null, 1),
  target(3, '2023-06-30', 1),
  body(4, '省科技厅', 1),
  target(5, '2025-06-30', -1),
];
const wanted = (...brushes: ('target' | 'body')[]) => new Set(brushes);

describe('the list', () => {
  it('by year begins with the nearest day and ends with what has none', () => {
    expect(groupByDue(FOUND, wanted('target'))).toEqual([
      { key: 2023, due: '2023-06-30', rows: [3] },
      { key: 2025, due: '2025-12-31', rows: [5, 0] },
      { key: null, due: null, rows: [2] },
    ]);
  });

  it('by section keeps the order of the text', () => {
    expect(groupBySection(FOUND, wanted('target')).map(({ key, rows }) => [key, rows])).toEqual([
      [0, [0]],
      [1, [2, 3]],
      [null, [5]],
    ]);
  });

  it('names a body once a group, however often it is named there', () => {
    expect(groupByDue(FOUND, wanted('target', 'body')).at(-1)).toEqual({ key: 'body', due: null, rows: [1] });
    expect(groupBySection(FOUND, wanted('body')).map(({ rows }) => rows)).toEqual([[1], [4]]);
  });

  it('marks the last row shown that is not below what is being read', () => {
    const groups = groupByDue(FOUND, wanted('target'));
    expect(currentRow(groups, 4)).toBe(3);
    expect(currentRow(groups, -1)).toBe(-1);
    expect(currentRow([], 4)).toBe(-1);
  });
});
