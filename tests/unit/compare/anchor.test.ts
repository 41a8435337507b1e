// Quotes are found again after edits, and rather not at all than in the wrong place: measured on the bundled documents.
import { beforeAll, describe, expect, it } from 'vitest';
import { anchorIn } from '../../../lib/compare/anchor';
import { joinBlocks, placeAt, quoteOf, spansOf } from '../../../lib/compare/quote';
import type { Block } from '../../../lib/structure/block';
import { build, lexicon } from '../seeds/built';
import { edit, judge, randomFrom } from './edits';

const { fold } = lexicon;
const lines = (...texts: string[]) => texts.map((text) => ({ text }));
const wordsAt = (blocks: readonly { text: string }[], place: ReturnType<ReturnType<typeof anchorIn>>) =>
  place && quoteOf(place, blocks).quote;
/** Anchors the words of the first text in the second. */
const anchored = (before: string[], words: string, after: string[]) => {
  const { text, starts } = joinBlocks(lines(...before));
  const at = text.indexOf(words);
  const quote = quoteOf(placeAt(text, starts, at, at + words.length), lines(...before));
  return wordsAt(lines(...after), anchorIn(lines(...after), fold)(quote));
};

const PLAN = [
  '一、总体目标',
  '到2025年，全省新建充电桩5万个，公共领域车辆全部实现电动化，形成较为完善的服务体系。',
  '二、保障措施',
  '各地要加强组织领导，明确责任分工，定期报告进展情况。',
];

describe('a quote is found', () => {
  it('where it stood', () => expect(anchored(PLAN, '新建充电桩5万个', PLAN)).toBe('新建充电桩5万个'));
  it('in another paragraph', () =>
    expect(anchored(PLAN, '明确责任分工', [PLAN[3] ?? '', ...PLAN.slice(0, 3)])).toBe('明确责任分工'));
  it('in the other script', () =>
    expect(anchored(PLAN, '新建充电桩5万个', ['到2025年，全省新建充電樁5萬個，公共領域車輛全部實現電動化。'])).toBe(
      '新建充電樁5萬個',
    ));
  it('with a figure changed in it', () =>
    expect(
      anchored(
        PLAN,
        '新建充电桩5万个',
        PLAN.map((text) => text.replace('5万', '8万')),
      ),
    ).toBe('新建充电桩8万个'));
  it('with a sentence put into it', () =>
    expect(
      anchored(
        PLAN,
        '公共领域车辆全部实现电动化，形成较为完善的服务体系',
        PLAN.map((text) => text.replace('化，', '化，其中公交车率先完成更新，')),
      ),
    ).toBe('公共领域车辆全部实现电动化，其中公交车率先完成更新，形成较为完善的服务体系'));
  it('over the edge of two paragraphs', () =>
    expect(anchored(PLAN, '服务体系。\n二、保障措施', ['前言', ...PLAN])).toBe('服务体系。\n二、保障措施'));
  it('by its surroundings, where it stands twice', () => {
    const twice = ['甲市：到2025年，新增岗位1万个。', '乙市：到2025年，新增岗位1万个。', '丙市另行规定。'];
    const after = ['说明。', ...twice];
    const { starts, text } = joinBlocks(lines(...twice));
    const at = text.lastIndexOf('新增岗位1万个');
    const quote = quoteOf(placeAt(text, starts, at, at + 7), lines(...twice));
    expect(anchorIn(lines(...after), fold)(quote)).toMatchObject({ block: 2 });
  });
});

describe('a quote is lost rather than misplaced', () => {
  it('when its sentence is gone', () =>
    expect(anchored(PLAN, '新建充电桩5万个', ['一、总体目标', '二、保障措施', PLAN[3] ?? ''])).toBeNull());
  it('when the text is another one', () =>
    expect(anchored(PLAN, '明确责任分工', ['今日多云转晴，气温回升。'])).toBeNull());
  it('when there is no text', () => expect(anchored(PLAN, '明确责任分工', [])).toBeNull());
});

it('a place over several blocks is told block by block', () => {
  expect(spansOf({ block: 0, start: 2, lastBlock: 2, end: 3 }, lines('甲乙丙丁', '', '戊己庚辛'))).toEqual([
    { block: 0, start: 2, end: 4 },
    { block: 2, start: 0, end: 3 },
  ]);
});

describe('in the bundled documents, after random edits', () => {
  let documents: Block[][];
  let sentences: string[][];
  const QUOTES = 14;

  beforeAll(async () => {
    documents = (await build()).documents
      .map(({ blocks }) => blocks)
      .filter((blocks) => joinBlocks(blocks).text.length > 1_000);
    sentences = documents.map((blocks) =>
      blocks.flatMap(({ text }) => text.split(/(?<=[。；])/)).filter(({ length }) => length > 12 && length < 90),
    );
  });

  it.each([
    [1, 0.99],
    [5, 0.97],
    [20, 0.92],
    [60, 0.8],
  ])('%i of them: right at least %f, wrong at most 0.005', (edits, least) => {
    const told = { right: 0, missed: 0, partly: 0, wrong: 0 };
    documents.forEach((blocks, d) => {
      const random = randomFrom(edits * 1000 + d);
      const { text, starts } = joinBlocks(blocks);
      for (let round = 0; round < 2; round++) {
        const edited = edit(blocks, edits, random, sentences[(d + 1 + round) % documents.length] ?? []);
        const find = anchorIn(edited.blocks, fold);
        for (let n = 0; n < QUOTES / 2; n++) {
          // From a few words to a few sentences.
          const length = Math.round(4 * 40 ** random());
          const from = Math.floor(random() * (text.length - length));
          const place = placeAt(text, starts, from, from + length);
          const quote = quoteOf(place, blocks);
          const start = (starts[place.block] ?? 0) + place.start;
          told[judge(find(quote), { from: start, to: start + quote.quote.length }, edited)]++;
        }
      }
    });
    const all = told.right + told.missed + told.partly + told.wrong;
    console.log(
      `${edits} edits: ${all} quotes, ${JSON.stringify(told)} right ${((100 * told.right) / all).toFixed(1)} %, wrong ${((100 * told.wrong) / all).toFixed(2)} %`,
    );
    expect(told.right / all).toBeGreaterThanOrEqual(least);
    expect(told.wrong / all).toBeLessThanOrEqual(0.005);
  });
});
