import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classifyBlocks } from '../../../lib/structure/classify';
import { flattenedTables } from '../../../lib/structure/flat-table';
import { headingOf } from '../../../lib/structure/heading';
import { outline } from '../../../lib/structure/outline';
import { splitParagraphs } from '../../../lib/structure/paragraphs';

const BITS = [
  '第一章',
  '一、',
  '（一）',
  '(二)',
  '1.',
  '2．',
  '(1)',
  '——',
  '●',
  '专栏1',
  '目 录',
  '总体要求',
  '加强体系建设',
  '推进',
  '20%',
  '2025年',
  '指标名称',
  '属性',
  '预期性',
  '(huà)',
  '。',
  '；',
  '：',
  '\n',
  '   ',
  '《',
  '\ud840',
];
const line = fc
  .array(fc.oneof(fc.constantFrom(...BITS), fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 40 })
  .map((bits) => bits.join(''));

describe('structure of any text', () => {
  it('paragraphs are apart, in order, and hold everything but white space', () => {
    fc.assert(
      fc.property(line, (text) => {
        let at = 0;
        for (const { start, end } of splitParagraphs(text)) {
          expect(text.slice(at, start).trim()).toBe('');
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          at = end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
      { numRuns: 500 },
    );
  });

  it('every item is one block with its text untouched, headings with a level, and the outline in order', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (texts) => {
        const blocks = classifyBlocks(texts);
        expect(blocks.map(({ text }) => text)).toEqual(texts);
        for (const { kind, level } of blocks) expect(level !== undefined).toBe(kind === 'heading');
        const places = outline(blocks).map(({ block }) => block);
        expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
      }),
    );
  });

  it('a heading’s part and a table’s cells lie inside their text', () => {
    fc.assert(
      fc.property(line, (text) => {
        const heading = headingOf(text);
        if (heading) expect(text.slice(0, heading.end)).toContain(heading.title);
        const table = flattenedTables(text)[0];
        let at = table?.start ?? 0;
        for (const cell of [
          ...(table?.columns ?? []),
          ...(table?.rows.flatMap(({ cells }) => cells.slice(-1)) ?? []),
        ]) {
          if (!cell) continue;
          expect(cell.start).toBeGreaterThanOrEqual(at);
          at = cell.end;
        }
        if (table) expect(table.end).toBe(at);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    '一、',
    '(一)总体要求',
    '1.推进',
    '——发展',
    '目录一、',
    '专栏1责任部门01种',
    '●',
    '指标名称2020年属性',
    '指标',
    '加强管理体系',
    '数(shù)',
    '第一章',
  ])('time grows with the length of repeated %j', (unit) => {
    const text = unit.repeat(30_000 / unit.length);
    const started = performance.now();
    classifyBlocks(splitParagraphs(text).map(({ start, end }) => text.slice(start, end)));
    classifyBlocks([text]);
    flattenedTables(text);
    // The square of this length would take minutes.
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
