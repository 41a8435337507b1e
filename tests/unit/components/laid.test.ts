import { expect, it } from 'vitest';
import { layOut } from '../../../components/document/groups';
import type { Block } from '../../../lib/structure/block';

const cell = (table: number, row: number, header = false): Block => ({
  ...{ kind: 'cell', text: '一', table, row, col: 0 },
  ...(header && { header }),
});
const rowsOf = (blocks: Block[]) => layOut(blocks).map((laid) => (laid.is === 'table' ? laid.rows : laid));

it('cells of one table stand in its rows, those of the next in its own', () => {
  expect(rowsOf([cell(0, 0, true), cell(0, 1), cell(0, 1), cell(1, 0)])).toEqual([
    [
      [{ block: 0, header: true }],
      [
        { block: 1, header: false },
        { block: 2, header: false },
      ],
    ],
    [[{ block: 3, header: false }]],
  ]);
});

it('there are no more rows than cells, however they are numbered', () => {
  expect(rowsOf([cell(0, 0), cell(0, 4_000_000_000), cell(0, Number.MAX_SAFE_INTEGER)])).toEqual([
    [0, 1, 2].map((block) => [{ block, header: false }]),
  ]);
});
