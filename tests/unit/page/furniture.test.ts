// The rules for furniture stand in the source with an example above each: every one is run here.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CLOSING_LINES, FURNITURE_LINES, isClosing, isFurniture } from '../../../lib/page/body/furniture';
import type { Line } from '../../../lib/page/body/line';
import { BUILD } from '../../../lib/page/body/weigh';
import { squeeze } from '../../../lib/page/plain';

const line = (text: string, cell: Line['cell'] = null): Line => ({
  text,
  bare: squeeze(text),
  runs: [],
  element: {} as Element,
  linked: 0,
  heading: 0,
  cell,
});

/** The comment above each pattern of a list in a source file, in order. */
function examplesOf(file: string, list: string): string[] {
  const source = readFileSync(join(import.meta.dirname, '../../../lib/page/body', file), 'utf8');
  const start = source.indexOf(`export const ${list}:`);
  const body = source.slice(start, source.indexOf('\n];', start));
  return [...body.matchAll(/^ {2}\/\/ (.+)\n {2}\//gm)].map(([, example]) => example ?? '');
}

describe.each([
  ['furniture.ts', 'FURNITURE_LINES', FURNITURE_LINES],
  ['furniture.ts', 'CLOSING_LINES', CLOSING_LINES],
  ['weigh.ts', 'BUILD', BUILD],
] as const)('%s: each rule of %s', (file, list, patterns) => {
  const examples = examplesOf(file, list);

  it('has an example above it', () => expect(examples).toHaveLength(patterns.length));

  it.each(patterns.map((pattern, i) => [pattern, examples[i] ?? ''] as const))('%s fits “%s”', (pattern, example) => {
    expect(squeeze(example)).toMatch(pattern);
  });
});

describe('furniture', () => {
  it.each([
    '二、加强网站建设，做好长者模式改造。',
    '主任：孙某某',
    '审核：李某某',
    '下载安装不少于三次。',
    '各级人民政府应当加强版权保护工作。',
    '附件：1.登记表',
    '来源',
    '第三条 本办法所称分享，是指……',
  ])('is not the text %s', (text) => {
    expect(isFurniture(line(text))).toBe(false);
    expect(isClosing(line(text))).toBe(false);
  });

  it('is never a cell of a table', () => {
    const cell = { table: {} as Element, row: 0, col: 0, header: false };
    expect(isFurniture(line('打印', cell))).toBe(false);
    expect(isFurniture(line('打印'))).toBe(true);
  });
});
