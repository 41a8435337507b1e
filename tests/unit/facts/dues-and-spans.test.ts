// Ways of putting things that pages outside the annotated documents use: dues, conditions, milestones and spans.
import { describe, expect, it } from 'vitest';
import { read, targets } from './read';

const deadlines = (...args: Parameters<typeof read>): string[] =>
  read(...args).deadlines.map((d) => `${d.kind} | ${d.text} | ${d.iso} | ${d.endDate}`);

describe('days that come from elsewhere', () => {
  const dues = (...args: Parameters<typeof read>): (string | null)[] => read(...args).targets.map((t) => t.due);

  it('days named together are given out in turn', () => {
    expect(targets('到2026年和2030年,居民健康素养水平分别不低于30%和35%。')).toEqual([
      'Q | 居民健康素养水平分别不低于30%和35% | ge 30 % | 2026-12-31',
      'Q | 居民健康素养水平分别不低于30%和35% | ge 35 % | 2030-12-31',
    ]);
    expect(dues('到2026年和2030年,运动人数比例达到37%及以上和40%及以上。')).toEqual(['2026-12-31', '2030-12-31']);
    expect(dues('2024年、2025年、2026年分别新建公园20个、30个、50个。')).toEqual([
      '2024-12-31',
      '2025-12-31',
      '2026-12-31',
    ]);
    expect(dues('計劃於2026年及2028年分別推出3幅及5幅用地。')).toEqual(['2026-12-31', '2028-12-31']);
    expect(dues('到2026年和2030年,建成高标准农田10亿亩。')).toEqual(['2030-12-31']);
  });

  it('the paragraph below the title hands none on to items', () => {
    const opening = '到2027年,产值力争突破1.2万亿元。到2030年,实现自主可控。';
    const blocks = ['关于推动制造业发展的若干意见', opening, '(一)加快研发。突破“卡脖子”技术30项。'];
    expect(dues(blocks, { title: blocks[0] ?? '' }).at(-1)).toBeNull();
  });

  it('a 专栏 sets tasks of its own, whatever section it stands in', () => {
    const blocks = [
      '“十四五”水利规划',
      '第二章 主要目标',
      '自来水普及率达到88%。',
      '专栏2 重点工程',
      '(一)水库。新建水库10座。',
      '(二)造林。森林抚育400万公顷。',
    ];
    expect(dues(blocks, { title: '“十四五”水利规划' })).toEqual(['2025-12-31', null, null]);
    const outer = [
      '(一)背景。说明。',
      '(二)总体目标',
      '专栏1 重点工程',
      '(一)水库。新建水库10座。',
      '(三)阶段目标',
      '灌溉面积达到5万亩。',
    ];
    expect(dues(['“十四五”水利规划', '三、发展目标', ...outer], { title: '“十四五”水利规划' })).toEqual([
      null,
      '2025-12-31',
    ]);
  });

  it('the year of a heading or of a title that names goals', () => {
    const report = '地区生产总值增长6%左右。';
    expect(dues(['报告', '二、2025年经济社会发展主要预期目标', report])).toEqual(['2025-12-31']);
    expect(dues(['报告', '(一)2025年目标', report])).toEqual(['2025-12-31']);
    expect(
      dues(['经济社会发展的主要预期目标是:地区生产总值增长6%。'], { title: '2025年经济社会发展预期目标' }),
    ).toEqual(['2025-12-31']);
    expect(dues(['方案', '专栏2 2025年底前建成的重点工程', '(一)水库。新建水库10座。'])).toEqual(['2025-12-31']);
  });

  it('the months of a stage hold for what stands under it', () => {
    const blocks = [
      '方案',
      '一、动员部署阶段(2024年4月—5月)',
      '完成摸底调查。',
      '(二)第二阶段(2024—2025年)。整治率达到100%。',
    ];
    expect(dues(blocks)).toEqual(['2024-05-31', '2025-12-31']);
  });

  it('a run-in heading of a goals section does not end the day before it', () => {
    const blocks = [
      '纲要',
      '第三节 发展目标',
      '到2025年,一体化取得实质性进展。',
      '城乡格局基本形成。城镇化率达到70%。',
    ];
    expect(dues(blocks).at(-1)).toBe('2025-12-31');
  });
});

describe('all of them', () => {
  it.each([
    ['nothing but the day', '力争2025年底前全部治理完成。', '2025-12-31'],
    ['a scope before it', '到2025年,全国所有县城和重点镇具备污水收集处理能力。', '2025-12-31'],
    ['without a day, in work to be done', '二、主要任务。把符合条件的贫困人口全部纳入保障范围。', null],
  ])('%s', (_, text, due) => {
    expect(read(text).targets.map((t) => [t.tier, t.value, t.unit, t.due])).toEqual([['Q', 100, '%', due]]);
  });

  it('a rule for those who fail is none', () => {
    expect(targets('二、主要任务。对逾期未整改的企业全部予以关停。未纳入名录的全部取缔。')).toEqual([]);
  });
});

describe('shares and conditions', () => {
  it.each([
    ['a share set aside', '协议要明确保留不低于20%的床位用于接收困难老人。', ['保留不低于20%的床位']],
    ['a share inspected', '市级部门每年要对本行政区域内30%以上的县开展稽查。', ['本行政区域内30%以上的县开展稽查']],
    ['whom a grant is for', '三、补助对象:设籍本镇之农户,且其耕地面积达0.1公顷以上者。', []],
    ['the cap of a grant', '一般农户以购价之30%为上限。', []],
    ['sums for running', '安排运行经费不少于2万元/年。', []],
    ['what the plan before attained', '第一节 治理工作取得积极进展\n全市森林覆盖率提高至21%。', []],
  ])('%s', (_, text, want) => {
    expect(read(text.split('\n')).targets.map((t) => t.text)).toEqual(want);
  });

  it('months are counted in 个月', () => {
    expect(targets('到2025年,平均审查周期压缩至4个月以内。')).toEqual([
      'Q | 平均审查周期压缩至4个月以内 | le 4 个月 | 2025-12-31',
    ]);
  });
});

describe('milestones', () => {
  it.each([
    ['a named standard', '设施应于2025年底前全面达到一级A排放标准。', ['M']],
    ['none of them left', '到2027年,基本淘汰国四排放标准柴油货车。', ['M']],
    ['what all of a size reach', '到2027年,65蒸吨以上燃煤锅炉实现超低排放。', ['M']],
    ['services on line', '到2025年,主要涉税事项基本实现网上办理。', ['M']],
    ['nothing left untreated', '到2025年,城市建成区基本实现污水全收集、全处理。', ['M']],
    ['what there is today', '到2025年基本完成现有危房改造任务。', ['M']],
    ['some villages', '二、发展目标。到2025年,建成一批美丽宜居村庄。', ['D']],
    ['a result that nobody can check', '到2025年,实现医保结算全流程监测。', ['D']],
    ['a direction behind the day', '到2025年,建成基层医疗服务体系,数据管理能力全面提升。', ['M', 'D']],
    ['work behind the day', '到2025年,建成基层医疗服务体系,大力提升整体质量。', ['M']],
    ['more work behind the day', '到2025年,建成基层医疗服务体系,全面推进农村公路持续改造。', ['M']],
    ['what was built before', '全省完成改造15万户2000年以前建成的城镇老旧小区。', ['Q']],
    ['a support', '到2025年,形成对产值有力支撑。', ['D']],
    ['the strategy under a heading of aims', '二、总体要求和主要目标\n(三)总体策略\n优化配置监管资源。', []],
    ['in keeping with', '二、发展目标。到2025年,文明水平与全面建成小康社会目标相适应。', ['D']],
  ])('%s', (_, text, tiers) => {
    expect(read(text.split('\n')).targets.map((t) => t.tier)).toEqual(tiers);
  });
});

describe('a headline', () => {
  it('that tells what will be sets an aim, and its day stays its own', () => {
    const headline = '2035年国家公路网规模将超46万公里';
    expect(targets([headline, '消息称,路网将继续完善。', '力争高速公路达到16万公里。'], { title: headline })).toEqual([
      'Q | 国家公路网规模将超46万公里 | gt 460000 公里 | 2035-12-31',
      'Q | 力争高速公路达到16万公里 | eq 160000 公里 | -',
    ]);
  });
});

it('the steps of an activity and its time are deadlines', () => {
  expect(
    deadlines([
      '关于开展读书活动的通知',
      '一、活动时间',
      '2024年6月至12月',
      '二、活动安排',
      '(一)高校组织(6月中旬至8月下旬)',
    ]),
  ).toEqual([
    'period | 2024年6月至12月 | 2024-06-01/2024-12-31 | 2024-12-31',
    'period | 6月中旬至8月下旬 | 2024-06-11/2024-08-31 | 2024-08-31',
  ]);
});

it('a notice on the work of a year has its goals due in that year', () => {
  const title = '关于做好2024年度海绵城市建设工作的通知';
  expect(targets(['一、工作目标', '新增达标建成区50平方公里。'], { title })).toEqual([
    'Q | 新增达标建成区50平方公里 | eq 50 平方公里 | 2024-12-31',
  ]);
});

it('work that sums up a plan is work', () => {
  expect(
    targets(['关于某项工作的通知', '一、做好“十四五”规划总结评估', '2024年6月底前,完成评估报告20份。']),
  ).toHaveLength(1);
});

it('days that run backwards are no period', () => {
  expect(deadlines('请在2024年5月20日至5日提交申请。').filter((line) => line.includes('period'))).toEqual([]);
});

describe('where a target begins and ends', () => {
  it.each([
    ['到2026年,重点打造3个数字商务园区。', '重点打造3个数字商务园区'],
    ['但付款期限最长不得超过60日。', '付款期限最长不得超过60日'],
    ['到2026年,使用率达60%以上。', '使用率达60%以上'],
    ['到2026年,研发投入力争达到25%的增速。', '研发投入力争达到25%的增速'],
    ['鼓励金融机构将小微企业贷款占比提高到20%。', '小微企业贷款占比提高到20%'],
    ['每日处理量将由200吨增至500吨。', '每日处理量将由200吨增至500吨'],
    ['一般政府投资项目审批时间控制在50个工作日内。', '一般政府投资项目审批时间控制在50个工作日内'],
  ])('%s', (sentence, text) => {
    expect(read(sentence).targets.map((target) => target.text)).toEqual([text]);
  });
});
