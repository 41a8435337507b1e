import { expect, it } from 'vitest';
import { spansOf } from '../../../lib/compare/quote';

const blocks = ['一二三', '四五', '六'].map((text) => ({ text }));

it('a place runs from its first unit to its last, through whole blocks between them', () => {
  expect(spansOf({ block: 0, start: 1, lastBlock: 2, end: 1 }, blocks)).toEqual([
    { block: 0, start: 1, end: 3 },
    { block: 1, start: 0, end: 2 },
    { block: 2, start: 0, end: 1 },
  ]);
});

it('a place that runs on beyond the text ends with it', () => {
  const last = Number.MAX_SAFE_INTEGER;
  expect(spansOf({ block: 1, start: 1, lastBlock: last, end: last }, blocks)).toEqual([
    { block: 1, start: 1, end: 2 },
    { block: 2, start: 0, end: 1 },
  ]);
  expect(spansOf({ block: 2, start: 0, lastBlock: 2, end: last }, blocks)).toEqual([{ block: 2, start: 0, end: 1 }]);
  expect(spansOf({ block: last, start: 0, lastBlock: last, end: 1 }, blocks)).toEqual([]);
});
