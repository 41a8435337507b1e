// What national plans, lists of promises and boxes say of by when, and who stands behind their items.
import { describe, expect, it } from 'vitest';
import { read } from './read';

type Given = Parameters<typeof read>;
const dues = (...args: Given): string[] =>
  read(...args)
    .targets.filter(({ tier }) => tier === 'Q')
    .map((t) => `${t.text} | ${t.due} | ${t.dueSource}`);
const deadlines = (...args: Given): string[] =>
  read(...args).deadlines.map((d) => `${d.kind} | ${d.text} | ${d.endDate}`);

describe('by when', () => {
  it('a list of what is promised for a year sets aims of that year', () => {
    const list = ['2025年十件民生实事', '一、就业', '1.城镇新增就业7500人。', '2.打通断头路98条。'];
    expect(dues(list, { docDate: '2025-01-10' })).toEqual([
      '城镇新增就业7500人 | 2025-12-31 | heading',
      '打通断头路98条 | 2025-12-31 | heading',
    ]);
  });

  it('the fifteenth plan is not the tenth', () => {
    const { targets } = read(
      ['第三章 主要目标', '“十五五”时期经济社会发展要实现以下目标。', '——能力增强。粮食产能达到1.45万亿斤左右。'],
      { docDate: '2026-03-13', title: '国民经济和社会发展第十五个五年规划纲要' },
    );
    expect(targets.map(({ due }) => due)).toContain('2030-12-31');
    expect(targets.map(({ due }) => due)).not.toContain('2005-12-31');
  });

  it('what a later year is prepared for leaves the day in force as it was', () => {
    const text = '到2030年，研发投入年均增长7%以上，为到2035年人均产值翻一番打好基础。森林覆盖率达到25.8%。';
    expect(dues(text, { docDate: '2026-03-13' }).at(-1)).toBe('森林覆盖率达到25.8% | 2030-12-31 | paragraph');
  });

  it('time spent after other time begins where that ends', () => {
    expect(deadlines('用1至2年时间，完成整顿。再用3年左右时间，形成新格局。')).toEqual([
      'period | 1至2年时间 | 2026-03-15',
      'period | 3年左右时间 | 2029-03-15',
    ]);
  });

  it('a table of indicators under a plan is due with it, and ends with its cells', () => {
    const heads = ['专栏1 “十四五”时期主要指标', '序号', '指 标', '预期值', '属性'];
    const rows = ['1', '事故死亡人数', '下降15%', '约束性', '2', '年均每百万人口死亡率', '<1', '预期性'];
    const behind = '应急管理体制更加完善。装备配备达标率达到80%。';
    const { targets } = read(
      ['二、总体要求', '（三）主要目标', '总体目标：到2025年，建成应急体系。', ...heads, ...rows, behind],
      {
        docDate: '2021-12-30',
        title: '“十四五”应急体系规划',
      },
    );
    expect(targets.filter(({ tier }) => tier === 'Q').map((t) => [t.text, t.value, t.unit, t.due])).toEqual([
      ['下降15%', 15, '%', '2025-12-31'],
      ['<1', 1, null, '2025-12-31'],
      ['装备配备达标率达到80%', 80, '%', '2025-12-31'],
    ]);
  });

  it('a time that opens a new stage says what it is like', () => {
    const text = '“十四五”时期，我国数字经济转向深化应用、规范发展的新阶段。';
    expect(deadlines(text, { docDate: '2021-12-12' })).toEqual([]);
  });

  it('what has run since a day is told, though nobody knows when that is written', () => {
    const text = '自2016年10月获批建设综合试验区以来，我区大力实施大数据战略。';
    expect(deadlines(text, { docDate: null })).toEqual([]);
  });

  it('what a plan makes clear about the years ahead is no deadline', () => {
    expect(deadlines('立足实际，明确今后五年的发展目标、指导思想和总体部署。')).toEqual([]);
  });

  it('the day of a box ends with the box', () => {
    const text = [
      '（十九）加强保护。健全制度。',
      '专栏1 2026年主要指标',
      '1.建档率达到90%。',
      '（二十）优化服务。每馆开放天数不少于300天。',
    ];
    expect(dues(text).at(-1)).toBe('每馆开放天数不少于300天 | null | none');
  });

  it.each([
    ['for now', '本通知自2024年4月1日起施行，暂行一年。', 'expiry | 暂行一年 | 2025-03-31'],
    ['handed down', '轮换计划下达后60日内完成轮出。', 'relative | 轮换计划下达后60日内 | null'],
    ['the day after', '請於刊登公報之隔日起60日內陳述意見。', 'comment-period | 於刊登公報之隔日起60日內 | null'],
    ['so long', '公眾諮詢於2024年4月16日展開，為期45天。', 'comment-period | 為期45天 | null'],
  ])('%s', (_, text, want) => {
    expect(deadlines(text)).toContain(want);
  });

  it('a list named after a year is no day', () => {
    expect(deadlines('附件：2024年市级重点工作责任分工')).toEqual([]);
  });
});

it.each([
  ['a plan that is carried out', '2025年完成老旧小区改造计划。', 'milestone | 2025年 | 2025-12-31'],
  ['what is raised in a year', '全市2025年培育企业100家。', 'milestone | 2025年 | 2025-12-31'],
  ['a bridge that is closed', '大桥2025年10月封顶。', 'milestone | 2025年10月 | 2025-10-31'],
  ['time spent already', '过去用了5年时间，建成大桥。再用3年时间，建成强市。', 'period | 3年时间 | 2027-03-15'],
])('%s', (_, text, want) => {
  expect(deadlines(text)).toContain(want);
});

describe('how much', () => {
  it.each([
    ['a rate in kilovolt-amperes', '到2025年，户均配变容量不低于2千伏安。', ['ge 2 千伏安']],
    ['days of each', '到2025年，面粉、食用油可供应天数分别不少于20天、25天。', ['ge 20 天', 'ge 25 天']],
    ['those that rank first', '到2025年，行业排名前三位的企业集中度达到80%以上。', ['ge 80 %']],
    ['faster than others', '到2025年，农民收入增速高于城镇居民1个百分点。', ['eq 1 百分点']],
    ['cases for so many', '到2025年，发病率控制在180人次/10万人以下。', ['le 180 人次/10万人']],
    [
      'by how much, each from its own level',
      '到2025年，甲、乙排放量比2020年的12.3万吨、11.8万吨分别减少15.5%、16.0%。',
      ['eq 15.5 %', 'eq 16 %'],
    ],
    ['gas by the cubic metre', '到2025年，新增天然气产量10亿方以上。', ['ge 1000000000 方']],
    ['square metres in letters', '到2025年，人均公园面积达到15㎡，人均场地面积达到3.2m2。', ['eq 15 ㎡', 'eq 3.2 m2']],
    ['what is budgeted for', '到2025年，赤字率拟按3%安排。', ['eq 3 %']],
    ['more than last year', '到2025年，粮食产量1300亿斤以上、力争比去年更多。', ['ge 130000000000 斤']],
    ['what is ruled out', '到2025年，坚决杜绝重特大事故发生。', ['eq 0 null']],
    ['a new one and the sum', '1.新增基站1000座，累计建设基站4600个。', ['eq 1000 座', 'eq 4600 个']],
    ['what firms are like', '到2027年，培育产值超100亿元、具备竞争力的企业2家。', ['eq 2 家']],
    ['how many works of so many volts', '到2027年，推进甲、乙等14个750千伏电网工程、通道建设。', ['eq 14 个']],
    ['what is taken in hand', '到2027年，抓好1万名乡村医生线下培训。', ['eq 10000 名']],
    ['what is put into it', '到2027年，科技创新投入达到7800亿元。', ['eq 780000000000 元']],
    ['of those that rank first', '到2027年，排名前15家企业产值占比突破60%。', ['gt 60 %']],
    ['who is to be helped', '到2027年，重点评选资助200名技能人才。', ['eq 200 名']],
    [
      'two aims, the second of a kind',
      '到2027年，新增床位5000张以上、具有护理功能的床位占比达到60%。',
      ['ge 5000 张', 'eq 60 %'],
    ],
    ['standard buildings that are helped', '到2027年，支持标准厂房建设20座。', ['eq 20 座']],
    ['part of a year’s work', '全年引进项目100个。其中，亿元以上项目20个。', ['eq 100 个', 'eq 20 个']],
    ['bits a second', '到2025年，出口带宽达到20太比特/秒。', ['eq 20 太比特/秒']],
    ['what is needed, and then an aim', '应满足人民需求，到2025年新增床位1000张。', ['eq 1000 张']],
    ['what a maker has to meet', '新上项目应满足电池转换效率不低于20%。', []],
    ['lines that fill less than half', '載客率未達50%之航線得減班。', []],
  ])('%s', (_, text, want) => {
    expect(read(text).targets.map((t) => `${t.comparator} ${t.value} ${t.unit}`)).toEqual(want);
  });
});

it('what is begun is no milestone, what is in trial is', () => {
  const of = (text: string) => read(text).targets.filter(({ tier }) => tier === 'M').length;
  expect(of('2025年底前,启动现货市场结算试运行。')).toBe(0);
  expect(of('2025年底前,现货市场投入试运行。')).toBe(1);
});

it('a plan without a date tells of what is, where its heading says so', () => {
  const { targets, deadlines } = read(['一、发展现状', '2009年，全镇总产值达到10.13亿元，新打机井115多眼。'], {
    docDate: null,
  });
  expect([...targets, ...deadlines]).toEqual([]);
});

describe('who', () => {
  it.each([
    [
      'a line that says who sees to it',
      ['1.建成项目5个。', '由市发展改革委、各县市区人民政府负责落实'],
      ['市发展改革委 joint', '各县市区人民政府 joint'],
    ],
    [
      'agencies of Taiwan',
      ['112年底前完成系統整合。（主辦機關：衛生福利部；協辦機關：勞動部、教育部）'],
      ['衛生福利部 lead', '勞動部 support', '教育部 support'],
    ],
    ['a bracket never opened', ['实施项目35个。牵头单位：市政数局）'], ['市政数局 lead']],
    [
      'a bracket never opened, and another name behind it',
      ['实施项目35个。牵头单位：市政数局）、市财政局'],
      ['市政数局 lead', '市财政局 lead'],
    ],
  ])('%s', (_, text, want) => {
    const [target] = read(text, { docDate: '2023-01-05' }).targets;
    expect(target?.bodies.map(({ name, role }) => `${name} ${role}`)).toEqual(want);
  });
});
