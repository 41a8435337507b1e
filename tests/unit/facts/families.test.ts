// Ways of putting things that pages outside the annotated documents use, one sentence for each.
import { describe, expect, it } from 'vitest';
import { read, targets } from './read';

const deadlines = (...args: Parameters<typeof read>): string[] =>
  read(...args).deadlines.map((d) => `${d.kind} | ${d.text} | ${d.iso} | ${d.endDate}`);

describe('a report is no target', () => {
  it.each([
    ['up to now', '截至目前,全市改造户厕3万户。农村自来水普及率达到97%,卫生厕所普及率达95%。'],
    ['a count of what was done', '共压减产能30万吨、关停企业12家,整改提升26家。'],
    ['a place held', '全市公路总里程达2.1万公里,居全省第6位。'],
    ['a lead over the country', '垃圾收运市场化率达99%,领先全国7个百分点。'],
    ['the best level in history', '人均预期寿命达到79岁,婴儿死亡率下降到4‰,均为历史最好水平。'],
    ['a ratio', '发展目标如下:公私营比例为7:3。'],
    ['a standard for each', '二、发展目标。新建小区按每户0.2个车位配建充电桩。'],
    ['a total sum', '计划期程为2024年至2026年,总经费43亿元。'],
  ])('%s', (_, text) => {
    expect(targets(text)).toEqual([]);
  });
});

describe('goals without a heading', () => {
  it('a sentence that names its goal sets goals from there on', () => {
    expect(targets('政府将供应目标定于40万个单位,其中公营房屋28万个。').map((t) => t.split(' | ')[2])).toEqual([
      'eq 400000 个',
      'eq 280000 个',
    ]);
    expect(targets('今年发展主要预期目标是:居民消费价格涨幅2%左右。')).toEqual([
      'Q | 居民消费价格涨幅2%左右 | eq 2 % | 2024-12-31',
    ]);
  });

  it('a paragraph that hands over to a list of goals opens a goals section', () => {
    const facts = read(['到2028年,实现以下主要目标:', '年均增长6%左右,居民收入翻一番。']);
    expect(facts.targets.map((t) => [t.value, t.due])).toEqual([
      [6, '2028-12-31'],
      [2, '2028-12-31'],
    ]);
  });

  it('a forecast is an aim', () => {
    expect(targets('房委会预计共有7 100个公屋单位落成。').map((t) => t.split(' | ')[2])).toEqual(['eq 7100 个']);
  });
});

describe('words of a target', () => {
  it.each([
    ['half', '力争在2035年前把碳排放量减半。', 'eq 50 %'],
    ['between', '到2030年,人均排放量减至介乎3至4公吨。', 'range 3..4 公吨'],
    ['减低', '到2030年,碳强度减低65%至70%。', 'range 65..70 %'],
    ['a share that does something', '到2026年,不少于70%的学员在个人发展方面取得进步。', 'ge 70 %'],
    ['全部 behind the verb', '到2025年,全部消除黑臭水体。', 'eq 100 %'],
  ])('%s', (_, text, value) => {
    expect(targets(text).map((t) => t.split(' | ')[2])).toEqual([value]);
  });

  it('what is told of a place is no milestone', () => {
    expect(targets('到2025年,城市建成区黑臭水体总体得到消除,提前完成任务的省份要巩固成果。')).not.toContainEqual(
      expect.stringMatching(/^M/),
    );
  });
});

describe('times', () => {
  it.each([
    ['a year of a goal', '全市2030年的减排目标是降低65%。', 'milestone | 2030年 | 2030 | 2030-12-31'],
    ['after so much effort', '经过3年努力,重污染天数明显减少。', 'period | 3年 | P3Y | 2027-03-15'],
    ['the middle of a year', '于2025年中完成检视。', 'milestone | 于2025年中 | 2025-06 | 2025-06-30'],
    ['初 of 初步', '2025年初步建成示范区。', 'milestone | 2025年 | 2025 | 2025-12-31'],
    [
      'hours at both ends',
      '2024年10月1日0时至2024年10月7日24时期间,禁止施放气球。',
      'period | 2024年10月1日0时至2024年10月7日24时期间 | 2024-10-01/2024-10-07 | 2024-10-07',
    ],
    [
      'the Republic of China',
      '計畫推動期程為113年至116年。',
      'period | 113年至116年 | 2024-01-01/2027-12-31 | 2027-12-31',
    ],
    [
      'a horizontal bar',
      '清理时限是2024年4月―2025年2月。',
      'period | 2024年4月―2025年2月 | 2024-04-01/2025-02-28 | 2025-02-28',
    ],
  ])('%s', (_, text, want) => {
    expect(deadlines(text)).toEqual([want]);
  });

  it('three figures are no year in simplified script', () => {
    expect(deadlines('这座建成113年的车站于近日完成修缮。')).toEqual([]);
  });

  it('a heading may say what its dates are for', () => {
    expect(deadlines(['一、征求意见的时间', '2024年3月20日至2024年4月20日。', '二、反馈方式'])).toEqual([
      'comment-period | 2024年3月20日至2024年4月20日 | 2024-03-20/2024-04-20 | 2024-04-20',
    ]);
  });

  it('a yearly average is a rate', () => {
    expect(deadlines('每年平均兴建2万个单位。')).toEqual([]);
  });

  it('the year of a peak in a title is no plan period', () => {
    const options = { title: '2030年前碳达峰行动方案', docDate: '2024-03-15' };
    expect(targets(['二、主要目标', '到2025年,非化石能源消费比重达到20%左右。'], options)).toHaveLength(1);
  });

  it('a section on turning results to use is not about the past', () => {
    expect(targets(['(五)促进科技成果转化', '到2026年,技术合同成交额突破80亿元。'])).toHaveLength(1);
  });

  it('without a day of writing, what is reported up to a month is past', () => {
    const text = '截至2024年2月底,累计建成孵化载体近百家,服务企业千余户。到2026年,孵化载体达到150家。';
    expect(targets(text, { docDate: null })).toEqual(['Q | 孵化载体达到150家 | eq 150 家 | 2026-12-31']);
  });
});
