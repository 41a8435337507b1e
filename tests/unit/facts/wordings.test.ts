// How plans of every subject put a number: one sentence of each kind, with what must be read from it. The sentences are
// shaped on plans for health, schools, water, farms, energy, roads and towns, and on Hong Kong and Taiwan announcements.
import { describe, expect, it } from 'vitest';
import { read, targets } from './read';

const values = (...args: Parameters<typeof read>): string[] =>
  targets(...args).map((line) => line.split(' | ')[2] ?? '');
const deadlines = (...args: Parameters<typeof read>): string[] =>
  read(...args).deadlines.map((d) => `${d.kind} | ${d.text} | ${d.endDate}`);

describe('what a sentence aims at', () => {
  it.each([
    ['a verb apart from its number', '铺设供水干管385公里。', ['eq 385 公里']],
    ['one of each', '原则上每个省(自治区、直辖市)培育一家龙头机构。', ['eq 1 家']],
    ['one of each year', '到2026年,力争每年创建一个国家级度假区。', ['eq 1 个']],
    ['what each must have', '每所职业院校至少与5家企业开展深度合作。', ['ge 5 家']],
    ['a required share', '实践性教学课时原则上占总课时一半以上。', ['ge 50 %']],
    ['a share that is to be used', '将福利彩票公益金的55%以上用于养老服务。', ['ge 55 %']],
    ['a ratio to one', '到2026年,医护比达到1:1.2,车桩比不高于2:1。', ['eq 1.2 -', 'le 2 -']],
    ['tenths from and to', '到2026年,用电量较2015年减少三至四成。', ['range 30..40 %']],
    ['a number in two parts', '到2026年,社宅户数达12万2757户。', ['eq 122757 户']],
    ['a mark that is passed', '到2026年,总产值突破1.4万亿元大关。', ['gt 1400000000000 元']],
    ['doubling in one word', '到2026年,旅游总收入实现倍增。', ['eq 2 倍']],
    ['two rates behind one verb', '到2026年,养老、医疗保险的参保率稳定在95%和98%。', ['eq 95 %', 'eq 98 %']],
    ['a rate of all', '重大事故隐患整改率100%。', ['eq 100 %']],
    ['nearly as much again', '到2026年,运营里程比2023年增长近一倍。', ['lt 1 倍']],
    ['no growth', '到2026年,化肥、农药使用量零增长。', ['eq 0 %']],
    ['all of it', '到2026年,工业固体废物实现全部利用。', ['eq 100 %']],
    ['greater or equal', '到2026年,公共图书馆年流通人次大于等于400万。', ['ge 4000000 -']],
    ['a sign for it', '到2026年,签约服务率≥80%。', ['ge 80 %']],
    ['a count among conditions', '对单户500万元及以下的企业和个人收取的费率不超过1%。', ['le 1 %']],
    ['a count whose noun holds a number', '到2026年,培育20个以上产值超千亿元的产业集群。', ['ge 20 个']],
    ['what brackets add', '到2026年,旅游总收入1800亿元(年均增长15%)。', ['eq 180000000000 元', 'eq 15 %']],
    ['part of what the clause before gave', '铁路里程突破1000公里,其中高铁400公里。', ['gt 1000 公里', 'eq 400 公里']],
    ['one verb for a list', '每年资助培养督导员50名、从业人员3000名。', ['eq 50 名', 'eq 3000 名']],
    ['a list that goes on behind a comma', '培养不少于10名院士,不少于20名领军人才。', ['ge 10 名', 'ge 20 名']],
    ['a statement in quotes', '实现“引进人才达到2000名左右,贡献率达到40%”的目标。', ['eq 2000 名', 'eq 40 %']],
    ['spaces around a number', '到 2026 年,比例达到 40% 左右,能耗比 2020 年下降 9.5%。', ['eq 40 %', 'eq 9.5 %']],
    ['for how many', '为2000户特殊困难老年人家庭实施适老化改造。', ['eq 2000 户']],
    ['from where it stands now', '到2026年,覆盖率将从目前的23.04%再提高超1个百分点。', ['gt 1 百分点']],
    ['how far one may be', '市区全面形成10分钟快递服务圈。', ['eq 10 分钟']],
    [
      'what the clause before named',
      '2024年底前办理时限压缩一半,分别减至1个月、半个月。',
      ['eq 50 %', 'eq 1 个月', 'eq 0.5 个月'],
    ],
    ['work to be completed', '确保完成固定资产投资50亿元。', ['eq 5000000000 元']],
    ['money without its unit', '到2026年,证券化发行额达到100亿。', ['eq 10000000000 元']],
    ['what it is like before how many', '构建分工明确的1个区域医疗中心。', ['eq 1 个']],
    ['a sum among goals', ['二、主要目标', '累计专利申请量突破10万件。'], ['gt 100000 件']],
    ['covered first of a list', '推动监管事项全覆盖、监管过程全记录。', ['eq 100 %']],
    ['from what to what', '输入员工上限将由7 000名提高至15 000名。', ['eq 15000 名']],
    ['by how much and to how many', '到2026年,把暂托名额增加五成至约3 000个。', ['eq 50 %', 'eq 3000 个']],
    ['a spread', '到2026年,排放量较2005年减少28%±2%。', ['range 26..30 %']],
    [
      'an own verb behind a bound',
      '到2026年,吞吐量突破130万标箱、力争达到150万标箱。',
      ['gt 1300000 标箱', 'eq 1500000 标箱'],
    ],
    ['a bound in the future', '到2026年,提供的学额不会少于1 500个。', ['ge 1500 个']],
    ['a share written with figures', '到2026年,女性学员比率不低于3分之1。', ['ge 33.333333333333336 %']],
    ['how far in time', '将实现全国所有县市15分钟上普通国道。', ['eq 15 分钟']],
    ['at least one of each place', '到2026年,各区、县(市)至少办1所早教中心。', ['ge 1 所']],
    ['who acts before the time', '署方会在2026年前于各区设立至少一间支援中心。', ['ge 1 间']],
    ['how many projects of what size', '引进临港项目60个、其中总投资50亿元以上项目2个。', ['eq 60 个', 'eq 2 个']],
    ['among what was told', '基金已预留60亿元推行计划,预计提供约9 200个服务名额。', ['eq 9200 个']],
    ['a total over five years', ['二、主要任务', '单位能耗五年累计下降14%。'], ['eq 14 %']],
  ])('%s', (_, text, want) => {
    expect(values(text)).toEqual(want);
  });

  it('every one of a kind has it', () => {
    expect(targets('到2030年,每个社区都有便捷的体育健身设施。')).toEqual([
      'Q | 每个社区都有便捷的体育健身设施 | eq 100 % | 2030-12-31',
    ]);
  });

  it('the indicator stands behind the time', () => {
    expect(targets('预计2026年旅游人数达到4000万人次。')).toEqual([
      'Q | 旅游人数达到4000万人次 | eq 40000000 人次 | 2026-12-31',
    ]);
  });

  it('what is hoped for in the clause before holds for the sentence', () => {
    const facts = read('力争到2026年,新增就业50万人,失业率控制在4.5%以内。');
    expect(facts.targets.map((t) => t.strength)).toEqual(['strive', 'strive']);
  });

  it('a place holds until the end of its sentence', () => {
    expect(read('到2026年,全市公园达到100个,绿道达到300公里。').targets.map((t) => t.scope)).toEqual(['全市', '全市']);
  });
});

describe('what is told', () => {
  it.each([
    ['of the last years', '近三年来投入资金3.2亿元,新建农村公路430公里。'],
    ['of several years', '经过几年努力,全县建成卫生室230个,持证率达到100%。'],
    ['against last year', '与去年同期相比,平均浓度下降8.5%。'],
    ['as done', '实现了村村通硬化路,农村自来水普及率达92%。'],
    ['of part of this year', '今年1—2月,全县完成一般公共预算收入8.6亿元,增长7.3%。'],
    ['behind a count of what was done', '累计建成智能工厂3万家,专精特新中小企业超过14万家。'],
    ['as a state', '全县60岁以上老年人口9.8万人,占总人口的23.5%。'],
    ['as a part of a whole', '指标体系由医疗质量、运营效率等4个方面的指标构成。'],
    ['as a definition', '日间手术是指患者按计划入、出院完成的手术,住院时间不超过48小时。'],
    ['of other places', ['一、部分地方优化营商环境典型做法', '办电环节由原来的6个减少到2个。']],
    ['as whom it is for', '到2026年,以全市7600多名残疾人为主要对象。'],
    ['as how long a list is', '便利企业开办方面3项:一照多址、全市通办。'],
    ['as the number of a kind', '01种植业投入品质量安全标准。'],
    ['as whom a rule is for', '投资超过2000万元(不包括土地价格)的旅游招商项目,建成后予以奖励。'],
    ['up to now', '申请期至本年12月31日结束,至今共收到852宗申请,共461辆完成登记。'],
    ['as what is handed in', '申办团体须于2024年6月17日之前,把申请表及22份办学计划书交抵教育局。'],
    ['as how many a rule allows', '项目总数以不超过五项为原则。'],
    ['as what it will cost', '到2026年,社区券增购涉及的全年开支约为9亿元。'],
    ['as sums appropriated', '县财政每年安排不少于800万元用于养老服务。'],
  ])('%s is no aim', (_, text) => {
    expect(targets(text)).toEqual([]);
  });
});

describe('when', () => {
  it.each([
    ['a financial year', '2024-25年度增加资助宿位300个。', ['milestone | 2024-25年度 | 2025-03-31']],
    ['financial years', '2024-25至2027-28年度,准备好土地。', ['period | 2024-25至2027-28年度 | 2028-03-31']],
    ['years of the Republic', '计畫於113-115年辦理。', ['period | 於113-115年 | 2026-12-31']],
    [
      'a plan by its full name',
      '第十五个五年规划期间,新增绿地500公顷。',
      ['period | 第十五个五年规划期间 | 2030-12-31'],
    ],
    ['a phase', '第一阶段:动员部署(2024年3月—4月)。', ['period | 2024年3月—4月 | 2024-04-30']],
    ['near and far', '近期(2024—2026年)新建5座。', ['period | 2024—2026年 | 2026-12-31']],
    ['the level of a year', '期能促成2026年电动车占比达12%以上。', ['milestone | 2026年 | 2026-12-31']],
    [
      'the last month of a quarter',
      '在每季度最后一个月的30日前报送进展。',
      ['recurring | 在每季度最后一个月的30日前 | null'],
    ],
    ['days before an event', '应当在订立合同之日前至少30日提供信息。', ['relative | 在订立合同之日前至少30日 | null']],
    ['closing time', '请于2024年7月25日下班前报送。', ['due | 于2024年7月25日下班前 | 2024-07-25']],
    ['a closing day', '申请截止日期为2024年4月30日下午5时。', ['due | 截止日期为2024年4月30日下午5时 | 2024-04-30']],
    ['an open start with 由', '计划由2024年7月1日起接受申请。', ['period | 由2024年7月1日起 | null']],
    [
      'the Republic in words',
      '自中華民國一百十四年一月一日生效。',
      ['effective | 自中華民國一百十四年一月一日 | 2025-01-01'],
    ],
    ['the day after an event', '自收受通知之次日起15日内补正。', ['relative | 自收受通知之次日起15日内 | null']],
    ['an interval that says 止', '自2024年7月1日起至2027年6月30日止。', []],
    ['early next year', '政府在明年年初公布详情。', ['milestone | 在明年年初 | 2025-03-31']],
    ['the middle of a year', '在2026年年中前完成检讨。', ['due | 在2026年年中前 | 2026-06-30']],
    ['a yearly rate', '力争近视率每年降低0.5个百分点以上。', []],
    ['a year in a name', '印发2024年《重点任务分解方案》。', []],
    ['days of what happened', '境内相继发生了2月3日甲地7.0级、11月9日乙地6.1级地震。', []],
    ['what a heading is about', '一、2023年地震活动情况和2024年趋势', []],
    ['what is spoken of', '科学编制规划,理清未来五年行业发展目标。', []],
    ['what is carried out', '实施好今后五年的农田水利建设项目。', ['period | 今后五年 | 2029-03-15']],
    [
      'years of a name',
      '《三年行动计划(2025—2027年)》现印发,各单位要于4月20日前报备。',
      ['due | 于4月20日前 | 2024-04-20'],
    ],
    ['before a month', '2025年6月前完成改造。', ['due | 2025年6月前 | 2025-05-31']],
    ['before a quarter', '2025年三季度前上线运行平台。', ['due | 2025年三季度前 | 2025-06-30']],
    [
      'a financial year in Chinese figures',
      '约2 600个单位将于二○二四/二五年度落成。',
      ['milestone | 于二○二四/二五年度 | 2025-03-31'],
    ],
    ['a school year', '将于2025/26学年开办2 000个学额。', ['milestone | 于2025/26学年 | 2026-08-31']],
    ['a legislative year', '争取于2026-27立法年度内提交草案。', ['milestone | 于2026-27立法年度内 | 2027-09-30']],
    [
      'years told in brackets',
      '未来五年(2024-25至2028-29年度)整体建屋量将增至约158 000个单位。',
      ['period | 未来五年 | 2029-03-15', 'period | 2024-25至2028-29年度 | 2029-03-31'],
    ],
    [
      'a consultation and its length',
      '咨询期由2024年3月23日开始至5月8日止,为期45天。',
      ['comment-period | 由2024年3月23日开始至5月8日止 | 2024-05-08', 'comment-period | 为期45天 | null'],
    ],
    ['how long to speak up', '文件现已公布,咨询期为三个月。', ['comment-period | 咨询期为三个月 | null']],
    [
      'when it rounds into the next year',
      '每年开展一次绩效评价,评价结果于次年3月底前向社会公开。',
      ['recurring | 每年 | null', 'recurring | 于次年3月底前 | null'],
    ],
    [
      'one step after another',
      '项目单位应当在竣工后3个月内提出申请,市局在30日内组织验收。',
      ['relative | 在竣工后3个月内 | null', 'relative | 在30日内 | null'],
    ],
    ['how often a rule allows', '同一职业三年内只能享受一次。', []],
    ['whom a rule is for', '2024年7月15日前已受理的项目按原规定执行。', []],
    ['a phase of one year', '(三)提升阶段(2027年)。全面完成各项任务。', ['milestone | 2027年 | 2027-12-31']],
    [
      'a repeal of the same day',
      '本要点自2024年4月1日生效,旧要点自同日停止适用。',
      ['effective | 自2024年4月1日 | 2024-04-01', 'expiry | 自同日停止适用 | 2024-04-01'],
    ],
    ['at once', '本通告即时生效。', ['effective | 即时 | 2024-03-15']],
    [
      'a duty behind what is told',
      '本部于去年9月14日修正发布办法,事业应于每年4月30日前完成登录作业。',
      ['recurring | 于每年4月30日前 | null'],
    ],
    [
      'a level of a later year',
      '长者人口将由2023年的164万人增至2036年的约237万人。',
      ['milestone | 2036年 | 2036-12-31'],
    ],
    ['last year', '每年1月31日前公开上年度1月至12月的数据。', ['recurring | 每年1月31日前 | null']],
  ])('%s', (_, text, want) => {
    expect(deadlines(text)).toEqual(want);
  });

  it('a plan without a date tells of the years before it', () => {
    const facts = read('2018年2月5日,炉体发生泄漏,造成18人中毒。“十三五”期间,登记量达48044件。', {
      docDate: null,
      title: '某市“十四五”规划',
    });
    expect([...facts.targets, ...facts.deadlines]).toEqual([]);
  });

  it('the year in brackets behind a title is its plan', () => {
    const facts = read(['一、主要预期目标', '1.生产总值增长6%以上。'], { title: '政府重点工作责任分解(2024年)' });
    expect(facts.targets.map(({ due, dueSource }) => [due, dueSource])).toEqual([['2024-12-31', 'title']]);
  });

  it('an item whose number runs into its words still opens an item', () => {
    const facts = read(['10.扶持项目。5年内培养100名人才。', '11.121人才梯队项目。培养不少于10名院士。']);
    expect(facts.targets.at(-1)?.due).toBeNull();
  });
});

describe('rows one under another', () => {
  it('are an indicator table', () => {
    const rows = [
      '序号 指标 2023年 2027年 属性',
      '1 港口货物吞吐量（亿吨）1.36 1.7 预期性',
      '2 岸电覆盖率（%）61 95以上 约束性',
    ];
    const facts = read(rows, { title: '三年行动计划（2025—2027年）' });
    expect(facts.targets.map((t) => [t.text, t.indicator, t.comparator, t.value, t.unit, t.due, t.nature])).toEqual([
      ['港口货物吞吐量（亿吨）1.36 1.7 预期性', '港口货物吞吐量', 'eq', 170_000_000, '吨', '2027-12-31', '预期性'],
      ['岸电覆盖率（%）61 95以上 约束性', '岸电覆盖率', 'ge', 95, '%', '2027-12-31', '约束性'],
    ]);
  });
});

describe('cells one under another', () => {
  it('are an indicator table', () => {
    const cells = ['指标', '2020年基期值', '2025年目标值', '年均增速〔累计〕', '指标属性'];
    const rows = [
      '粮食保障',
      '粮食综合生产能力(亿吨)',
      '5',
      '5.5',
      '〔0.5〕',
      '约束性',
      '科技进步贡献率(%)',
      '60',
      '64',
      '〔4〕',
      '预期性',
    ];
    const facts = read([...cells, ...rows]);
    expect(facts.deadlines).toEqual([]);
    expect(facts.targets.map((t) => [t.text, t.indicator, t.value, t.unit, t.due, t.nature])).toEqual([
      ['5.5', '粮食综合生产能力', 550_000_000, '吨', '2025-12-31', '约束性'],
      ['64', '科技进步贡献率', 64, '%', '2025-12-31', '预期性'],
    ]);
  });
});

describe('kinds of change', () => {
  it.each([
    ['分别增长8.5%、9.5%', ['growth', 'growth']],
    ['全市规模以上企业突破2500家', ['level']],
    ['淘汰炼铁1500万吨、炼钢1200万吨', ['completion', 'completion']],
    ['法制审核人员不少于执法人员总数的5%', ['share']],
    ['旅游增加值占地区生产总值的比重达到6.5%', ['share']],
    ['森林覆盖率达到30%', ['level']],
    ['新增床位至1000张', ['level']],
  ])('%s', (words, want) => {
    expect(read(`到2026年,${words}。`).targets.map((t) => t.changeType)).toEqual(want);
  });
});
