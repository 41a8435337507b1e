import { describe, expect, it } from 'vitest';
import { read } from './read';

const dues = (text: string[], title: string): (string | null)[] =>
  read(text, { title, docDate: '2026-01-27' }).targets.flatMap(({ tier, due }) => (tier === 'Q' ? [due] : []));

describe('what a heading says of when', () => {
  it('the year of a report, whatever words stand around it', () => {
    const text = ['一、2025年工作回顾', '二、关于2026年工作', '（一）壮大实体经济。', '培育企业360家。'];
    expect(dues(text, '2026年某省政府工作报告')).toEqual(['2026-12-31']);
  });

  it('not a later year that a report names', () => {
    const text = ['三、全力推动2030年前碳达峰', '培育企业360家。'];
    expect(dues(text, '2026年某省政府工作报告')).toEqual([null]);
  });

  it('a five-year plan, without a number before the line', () => {
    const text = ['现在，我报告工作。', '“十五五”时期的主要目标任务', '一是质量明显提升。生产总值年均增长5%以上。'];
    expect(dues(text, '2026年某省政府工作报告')).toEqual(['2030-12-31']);
  });
});

describe('numbers like 2.3.1', () => {
  const plan = (text: string[]) =>
    read(text, { title: '某市“十四五”规划', docDate: '2021-01-27' }).targets.map(({ tier, text, due }) => [
      tier,
      text,
      due,
    ]);

  it('head what stands below them', () => {
    expect(plan(['2.3 主要目标', '2.3.1城市功能。总部累计达到1000家。', '3.1 发展基础', '产值达到900亿元。'])).toEqual([
      ['Q', '总部累计达到1000家', '2025-12-31'],
    ]);
  });

  it('are told from figures', () => {
    const first = read(['一、主要目标', '1.5万亿元投资全部到位，新增企业20家。']);
    expect(first.targets.map(({ text }) => text)).toContain('新增企业20家');
    expect(plan(['1.1 编制目的', '1.2 主要目标', '森林覆盖率60%。', '1.5万亿元投资到位。'])).toContainEqual([
      'Q',
      '森林覆盖率60%',
      '2025-12-31',
    ]);
  });
});

describe('an indicator, a colon and its value', () => {
  it.each([
    ['森林覆盖率：60%以上', '森林覆盖率 ge 60 %'],
    ['粮食产量:650万吨', '粮食产量 eq 6500000 吨'],
    ['参训人数：≥500人', '参训人数 ge 500 人'],
    ['地区生产总值：增长5%', '地区生产总值 eq 5 %'],
  ])('%s', (text, want) => {
    const [target] = read(['二、主要目标', `${text}。`]).targets;
    expect(target?.text).toBe(text);
    expect(`${target?.indicator} ${target?.comparator} ${target?.value} ${target?.unit}`).toBe(want);
  });

  it.each(['联系电话：12345678', '办公地点：3号楼', '比例：3：1', '时间：9：00', '注册资本：100万元'])(
    'not %s',
    (text) => {
      expect(read(['二、主要目标', text]).targets).toEqual([]);
    },
  );
});

describe('what a guide promises', () => {
  it.each([
    ['三、时限\n承诺办结时限：5个工作日', ['5 工作日']],
    ['法定时限60日，承诺时限20日。', ['60 日', '20 日']],
    ['一、办理时限\n15个工作日', ['15 工作日']],
    ['一、申请时间\n15个工作日', []],
    ['实施期限：3年', []],
    ['一、服务\n即收即办，力争1个工作日完成电子化登记。', ['1 工作日']],
    ['一、整改\n确保15日内完成整改。', []],
  ])('%s', (text, want) => {
    expect(read(text.split('\n'), { docDate: null }).targets.map(({ value, unit }) => `${value} ${unit}`)).toEqual(
      want,
    );
  });
});
