// What holds for every text: nothing throws, offsets lead to the words of the record, and neither script nor width matters.
import fc from 'fast-check';
import * as OpenCC from 'opencc-js';
import { describe, expect, it } from 'vitest';
import { loadLexicon } from '../../../lib/cli/lexicon';
import { analyze } from '../../../lib/facts';
import type { Facts } from '../../../lib/facts/records';
import { classifyBlocks } from '../../../lib/structure/classify';

const read = (texts: readonly string[]): Facts =>
  analyze({ title: null, docDate: '2024-03-15', blocks: classifyBlocks(texts) }, loadLexicon());

/** Pieces of policy, good and broken, that a text is put together from. */
const PIECES = [
  '到2026年,',
  '2024年底前,',
  '(一)主要目标。',
  '二、重点任务',
  '全省数字经济增加值力争突破6万亿元',
  '建设100个以上示范项目',
  '、',
  ',',
  '。',
  ';',
  ':',
  '——',
  '覆盖率达到90%、70%以上',
  '自受理之日起20个工作日内',
  '每年6月底和12月底前',
  '《办法》(国办发〔2018〕115号)',
  '有效期五年',
  '同时废止',
  '(省发展改革委牵头,省科技厅负责)',
  '2月30日',
  '9999年',
  '99999999999999999999',
  '“十五五”期间',
  '由0.3次降至0.1次以下',
  '指标名称2025年指标属性',
  '预期寿命(岁)≥82预期性',
  '\ud800',
  '\u202e',
  '(',
  '》',
  '"',
  ' ',
  '第三条',
];
const policy = fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((pieces) => pieces.join(''));
const anything = fc.oneof(
  policy,
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
);

describe('every text', () => {
  it('is read without throwing, and every record quotes its place', () => {
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 6 }), (texts) => {
        const { targets, deadlines, citations } = read(texts);
        for (const record of [...targets, ...deadlines, ...citations]) {
          expect(record.end).toBeGreaterThan(record.start);
          expect(record.text).toBe(texts[record.block]?.slice(record.start, record.end));
          if ('bodies' in record)
            for (const { at, name } of record.bodies) expect(texts[at.block]?.slice(at.start, at.end)).toBe(name);
        }
        for (const { due } of targets) expect(due ?? '2024-01-01').toMatch(/^\d{4}-\d{2}-\d{2}$/);
      }),
      { numRuns: 400 },
    );
  });

  const FULL: Record<string, string> = { ',': '，', ';': '；', ':': '：', '(': '（', ')': '）' };
  it('gives the same records in either width of punctuation', () => {
    const widen = (text: string): string => text.replace(/[,;:()]/g, (c) => FULL[c] ?? c);
    fc.assert(
      fc.property(policy, (text) => {
        const places = (facts: Facts) =>
          [...facts.targets, ...facts.deadlines].map((r) => [r.start, r.end, r.why.rule]);
        expect(places(read([widen(text)]))).toEqual(places(read([text])));
      }),
      { numRuns: 200 },
    );
  });

  it('gives the same records in either script', () => {
    const convert = OpenCC.Converter({ from: 'cn', to: 'hk' });
    fc.assert(
      fc.property(policy, (text) => {
        const other = [...text].map((c) => (c.length === 1 ? convert(c) : c)).join('');
        fc.pre(other.length === text.length);
        const places = (facts: Facts) => [
          ...facts.targets.map((t) => [t.start, t.end, t.value, t.due]),
          ...facts.deadlines.map((d) => [d.start, d.end, d.iso]),
        ];
        expect(places(read([other]))).toEqual(places(read([text])));
      }),
      { numRuns: 200 },
    );
  });
});
