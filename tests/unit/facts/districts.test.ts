import { describe, expect, it } from 'vitest';
import { read } from './read';

/** Wordings of plans and notices of Shanghai's districts and bureaus, shortened. */
const texts = (blocks: string[]): string[] => read(blocks, { docDate: '2021-06-25' }).targets.map((t) => t.text);

describe('plans and notices of districts', () => {
  it.each([
    [
      'fixtures are counted',
      '增建天然水源取水设施24处，补建市政消火栓169具',
      ['增建天然水源取水设施24处', '补建市政消火栓169具'],
    ],
    [
      'a list that is covered whole',
      '力争培训覆盖所有单位、社区、学校、家庭',
      ['力争培训覆盖所有单位、社区、学校、家庭'],
    ],
    ['what a thing is divided into', '避难场所类型分为等级避难场所和社区避难场所2类', []],
    ['a result quoted by itself', '实现用户“零新增”', ['实现用户“零新增”']],
    ['what is done for all is no result', '开展“全覆盖”检查', []],
    ['points of a score', '到2021年，未测试扣0.5分', []],
    ['what the work costs', '到2021年，共需经费约400万元，每个场所建设费用以10万元计', []],
  ])('%s', (_, words, want) => {
    expect(texts(['二、工作任务', `${words}。`])).toEqual(want);
  });

  it('tells what was achieved under a heading that names a plan', () => {
    const blocks = ['一、“十二五”期间发展情况和未来趋势', '（一）“十二五”期间消防工作成效', '新增市政消火栓253个。'];
    expect(texts(blocks)).toEqual([]);
  });

  it('asks for what stands under conditions, whatever the item is about', () => {
    const blocks = ['二、基本条件', '1.拥护领导。', '4.作为项目负责人主持过至少3项大型工程建设项目的设计。'];
    expect(texts(blocks)).toEqual([]);
  });

  it('an office is bound by a length; what an approval is worth runs from the approval', () => {
    const { deadlines } = read(['项目审批部门在15个工作日内批复报告。', '批复文件有效期2年，自批复之日起算。'], {
      docDate: '2021-06-25',
    });
    expect(deadlines.map((d) => [d.kind, d.text, d.endDate])).toEqual([
      ['relative', '在15个工作日内', null],
      ['expiry', '有效期2年', null],
    ]);
  });
});

describe('a plan of one year without a date', () => {
  const plan = (blocks: string[]) => read(blocks, { title: '某市2025年大气污染防治攻坚行动方案', docDate: null });

  it('gives its year to days that name none', () => {
    const { targets, deadlines } = plan(['二、重点任务', '6月底前完成23台锅炉淘汰，每月 3 日前报送进展。']);
    expect(deadlines.map((d) => [d.text, d.iso])).toEqual([
      ['6月底前', '2025-06'],
      ['每月 3 日前', 'R/P1M/03'],
    ]);
    expect(targets.map((t) => [t.text, t.due])).toEqual([['完成23台锅炉淘汰', '2025-06-30']]);
  });

  it('a limit is no consultation because something is made public behind a semicolon', () => {
    const { deadlines } = plan(['4月30日前完成评级；企业完成改造并公示，公示期不少于10个工作日。']);
    expect(deadlines.map((d) => [d.kind, d.text])).toEqual([
      ['due', '4月30日前'],
      ['comment-period', '公示期不少于10个工作日'],
    ]);
  });
});

describe('numbers that stand together', () => {
  const values = (text: string) =>
    read(['二、主要目标', text], { docDate: '2024-03-28' }).targets.flatMap((t) =>
      t.tier === 'Q' ? [[t.value ?? `${t.min}-${t.max}`, t.unit, t.comparator, t.due]] : [],
    );

  it.each([
    [
      '占比2024年、2025年、2026年分别不低于65%、70%和75%。',
      [
        [65, '%', 'ge', '2024-12-31'],
        [70, '%', 'ge', '2025-12-31'],
        [75, '%', 'ge', '2026-12-31'],
      ],
    ],
    [
      '数控化率、普及率分别提升3.5和2.8个百分点。',
      [
        [3.5, '百分点', 'eq', null],
        [2.8, '百分点', 'eq', null],
      ],
    ],
    ['降尘量不得超过7吨/平方公里·月。', [[7, '吨/平方公里·月', 'le', null]]],
    ['视频点位由210路扩至400路。', [[400, '路', 'eq', null]]],
    ['车辆占比不少于 1/4。', [[25, '%', 'ge', null]]],
    ['应急备用能力大于7天。', [[7, '天', 'gt', null]]],
  ])('%s', (text, want) => {
    expect(values(text)).toEqual(want);
  });

  it('a row of a table is bound in words', () => {
    const rows = [
      '序号\t指标\t2025年\t2030年\t属性',
      '1\t耕地保有量（万亩）\t5260\t不低于5250\t约束性',
      '2\t覆盖率（%）\t91.7\t95～97\t预期性',
    ];
    const { targets } = read(rows, { docDate: '2026-03-15' });
    expect(targets.map((t) => [t.comparator, t.value, t.min, t.max])).toEqual([
      ['ge', 52500000, null, null],
      ['range', null, 95, 97],
    ]);
  });
});

describe('lengths counted from what happened', () => {
  it.each([
    ['发现风险10日内完成核实、15日内落实措施。', ['10日内', '15日内']],
    ['立项后30日内拨付。', ['立项后30日内']],
  ])('%s', (text, want) => {
    const { deadlines } = read(text);
    expect(deadlines.map((d) => d.text)).toEqual(want);
    expect(deadlines.every((d) => d.kind === 'relative')).toBe(true);
  });

  it('a far year holds for its own sentence only', () => {
    const { deadlines } = read('落实2030年建设目标要求。请各区于5月底前启动评估。', { docDate: '2025-02-10' });
    expect(deadlines.find((d) => d.text.includes('5月'))?.endDate).toBe('2025-05-31');
  });

  it('what opens on the day of writing is to come', () => {
    const { deadlines } = read('自2026年8月17日起，禁止使用高排放机械。', { docDate: '2026-08-17' });
    expect(deadlines.map((d) => [d.kind, d.iso])).toEqual([['period', '2026-08-17/..']]);
  });
});

describe('days that reach down', () => {
  const dues = (blocks: string[]) =>
    read(blocks, { docDate: '2021-10-13' }).targets.flatMap((t) => (t.tier === 'Q' ? [[t.text, t.due]] : []));

  it('from an item to the items below it, and no further', () => {
    const blocks = [
      '1.泵闸建设。“十四五”期间，提升调度能力。',
      '（1）完成8座水闸的续建。',
      '2.管网更新。推进350公里管网改造。',
    ];
    expect(dues(['四、主要任务', ...blocks])).toEqual([
      ['完成8座水闸的续建', '2025-12-31'],
      ['推进350公里管网改造', null],
    ]);
  });

  it('from a paragraph under a heading to the items below it', () => {
    const blocks = ['（四）优化供水体系', '“十四五”期间，强化管网更新。', '1.复线工程。实施57公里复线项目。'];
    expect(dues(blocks)).toEqual([['实施57公里复线项目', '2025-12-31']]);
  });

  it('from a paragraph into no box', () => {
    const blocks = [
      '第二节 壮大数字产业。2025年集成电路产业规模突破1500亿元。',
      '专栏2 数字产业培育工程 1.“芯火”工程：建设晶圆生产线2条。2.人才引育工程：引进高端人才团队50个。',
    ];
    expect(dues(['第三章 重点任务', ...blocks]).map(([, due]) => due)).toEqual(['2025-12-31', null, null]);
  });

  it('of two years in a table, the year that the plan ends with', () => {
    const rows = [
      '序号\t指标名称\t属性\t基准值（2020年）\t目标值（2025年）\t目标值（2035年）',
      '1\t主海塘达标率\t预期性\t46％\t≥73％\t100％',
    ];
    const [target] = read(rows, { docDate: '2021-10-13', title: '某区水务“十四五”规划' }).targets;
    expect([target?.value, target?.due]).toEqual([73, '2025-12-31']);
  });

  it('a table goes on behind a row that tells in words', () => {
    const rows = [
      '类别\t序号\t一级指标\t二级指标\t单位\t属性\t2025年\t2030年',
      '宜居\t1\t推进改造\t改造项目数量\t个\t约束性\t启动8个项目\t至2026年底，全面启动；2027年全面完成',
      '2\t更新商业设施面积（含改扩建）\t万平方米\t预期性\t-\t≥50',
    ];
    expect(
      read(rows, { docDate: '2026-03-01' }).targets.flatMap((t) =>
        t.why.rule === 'target/table-line' ? [[t.indicator, t.value, t.due]] : [],
      ),
    ).toEqual([['更新商业设施面积', 500000, '2030-12-31']]);
  });
});

describe('sums, seasons and second words', () => {
  it.each([
    ['what stands as it is, among tasks', '目前机械化设备已到位，日常分拣能力提升至900吨/日', []],
    ['a place where each has one', '到2025年底前，各县市区均建有示范小区', ['各县市区均建有示范小区']],
    ['work that is asked for', '要求每村配置1辆专用收集车', ['每村配置1辆专用收集车']],
    ['what a grant is limited to', '对改造项目给予补助，原则上不超过合同总额的30%', []],
    ['how often it is cleaned', '保洁频率提升至15天完成1次全线冲洗', []],
    ['a level that is kept', '“十四五”时期，垃圾综合利用率稳定在93%以上', ['垃圾综合利用率稳定在93%以上']],
  ])('%s', (_, words, want) => {
    expect(texts(['二、工作任务', `${words}。`])).toEqual(want);
  });

  it('a sum of the years of a plan is due with the plan', () => {
    const { targets } = read('三年累计改造新增公厕71座。', { title: '品质提升行动方案（2024—2026年）' });
    expect(targets.map((t) => [t.text, t.due])).toEqual([['累计改造新增公厕71座', '2026-12-31']]);
  });

  it('a share of five years is no sum', () => {
    const { deadlines } = read('生产安全事故死亡率五年累计下降15%。', { title: '应急规划（2026—2030年）' });
    expect(deadlines).toEqual([]);
  });

  it('a unit and its second word', () => {
    const { targets } = read('到2027年，更新农业机械35000台（套）。');
    expect(targets.map((t) => [t.value, t.unit])).toEqual([[35000, '台（套）']]);
  });

  it('the plan of the year to come is no time', () => {
    expect(read('联合发文制定下一年度轮换计划。').deadlines).toEqual([]);
  });
});

describe('how many a year, how large, and which', () => {
  it.each([
    [
      'a year, on average',
      '年均更新公交车电池500套，年均更新或新增飞机50架左右',
      ['年均更新公交车电池500套', '年均更新或新增飞机50架左右'],
    ],
    [
      'how many and how large',
      '到2027年，累计改造煤电机组16台980万千瓦以上',
      ['累计改造煤电机组16台', '980万千瓦以上'],
    ],
    ['how large each is', '到2027年，新建8个300亩设施农业基地', ['新建8个300亩设施农业基地']],
    ['of which voltage', '到2025年，建设亦庄等5座500千伏输变电工程', ['建设亦庄等5座500千伏输变电工程']],
    ['a word in brackets behind its classifier', '到2027年，培育80家（近）零碳工厂', ['培育80家（近）零碳工厂']],
    ['a second verb in brackets', '到2027年，参与制定（修订）10项地方标准', ['参与制定（修订）10项地方标准']],
    [
      'what all are to be',
      '新增的巡游出租汽车原则上全部使用新能源车型',
      ['新增的巡游出租汽车原则上全部使用新能源车型'],
    ],
    ['a row of tasks', '14 农业农村 更新老旧农机500台', ['更新老旧农机500台']],
  ])('%s', (_, words, want) => {
    expect(texts(['二、工作任务', `${words}。`])).toEqual(want);
  });
});
