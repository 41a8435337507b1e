import { expect, it } from 'vitest';
import type { OutlineEntry } from '../../../lib/structure/outline';
import { saySection, sectionOf } from '../../../lib/structure/section';

const OUTLINE: OutlineEntry[] = [
  { block: 2, level: 1, text: '一、总体要求' },
  { block: 5, level: 2, text: '（三）主要目标' },
  { block: 9, level: 1, text: '二、重点任务' },
  { block: 10, level: 2, text: '（二）率先形成数据要素高效配置机制' },
  { block: 13, level: 3, text: '3．推进政府数据开放共享' },
];

it('a block stands in the section of the last heading above it', () => {
  expect(sectionOf(OUTLINE, 1)).toBe(-1);
  expect(sectionOf(OUTLINE, 5)).toBe(1);
  expect(sectionOf(OUTLINE, 8)).toBe(1);
  expect(sectionOf(OUTLINE, 40)).toBe(4);
});

it.each([
  [-1, ''],
  [0, '一、总体要求'],
  [1, '一（三）主要目标'],
  [4, '二（二）3 推进政府数据开放共享'],
])('section %i is said as %s', (section, words) => expect(saySection(OUTLINE, section)).toBe(words));
