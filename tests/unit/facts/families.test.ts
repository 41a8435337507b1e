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
    ['the level of a past year', '“十四五”时期,森林覆盖率2020年达到23.2%。'],
    ['how many were held', '我省共举办110余项赛事,直接参与者超30万人次。'],
    ['how a plan was carried out', '一、“十三五”规划执行情况\n建立培训基地2家,培训工匠2.3万人。'],
    ['a review, whatever it is called', '一、2025年和“十四五”时期工作回顾\n建设安居工程1.79万套,城镇化率达到40%。'],
    ['works done, under a review', '一、五年工作回顾\n(三)重点工程\n改造老旧小区70个。'],
    ['figures of the year so far', '数据显示,今年新改建农村公路29万公里,新增通客车村超过9400个。'],
    ['what came of it', '2024年服务实体经济取得了明显成效,支持企业1200家。'],
    ['a review of a year and a plan', '一、2025年工作总结和“十四五”发展成就\n实施治理工程150多个,抽检合格率超过98%。'],
    ['months of the year told of', '一、2023年工作回顾\n二季度经济平稳增长,全年地区生产总值增长4.9%。'],
    [
      'a review whose heading is a line',
      '某省政府工作报告\n“十三五”时期工作回顾\n全省地区生产总值达到13697.5亿元,增长33.6%。',
    ],
    ['these five years', '这五年,我们新改扩建学校366所。新增床位3400多张。'],
    ['these five years, as an item of a list', '——这五年,绿色转型推进。空气质量优良率超过80%,能耗下降17%。'],
    [
      'industries that are numbered',
      '一、2025年工作回顾\n——稳中有进。一、二、三产业分别增长4.2%、5%、5.4%。\n税收增长3.9%。',
    ],
    ['hospitals that are ranked', '一、2025年工作回顾\n预约二、三级医院号源31.3万个。\n税收增长3.9%,服务企业628万次。'],
    ['five years, under a heading of aims', '二、发展成就和主要目标\n这五年,我们锐意改革。培育形成3个万亿级产业集群。'],
    [
      'a whole year behind a heading without a number',
      '某区政府工作报告\n“十四五”时期发展成就和2023年工作回顾\n一、产业\n全区规上企业突破2000户,全年接待游客3亿人次。',
    ],
    ['figures that an office has published', '国家邮政局发布数据,今年春节期间,全国共揽收包裹7.49亿件。'],
    ['a total sum', '计划期程为2024年至2026年,总经费43亿元。'],
  ])('%s', (_, text) => {
    expect(targets(text.split('\n'))).toEqual([]);
  });
});

it('a year’s work under a line that heads it is due in that year', () => {
  expect(targets(['某省政府工作报告', '2024年重点工作', '主要预期目标是:地区生产总值增长5.5%左右。'])).toEqual([
    'Q | 地区生产总值增长5.5%左右 | eq 5.5 % | 2024-12-31',
  ]);
});

it('a report on the work of a year gives its aims that year', () => {
  const title = '2026年某省政府工作报告';
  const blocks = ['到2030年,经济实力显著增强。', '全省主要预期目标是:地区生产总值增长4.5%左右。'];
  const { targets: aims } = read(blocks, { docDate: '2026-01-27', title });
  expect(aims.map(({ due, dueSource }) => `${due} | ${dueSource}`)).toEqual(['2030-12-31 | own', '2026-12-31 | title']);
});

it('a section may begin with a number that its heading goes on with', () => {
  const blocks = ['某县规划', '一、发展现状', '园区3个。', '二、三产融合发展', '建设农旅园区20个。'];
  expect(targets(blocks)).toEqual(['Q | 建设农旅园区20个 | eq 20 个 | -']);
});

it('a review within a section ends with it', () => {
  const blocks = ['某局文件', '一、工作情况', '2023年工作回顾', '建成学校5所。', '二、工作安排', '建设学校10所。'];
  expect(targets(blocks)).toEqual(['Q | 建设学校10所 | eq 10 所 | -']);
});

it('a report’s plan for five years keeps its own end', () => {
  const title = '2026年某省政府工作报告';
  const blocks = [
    title,
    '二、“十四五”时期成就和“十五五”时期主要目标任务',
    '(一)推动城乡融合。',
    '城镇化率提升至67%左右。',
  ];
  const { targets: aims } = read(blocks, { docDate: '2026-01-27', title });
  expect(aims.map(({ due, dueSource }) => `${due} | ${dueSource}`)).toEqual(['2030-12-31 | heading']);
});

describe('numbers that are no aims', () => {
  it.each([
    ['marks that are given', '1.全市推进平台建设。(1分)(8月底完成,牵头单位:市工信局)'],
    ['whom a grant is for', '对年销售额首次突破3000万元、5000万元的企业,分别给予5万元、10万元奖励。'],
    ['how many may be praised', '年度优秀单位不超过6个。'],
    ['which of them go', '到2026年,全市基本淘汰10蒸吨以下燃煤锅炉。'],
    ['what an estimate starts from', '按照全年用量的60%估算采购总量。'],
    ['what a network is like', '构建多层次、全覆盖、人性化的服务网络。'],
    ['which plants are built', '2026年,开工建设720兆瓦储能电站等项目,新建750千伏线路。'],
    ['how many aspects there are', '到2026年,努力实现以下8个方面目标。'],
    ['industries by their numbers', '到2026年,推动一二三次产业融合发展。'],
    ['which plants are shut, their own size with them', '到2026年,关停淘汰10万千瓦及以下燃煤机组。'],
    ['what is said of an aim', '到2026年,实现发展。5.5%左右的预期增长目标与增长潜力基本吻合。'],
    ['what all people earn', '到2026年,全体居民人均可支配收入达到全国平均水平。'],
    ['a telephone number', '到2026年,提升12345政务服务便民热线办理质效。'],
    ['what household it is', '到2026年,4人户及以上家庭选择小户型。'],
    ['how large a place is', '本规划范围为全市辖区,总面积为16410平方公里。'],
    ['how many have to do with it', '2024年任务分解,涉及34个牵头单位。'],
    ['how many indicators there are', '到2026年,设置7项民生指标。'],
    ['what a plant is built for', '水库设计年引水量8.5亿立方米。'],
  ])('%s', (_, text) => {
    expect(targets(text).filter((line) => line.startsWith('Q'))).toEqual([]);
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
