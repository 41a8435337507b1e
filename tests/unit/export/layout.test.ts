import { expect, it } from 'vitest';
import { layOut } from '../../../lib/export/layout';
import type { Block } from '../../../lib/structure/block';

const cell = (row: number, col: number, text = `${row}/${col}`): Block => ({ kind: 'cell', text, table: 0, row, col });
const words = (blocks: Block[]) =>
  layOut(blocks).map((laid) =>
    laid.is === 'table' ? laid.rows.map((row) => row.map(({ text }) => text)) : [laid.index, laid.block.text],
  );

it('a table has a place for every cell that its rows leave out', () => {
  expect(words([cell(0, 0), cell(0, 2), cell(5, 1), cell(5, 1, '也')])).toEqual([
    [
      ['0/0', '', '0/2'],
      ['', '5/1 也', ''],
    ],
  ]);
});

it('a long table that is half empty is a table', () => {
  const cells = Array.from({ length: 120_000 }, (_, i) => cell(i >> 1, (i % 2) + (i % 4)));
  expect(layOut(cells).map(({ is }) => is)).toEqual(['table']);
});

it('cells that each have a row and a column of their own come one by one, none left out', () => {
  const cells = Array.from({ length: 50_000 }, (_, i) => cell(i, i));
  expect(words([{ kind: 'paragraph', text: '前' }, ...cells]).slice(0, 3)).toEqual([
    [0, '前'],
    [1, '0/0'],
    [2, '1/1'],
  ]);
  expect(layOut(cells)).toHaveLength(50_000);
});
